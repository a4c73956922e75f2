/** Whether the words before can be the subject of a verb in the present: "Iranians hold", not "Iranian positions". */
import type { Word } from './word.ts';

export const isSubject = (previous: Word, before: readonly Word[]): boolean =>
  !isObjectAdverb(before) && isSubjectWord(previous, before);

/** "launched further airstrikes": the adverb belongs to what the verb acts on. */
const isObjectAdverb = (before: readonly Word[]): boolean =>
  before.at(-1)?.tag === 'adverb' && before.at(-2)?.tag === 'verb';

const isSubjectWord = (previous: Word, before: readonly Word[]): boolean =>
  ((previous.tag === 'actor' || previous.tag === 'noun') && !isAdjective(previous)) ||
  previous.tag === 'pronoun' ||
  previous.tag === 'adverb' ||
  previous.tag === 'relative' ||
  previous.tag === 'time' ||
  previous.tag === 'quote' ||
  (previous.tag === 'mark' && /^[—–)-]$/.test(previous.text)) ||
  (previous.tag === 'comma' && before.length > 2) ||
  (previous.tag === 'conjunction' && before.length > 3);

/** "Iranian positions", not "Iranians hold". */
const isAdjective = ({ actor, lower }: Word): boolean =>
  actor ? actor.role === 'modifier' && !/s$/.test(lower) : ADJECTIVE.test(lower);

/** "territorial disputes", "diplomatic talks". */
const ADJECTIVE =
  /[a-z]{3}(?:ial|nal|ral|cal|ual|mal|gal|tic|nic|ric|ive|ous|ary|ible|able|less|ful)$/;

export const isPluralNoun = (word: Word): boolean =>
  word.tag === 'noun' && /[^s]s$/.test(word.lower);

export const isPluralSubject = (previous: Word, before: readonly Word[]): boolean =>
  isPluralNoun(previous) ||
  /(?:people|police|men|women)$/.test(previous.lower) ||
  (previous.tag === 'actor' &&
    (previous.actor!.codes.length > 1 ||
      /s$/.test(previous.lower) ||
      followsConjunction(before))) ||
  previous.tag === 'relative';

/** "the Philippines and the Central African Republic". */
function followsConjunction(before: readonly Word[]): boolean {
  let i = before.length - 1;
  while (i >= 0 && (before[i]!.actor !== null || before[i]!.tag === 'determiner')) i -= 1;
  return before[i]?.tag === 'conjunction';
}
