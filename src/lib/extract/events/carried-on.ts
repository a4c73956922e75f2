/**
 * Measures told one after the other: "Peru signed a decree. Flights would be banned." The second sentence
 * names nobody, but it goes on with what the one before began.
 */
import { quadOf } from '../../model/event-type.ts';
import type { ExtractedEvent } from '../draft.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { partiesIn } from './parties.ts';

/** Economic and diplomatic measures, what is taken back of them, and land that is taken. */
const MEASURES = new Set(['SANCTION', 'COERCE', 'YIELD']);
export const TAKES_LAND = '192';
const TALKS_BROKEN_OFF = '164';
const STANDS = new Set(['asserted', 'planned']);

/** The measure that a passive without an agent goes on with; null where it begins something of its own. */
export function carriedOn(
  { lately, words }: Clauses,
  predicate: Predicate,
  { act, frame }: ActReading,
): ExtractedEvent | null {
  if (!predicate.passive || predicate.kind !== 'finite' || !MEASURES.has(act.type)) return null;
  if (frame?.frame.object == null) return null;
  const own = partiesIn(words, predicate.subject).flatMap(({ mention }) => mention.codes);
  return (
    lately.findLast(
      (event) =>
        event.source.length > 0 &&
        STANDS.has(event.status) &&
        goesWith(event, act) &&
        !own.some((code) => event.source.includes(code)),
    ) ?? null
  );
}

function goesWith(before: ExtractedEvent, act: ActReading['act']): boolean {
  if (act.cameo === TAKES_LAND) return before.type === 'ASSAULT';
  if (act.type === 'YIELD')
    return (
      (before.type === 'SANCTION' && before.cameo !== TALKS_BROKEN_OFF) ||
      (before.type === 'YIELD' && before.cameo?.startsWith('08') === true)
    );
  return before.type === 'SANCTION' || (before.type === 'COERCE' && quadOf(act.type) === 4);
}
