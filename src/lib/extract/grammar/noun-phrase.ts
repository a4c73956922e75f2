/** Where a noun phrase begins: lists and what "of", "for", "from" add belong to it. */
import type { Range } from './predicate.ts';
import type { Word } from './word.ts';

/** The noun phrase that ends before word `end`, lists and what "of", "for", "from" add included. */
export function nounPhrase(words: readonly Word[], end: number): Range {
  if (NOMINATIVE.has(words[end - 1]?.lower ?? '') && words[end - 2]?.tag !== 'conjunction')
    return { from: end - 1, to: end };
  let from = end;
  for (let i = end - 1; i >= 0; i -= 1) {
    const word = words[i]!;
    if (i < end - 1 && isLeadingTime(word, words[i + 1]!)) break;
    if (isPhraseWord(word) || (word.tag === 'comma' && isListComma(words, i, end))) from = i;
    else if (word.tag === 'conjunction' && isNominal(words[i - 1])) from = i;
    else break;
  }
  return { from: behindLead(words, from, end), to: end };
}

/** "In turn Peru accused", "After a visit to Chile, Peru accused": what stands in front of the subject. */
function behindLead(words: readonly Word[], from: number, end: number): number {
  const first = words[from];
  if (first?.tag !== 'preposition' || first.lower === 'of') return from;
  for (let i = from + 2; i < end; i += 1) {
    const before = words[i - 1]!;
    const { tag } = words[i]!;
    if (before.tag === 'comma') return i;
    const begins = tag === 'actor' || tag === 'determiner' || tag === 'pronoun';
    if (begins && /^(?:noun|time|adverb)$/.test(before.tag) && /^[\p{Ll}\d]/u.test(before.text))
      return i;
  }
  return from;
}

/** "fears they were helping": such a pronoun is a subject of its own. */
const NOMINATIVE = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'there']);

/** "On 24 November 2015 Turkey …": a date in front of the phrase, not a part of it. */
const isLeadingTime = ({ tag }: Word, next: Word): boolean =>
  tag === 'time' && (next.tag === 'actor' || next.tag === 'determiner' || next.tag === 'pronoun');

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'actor' || word.tag === 'noun');

const isPhraseWord = (word: Word): boolean => {
  switch (word.tag) {
    case 'noun':
    case 'actor':
    case 'determiner':
    case 'number':
    case 'possessive':
    case 'adverb':
    case 'pronoun':
    case 'quote':
    case 'time':
      return true;
    case 'preposition':
      return !/^(?:after|before|until|since|as|because|despite|than|till)$/.test(word.lower);
    case 'mark':
      return /^[/()&-]$/.test(word.text);
    default:
      return false;
  }
};

/** "Russia, Turkey and Iran": a comma with an actor or noun in front and a conjunction or comma not far behind. */
function isListComma(words: readonly Word[], at: number, end: number): boolean {
  if (!isNominal(words[at - 1])) return false;
  let phraseHasActor = false;
  for (let i = at + 1; i < Math.min(end, at + 8); i += 1) {
    const word = words[i]!;
    if (word.tag === 'actor') phraseHasActor = true;
    if (word.tag === 'conjunction' || word.tag === 'comma')
      return phraseHasActor && words[i + 1] !== undefined && i + 1 < end;
    if (!isPhraseWord(word)) return false;
  }
  return false;
}
