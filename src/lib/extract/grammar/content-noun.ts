/** "a claim by Peru that it had …", "the reports that …": the noun whose content a clause tells. */
import type { Predicate } from './predicate.ts';
import type { Word } from './word.ts';

export interface ContentNoun {
  /** Index of the noun. */
  readonly noun: number;
  /** Index of the "that" which opens the clause. */
  readonly that: number;
}

const SAYINGS =
  /^(?:claims?|accusations?|allegations?|reports?|rumou?rs?|suggestions?|assertions?|statements?|charges?|insinuations?|contentions?|complaints?|assurances?|announcements?|declarations?|insistence|speculation|denials?|warnings?|remarks?|arguments?|notion|idea|hints?|fears?|threats?)$/;

/** How many words may name whose claim it is: "a claim by the Peruvian foreign minister that". */
const MAX_OWNER = 8;

/** What may stand between "that" and the subject. */
const BETWEEN = /^(?:adverb|time|comma|determiner|preposition)$/;

/** Null where the clause is no content of a noun. */
export function contentNounOf(
  words: readonly Word[],
  { subject, first, opener }: Pick<Predicate, 'subject' | 'first' | 'opener'>,
): ContentNoun | null {
  if (opener !== 'that') return null;
  let that = Math.min(first, subject.to > subject.from ? subject.from : first) - 1;
  while (that > 0 && BETWEEN.test(words[that]?.tag ?? '')) that -= 1;
  if (words[that]?.lower !== 'that' || words[that]?.tag !== 'subordinator') return null;
  for (let i = that - 1; i >= Math.max(0, that - MAX_OWNER); i -= 1) {
    const { tag, lower } = words[i]!;
    if (tag === 'noun' && SAYINGS.test(lower)) {
      const isNear = i === that - 1 || /^(?:by|from|of|in)$/.test(words[i + 1]!.lower);
      return isNear ? { noun: i, that } : null;
    }
    if (!/^(?:actor|noun|determiner|possessive|preposition|time)$/.test(tag)) return null;
  }
  return null;
}
