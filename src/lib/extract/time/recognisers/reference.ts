/** "now" · "recently" · "the future" · "currently". */
import { valued } from '../moment.ts';
import { matchPhrase } from './phrase.ts';
import type { Recogniser } from './recogniser.ts';

export const reference: Recogniser = (words, at) => {
  const found = matchPhrase(words, at, words.lexicon.references);
  if (!found) return null;
  const name = words.at(at).lower;
  if (UNSURE.has(name) && found.end === at + 1) {
    // "to present a report", "the present-day city", "a future that"
    if (words.is(at - 1, 'to', 'will', 'a', 'an', 'would', 'its', 'their', 'his')) return null;
    if (words.at(at).isCapital && at > 0) return null;
    if (name === 'present' && !words.is(at - 1, 'the', 'at')) return null;
    if (name === 'once' && !words.is(at + 1, '-') && !words.is(at - 1, 'the', 'a')) return null;
  }
  return valued(at, found.end, name.replace(/[^a-z]/g, ''), 'DATE', found.value);
};

const UNSURE: ReadonlySet<string> = new Set([
  'present',
  'once',
  'future',
  'former',
  'recent',
  'already',
  'formerly',
]);
