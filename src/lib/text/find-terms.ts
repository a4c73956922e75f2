/** Where the words of a search stand in a text, whatever their case and accents. */
import type { TextRange } from './range.ts';
import { WORD, type SearchTerm } from './search-terms.ts';

/** A word of a text: its place in UTF-16 units, and what it is compared by. */
export interface FoldedWord extends TextRange {
  readonly folded: string;
}

/** In text order, free of overlaps. */
export function findTerms(text: string, terms: readonly SearchTerm[]): readonly TextRange[] {
  if (terms.length === 0) return [];
  const words = foldedWords(text);
  return unitePlaces(terms.flatMap((term) => placesOf(words, term)));
}

export const foldedWords = (text: string): readonly FoldedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));

/** Every place where the term's words stand beside one another. */
export function placesOf(
  text: readonly FoldedWord[],
  { words, open }: SearchTerm,
): readonly TextRange[] {
  const folded = words.map(fold);
  const last = folded.length - 1;
  const fits = (word: string, i: number, from: number): boolean => {
    const there = text[from + i]?.folded;
    return there === word || (open && i === last && there?.startsWith(word) === true);
  };
  const places: TextRange[] = [];
  for (let from = 0; from + last < text.length; from++)
    if (folded.every((word, i) => fits(word, i, from)))
      places.push({ start: text[from]!.start, end: text[from + last]!.end });
  return places;
}

/** In text order, those that overlap made one. */
export function unitePlaces(places: readonly TextRange[]): readonly TextRange[] {
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}

/** As `unicode61` compares: without case, Latin letters without their accents; the two Greek sigmas are one. */
function fold(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return [...word.normalize('NFC')]
    .map((c) => (LATIN.test(c) ? c.normalize('NFD') : c))
    .join('')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

const LATIN = /\p{Script=Latin}/u;
