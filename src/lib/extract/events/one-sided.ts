/**
 * Acts that the text tells of one side alone: "Ankara condemned the attacks", "the Kremlin rejected
 * the complaint". They are told where the one who acts speaks for a side, and the words are its deed.
 */
import type { EventType } from '../../model/event-type.ts';
import type { Predicate, Range } from '../grammar/predicates.ts';
import type { Word } from '../grammar/words.ts';
import type { Found } from './found.ts';
import type { ActReading, Clauses } from './read-act.ts';

/** Whoever says such a thing has done something, whatever it is said of. */
const WORDS_ARE_DEEDS = new Set<EventType>(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'YIELD']);

/** Those who act in the name of the side that stands before or behind them: "American officials". */
const IN_THE_NAME_OF =
  /^(?:officials?|spokes(?:man|woman|person)|ministry|ministries|government|ministers?|president|presidency|premier|chancellor|secretary|diplomats?|military|army|navy|commanders?|command|embassy|parliament|senate|council|kremlin|authorities|office|department|leaders?|leadership|ambassadors?|envoys?|delegation|chief|general|forces?|administration|cabinet|staff|sides?|rebels|coalition|alliance|king|emir|sultan|representatives?|members?|states?|countries|powers)$/;

/** True where the subject is a side itself, or somebody who speaks for one. */
export function speaksForSide(words: readonly Word[], { subject }: Predicate): boolean {
  const head = headOf(words, subject);
  if (!head) return false;
  if (IN_THE_NAME_OF.test(head.lower)) return true;
  return head.actor !== null && !isAdjective(head);
}

/** Verbs that only sometimes name what a side does; told of one side they name anything at all. */
const TOO_PLAIN = new Set([
  'tell',
  'want',
  'expect',
  'remind',
  'invite',
  'advise',
  'seek',
  'order',
  'push',
  'press',
  'require',
  'encourage',
  'suggest',
  'recommend',
  'fault',
  'brand',
  'label',
  'let',
  'allow',
  'permit',
  'concede',
  'resign',
  'return',
  'protest',
  'decline',
  'fail',
]);

export function tellsAlone(
  { words }: Clauses,
  { act, source, status, predicate, rule }: Found,
  reading: ActReading,
): boolean {
  if (source.length === 0 || predicate === null || predicate.passive) return false;
  if (predicate.kind !== 'finite' || status !== 'asserted') return false;
  if (!WORDS_ARE_DEEDS.has(act.type) || rule === 'stopped-act') return false;
  if (predicate.object.to === predicate.object.from && reading.child === null) return false;
  if (TOO_PLAIN.has(predicate.lemma) && reading.frame?.frame.object == null) return false;
  return speaksForSide(words, predicate);
}

/** The noun that a phrase is about: the last one before a preposition. */
function headOf(words: readonly Word[], range: Range): Word | null {
  let head: Word | null = null;
  for (let i = range.from; i < range.to; i += 1) {
    const word = words[i]!;
    if (head && (word.tag === 'preposition' || word.tag === 'comma')) break;
    if (word.tag === 'noun' || word.tag === 'actor' || word.tag === 'pronoun') head = word;
  }
  return head;
}

const isAdjective = ({ actor, lower }: Word): boolean =>
  actor?.role === 'modifier' && !/s$/.test(lower);
