/** The words around the first that was found, as plain text that says where the words stand in it. */
import type { Snippet } from '../../model/search-answer.ts';
import type { Span } from '../../model/span.ts';
import { unitePlaces, type FoldedWord } from '../../text/find-terms.ts';
import type { SearchTerm } from '../../text/search-terms.ts';

const LENGTH = 200; // UTF-16 units, and up to two words
const BEFORE = 70; // of them before the first word found

export interface SearchedText {
  readonly text: string;
  /** Its words, but for those that are not searched. */
  readonly words: readonly FoldedWord[];
  /** Where a term stands in it. */
  places(this: void, term: SearchTerm): readonly Span[];
  /** What of it may be shown. */
  readonly shown: readonly Span[];
}

/** Around the first of `wanted`, within its paragraph; null where it stands in nothing that may be shown. */
export function snippetOf(
  { text, words, shown, places }: SearchedText,
  wanted: readonly SearchTerm[],
  terms: readonly SearchTerm[],
): Snippet | null {
  for (const place of unitePlaces(wanted.flatMap(places))) {
    const piece = shown.find(({ start, end }) => start <= place.start && place.end <= end);
    if (!piece) continue;
    const whole = paragraphAround(text, piece, place);
    const { start, end } = wordsAround(whole, place, words);
    return {
      text: text.slice(start, end),
      spans: unitePlaces(terms.flatMap(places))
        .filter((span) => start <= span.start && span.end <= end)
        .map((span) => ({ start: span.start - start, end: span.end - start })),
      cutBefore: start > whole.start,
      cutAfter: end < whole.end,
    };
  }
  return null;
}

function paragraphAround(text: string, piece: Span, place: Span): Span {
  const before = text.lastIndexOf('\n', place.start - 1) + 1;
  const after = text.indexOf('\n', place.end);
  return {
    start: place.start === 0 ? 0 : Math.max(before, piece.start),
    end: Math.min(after < 0 ? text.length : after, piece.end),
  };
}

/** Cut at the edges of words. */
function wordsAround(whole: Span, place: Span, words: readonly FoldedWord[]): Span {
  if (whole.end - whole.start <= LENGTH) return whole;
  const from = Math.max(whole.start, Math.min(place.start - BEFORE, whole.end - LENGTH));
  const to = Math.max(place.end, from + LENGTH);
  const first = words.find(({ start }) => start >= from);
  const last = words.findLast(({ end }) => end <= to);
  return {
    start: from === whole.start ? from : Math.min(first?.start ?? from, place.start),
    end: to >= whole.end ? whole.end : Math.max(last?.end ?? to, place.end),
  };
}
