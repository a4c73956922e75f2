/** "now" · "recently" · "the future" · "currently". */
import { valued } from '../moment.ts';
import type { Words } from '../words.ts';
import { matchPhrase } from './phrase.ts';
import type { Recogniser } from './recogniser.ts';

export const reference: Recogniser = (words, at) => {
  const found =
    matchPhrase(words, at, words.lexicon.references) ??
    (words.style === 'narrative'
      ? matchPhrase(words, at, words.lexicon.narrativeReferences)
      : null);
  if (!found) return null;
  const name = words.at(at).lower;
  // "the past three summers", "the future king"
  if (
    found.end === at + 2 &&
    words.is(at + 1, 'past', 'future') &&
    /^[\p{L}\d]/u.test(words.at(found.end).lower) &&
    !words.lexicon.contexts.afterReference.has(words.at(found.end).lower)
  )
    return null;
  // "the mobs soon had support": soon after what was told.
  if (
    words.is(at, 'soon', 'shortly') &&
    (isPast(words, at + 1) || words.is(at - 1, 'was', 'were', 'had'))
  )
    return null;
  // "as soon as", "shortly after the vote": counted from something else.
  if (
    words.is(at, 'soon', 'shortly') &&
    (words.is(at - 1, 'as') || words.is(found.end, 'after', 'before', 'as', 'afterwards'))
  )
    return null;
  if (UNSURE.has(name) && found.end === at + 1) {
    // "to present a report", "the present-day city", "a future that"
    if (words.is(at - 1, 'to', 'will', 'a', 'an', 'would', 'its', 'their', 'his')) return null;
    if (words.at(at).isCapital && at > 0) return null;
    // "future payments": no time, but those yet to be made.
    if (name === 'future' && /^\p{L}/u.test(words.at(found.end).lower)) return null;
    if (name === 'present' && !words.is(at - 1, 'the', 'at')) return null;
    if (name === 'once' && !words.is(at + 1, '-') && !words.is(at - 1, 'the', 'a')) return null;
  }
  return valued(at, found.end, name.replace(/[^a-z]/g, ''), 'DATE', found.value);
};

const isPast = (words: Words, at: number): boolean =>
  words.lexicon.past.has(words.at(at).lower) || /^\p{Ll}{2,}ed$/u.test(words.at(at).lower);

const UNSURE: ReadonlySet<string> = new Set([
  'present',
  'once',
  'future',
  'former',
  'recent',
  'already',
  'formerly',
]);
