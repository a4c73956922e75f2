/** "intends to hold talks with Peru", "is due to meet": the verb below that the act is read from. */
import type { Predicate } from '../grammar/predicate.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';

/** Operators that leave the act below as it is, only not yet, still, or not done. */
const LEAVES_ACT = new Set(['plan', 'continue', 'deny']);

/** The sides stand around this verb; the predicate itself where it is read from no other. */
export function carrierOf(
  { predicates }: Clauses,
  predicate: Predicate,
  { frame, child, operator, trigger }: ActReading,
): Predicate {
  const at = frame?.trigger.from ?? trigger.from;
  if (operator === null || !LEAVES_ACT.has(operator) || at === predicate.verb) return predicate;
  return (
    predicates.find(({ verb, index }) => verb === at && index > predicate.index) ??
    child ??
    predicate
  );
}
