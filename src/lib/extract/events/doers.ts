/** Who does it: the subject, the agent of a passive, or the side that makes a measure known. */
import { quadOf } from '../../model/event-type.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { ActReading } from './act-reading.ts';
import { bodyIn } from './body-in.ts';
import { signatories } from './by-decree.ts';
import { claimedOf } from './claims.ts';
import type { Clauses } from './clauses.ts';
import { behindPreposition, headParties, partiesIn, type Party } from './parties.ts';
import { announcer, speakerMeant } from './said.ts';

/** Verbs whose object does what the infinitive says: "urged Turkey to apologise". */
const OBJECT_CONTROL = new Set([
  'urge',
  'ask',
  'tell',
  'order',
  'force',
  'allow',
  'help',
  'accuse',
  'invite',
  'call',
  'press',
  'pressure',
  'persuade',
  'encourage',
  'want',
  'expect',
  'require',
  'permit',
  'advise',
  'request',
  'instruct',
  'criticise',
  'criticize',
  'blame',
  'condemn',
  'denounce',
  'suspect',
  'push',
  'let',
]);

/** Actors of the subject, or of the verb that an infinitive or gerund hangs on. */
export function doersOf(clauses: Clauses, predicate: Predicate): Party[] {
  const { words, predicates } = clauses;
  const claimed = claimedOf(clauses, predicate);
  if (claimed.length > 0) return claimed;
  const own = headParties(partiesIn(words, predicate.subject));
  if (own.length > 0) return own;
  const within = bodyIn(words, predicate.subject);
  if (within.length > 0) return within;
  if (predicate.kind === 'finite') return apposedParties(clauses, predicate);
  const parent = predicate.parent === null ? undefined : predicates[predicate.parent];
  if (!parent || predicate.kind === 'reduced') return own;
  if (OBJECT_CONTROL.has(parent.lemma)) {
    const objects = headParties(partiesIn(words, { from: parent.verb + 1, to: predicate.first }));
    if (objects.length > 0) return objects;
    if (parent.passive) return headParties(partiesIn(words, parent.subject));
  }
  if (parent.passive) return headParties(partiesIn(words, parent.subject));
  return doersOf(clauses, parent);
}

/** "The ministry's spokesman, Tanju Bilgic, warned": the name that commas set behind the subject. */
function apposedParties({ words }: Clauses, { subject, first }: Predicate): Party[] {
  if (subject.to === subject.from || subject.to >= first) return [];
  if (words[subject.to]?.tag !== 'comma' || words[first - 1]?.tag !== 'comma') return [];
  const parties = partiesIn(words, { from: subject.to + 1, to: first - 1 });
  return parties.filter(({ mention, at }) => mention.kind === 'person' && at === subject.to + 1);
}

export function agentOf(words: readonly Word[], { object }: Predicate): Party[] {
  let to = object.from;
  while (to < object.to && words[to]!.tag !== 'comma') to += 1;
  return behindPreposition(words, { from: object.from, to }, BY);
}

/** "Turkish soldiers were sent to Iraq": what is sent or withdrawn acts for its side. */
export function sentParties(
  words: readonly Word[],
  predicate: Predicate,
  { frame, act }: ActReading,
): Party[] {
  const noun = frame?.noun ?? null;
  if (!predicate.passive || noun === null || !MOVES.has(act.cameo)) return [];
  if (noun < predicate.subject.from || noun >= predicate.subject.to) return [];
  return headParties(partiesIn(words, predicate.subject));
}

/** "flights by Peruvian airlines were suspended", "flights would be suspended, Peru announced". */
export function behindMeasure(
  clauses: Clauses,
  predicate: Predicate,
  reading: ActReading,
): Party[] {
  if (!predicate.passive) {
    const speaker = speakerMeant(clauses, predicate) ?? announcer(clauses, predicate, reading);
    return speaker ? [speaker] : [];
  }
  const within =
    quadOf(reading.act.type) === 4 || reading.act.type === 'YIELD'
      ? behindPreposition(clauses.words, predicate.subject, BY)
      : [];
  if (within.length > 0) return within;
  const side = announcer(clauses, predicate, reading);
  return side ? [side] : signatories(clauses, predicate);
}

export const MOVES = new Set(['154', '0874', '074', '1661']);

const BY = new Set(['by']);
