/** "the plane that Peru had shot down": the noun phrase in front of a relative clause that its verb acts on. */
import { nounPhrase } from './noun-phrase.ts';
import type { Predicate, Range } from './predicate.ts';
import type { Word } from './word.ts';

/** Null where the clause is no relative one, or has an object of its own. */
export function antecedentOf(
  words: readonly Word[],
  { passive, first, subject, opener, object }: Predicate,
): Range | null {
  if (passive || (opener !== 'that' && opener !== 'which' && opener !== 'whom')) return null;
  if (words.slice(object.from, object.to).some(({ tag }) => tag === 'noun' || tag === 'actor'))
    return null;
  if (subject.to <= subject.from || subject.from > first) return null;
  const link = subject.from - 1;
  const end = words[link - 1]?.tag === 'comma' ? link - 1 : link;
  const before = words[end - 1];
  if (words[link]?.lower !== opener || !(before?.tag === 'noun' || before?.tag === 'actor'))
    return null;
  const whole = nounPhrase(words, end);
  let { from } = whole;
  for (let i = whole.from; i < whole.to; i += 1)
    if (words[i]!.tag === 'preposition' && words[i]!.lower !== 'of') from = i + 1;
  return from < whole.to ? { from, to: whole.to } : null;
}
