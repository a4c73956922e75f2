/** Events that a verb tells of. */
import type { Statement } from '../attribution/statement.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { complements, contentClause } from './complements.ts';
import type { Found } from './found.ts';
import { obligation } from './obligation.ts';
import { readAct } from './read-act.ts';
import { readAnswer, saidJudgement, type SaidAct } from './said.ts';
import { saidBlame, saidThreat, toldOff } from './said-of-others.ts';
import { readStay } from './stay.ts';
import { verbEvent } from './verb-event.ts';
import { worthRecording } from './worth-recording.ts';

export interface VerbEvents {
  readonly found: readonly Found[];
  /** Word ranges that a found event has used up, so that no noun in them tells of it again. */
  readonly spent: readonly Range[];
}

/** `relaxed`: nothing is left out for want of a side or for being told as a mere possibility. */
export function verbEvents(
  clauses: Clauses,
  statements: readonly Statement[],
  relaxed = false,
): VerbEvents {
  const found: Found[] = [];
  const spent: Range[] = [];
  const consumed = new Set<number>();
  for (const predicate of clauses.predicates) {
    if (consumed.has(predicate.index)) continue;
    if (!relaxed && !isTold(clauses, predicate)) continue;
    const obliged = obligation(clauses, predicate, statements);
    const reading = readAct(clauses, predicate);
    // "did not deny it": neither that it was so nor that it was not.
    if (!relaxed && reading?.operator === 'deny' && predicate.negated) {
      consume(clauses, predicate, reading, consumed);
      continue;
    }
    const read = obliged ?? (reading && verbEvent(clauses, predicate, reading, relaxed));
    const told = read && withSharedTarget(read, found);
    const isWorth = told !== null && (relaxed || worthRecording(clauses, told, reading));
    const event = isWorth ? told : saidEvent(clauses, predicate, relaxed);
    if (!event) continue;
    if (reading && (isWorth ? spends(reading) : event.rule === 'said-blame'))
      consume(clauses, predicate, reading, consumed);
    found.push(event);
    spent.push(spentBy(event, reading));
  }
  return { found, spent };
}

function saidEvent(clauses: Clauses, predicate: Predicate, relaxed: boolean): Found | null {
  const said = readSaid(clauses, predicate);
  return said && verbEvent(clauses, predicate, said.reading, relaxed, said.sides);
}

/** Acts that no word of doing names: they lie in what is said, or in being there. */
const readSaid = (clauses: Clauses, predicate: Predicate): SaidAct | null =>
  readStay(clauses, predicate) ??
  readAnswer(clauses, predicate) ??
  saidJudgement(clauses, predicate) ??
  toldOff(clauses, predicate) ??
  saidBlame(clauses, predicate) ??
  saidThreat(clauses, predicate);

/** "accused Colombia and broke off relations": what is done to nobody named is done to the same. */
function withSharedTarget(event: Found, told: readonly Found[]): Found {
  const partner = told.find(({ predicate }) => predicate?.index === event.predicate?.joined);
  if (event.target.length > 0 || !partner || partner.target.length !== 1) return event;
  if (event.act.type === 'CONSULT' || event.act.type === 'MOBILIZE') return event;
  const { target, targetAt } = partner;
  return target.some((code) => event.source.includes(code))
    ? event
    : { ...event, target, targetAt, targetRule: 'shared-target' };
}

/**
 * A purpose ("to speak to the crew"), an advice ("against travelling") or an allegation ("of sending
 * tanks") is no deed; an infinitive or gerund that its verb makes one has been taken up with it.
 */
function isTold({ words }: Clauses, predicate: Predicate): boolean {
  if (predicate.kind === 'infinitive') return false;
  if (predicate.kind !== 'gerund') return true;
  const before = words[predicate.first - 1];
  return before?.tag !== 'preposition' || /^(?:by|after|since|in|while|when)$/.test(before.lower);
}

const spends = ({ operator }: ActReading): boolean => operator !== null && operator !== 'light';

function consume(
  clauses: Clauses,
  predicate: Predicate,
  reading: ActReading,
  consumed: Set<number>,
): void {
  for (const child of complements(clauses, predicate)) {
    consumed.add(child.index);
    for (const grandchild of complements(clauses, child)) consumed.add(grandchild.index);
  }
  if (reading.child) consumed.add(reading.child.index);
  const content = contentClause(clauses, predicate);
  if (content && reading.operator !== 'continue') consumed.add(content.index);
}

/** All of the clause for an act worked on by another, its own words for a plain one. */
function spentBy({ trigger, extent, status, predicate }: Found, reading: ActReading | null): Range {
  const wide = status !== 'asserted' || (reading !== null && spends(reading));
  const noun = reading?.frame?.noun ?? reading?.noun?.at.to ?? null;
  if (wide) return extent;
  const doer = reading?.frame?.frame.subject ? predicate?.subject : undefined;
  return {
    from: Math.min(trigger.from, noun ?? trigger.from, doer?.from ?? trigger.from),
    to: Math.max(trigger.to, (noun ?? 0) + 1),
  };
}
