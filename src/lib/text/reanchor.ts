/**
 * A quoted passage found again in a text that has changed since it was quoted: by its position where the
 * text is the same, then by its very words, then by words almost the same (approximate matching after
 * G. Myers, "A fast bit-vector algorithm for approximate string matching", J. ACM 46, 1999). What
 * surrounds it decides between places that read alike. Where that is not enough the passage counts as
 * changed: a wrong place would make a source say what it did not say there.
 */
import search from 'approx-string-match';
import type { Quote } from './quote.ts';
import type { TextRange } from './range.ts';

/** Words at least so alike are the passage with small changes; sentences of one pattern are less so. */
const LIKE_WORDS = 0.75;
/** The same between two neighbours that are both well preserved, for a short sentence with a word changed. */
const LIKE_WORDS_BETWEEN = 2 / 3;
/** Context less alike than this on both sides is another place's: unrelated prose reaches about 0.4. */
const LIKE_CONTEXT = 0.6;
/** Units of the very same words that need no context: nobody writes them twice by chance. */
const TELLING = 40;
/** Likeness by which one place must be ahead of another, else only the position can tell them apart. */
const AHEAD = 0.03;
/** Context so alike tells where the passage begins or ends, better than words that were changed there. */
const SURE_CONTEXT = 0.8;
/** Units that may have been added or lost where a passage meets its context. */
const SLACK = 16;
/** Units on either side of the old position that are searched for words almost the same: bounds the time. */
const REACH = 200_000;
/** Units; a longer passage is found by its very words or not at all. */
const LONGEST = 4000;

/** `score`: likeness of the words and their context, 0 … 1; of a changed one that of the best place. */
export type Reanchored =
  | {
      readonly how: 'position' | 'exact' | 'approximate';
      readonly range: TextRange;
      readonly score: number;
    }
  | { readonly how: 'changed'; readonly score: number };

interface Place {
  readonly range: TextRange;
  /** 0 … 1, of the quoted words alone. */
  readonly words: number;
  /** 0 … 1, of the more alike side and of the less alike one. */
  readonly context: number;
  readonly otherSide: number;
  /** 0 … 1, of words and context together, each unit alike. */
  readonly score: number;
}

/**
 * Where the quoted words stand in `text`; `position` is where they stood, in UTF-16 units as all here.
 * `isSameText`: it is the very text that was quoted.
 */
export function reanchor(
  text: string,
  quote: Quote,
  position: TextRange,
  isSameText: boolean,
): Reanchored {
  if (isSameText) return { how: 'position', range: position, score: 1 };
  if (quote.exact.trim() === '') return { how: 'changed', score: 0 };
  const places = placesOf(text, quote, position);
  const [best, second] = choose(places, position);
  if (!best) return { how: 'changed', score: 0 };
  const isFound = isPassage(best, quote) && (!second || isAhead(best, second, position));
  if (!isFound) return { how: 'changed', score: best.score };
  const { range, score } = best;
  return best.words === 1
    ? { how: 'exact', range, score }
    : { how: 'approximate', range: onWords(text, range), score };
}

const isPassage = ({ words, context, otherSide }: Place, { exact }: Quote): boolean =>
  (words >= LIKE_WORDS && context >= LIKE_CONTEXT) ||
  (words >= LIKE_WORDS_BETWEEN && otherSide >= SURE_CONTEXT) ||
  (words === 1 && exact.length >= TELLING);

const distance = ({ range }: Place, position: TextRange): number =>
  Math.abs(range.start - position.start);

/** By likeness, or by a position so much nearer that what was written in between cannot explain it. */
const isAhead = (best: Place, second: Place, position: TextRange): boolean =>
  best.score - second.score > AHEAD ||
  distance(best, position) * 4 + best.range.end - best.range.start < distance(second, position);

/** Of those as good as the best the nearest stands first. */
function choose(places: readonly Place[], position: TextRange): readonly Place[] {
  const top = Math.max(...places.map(({ score }) => score));
  return [...places].sort((a, b) => {
    const isTied = a.score >= top - AHEAD && b.score >= top - AHEAD;
    return isTied ? distance(a, position) - distance(b, position) : b.score - a.score;
  });
}

/** Every place that may be meant, none overlapping another. */
function placesOf(text: string, quote: Quote, position: TextRange): readonly Place[] {
  const exact = occurrences(text, quote.exact).map((range) => placeAt(text, quote, range, 1));
  const isCertain = exact.some(({ context }) => context === 1);
  return withoutOverlaps(
    isCertain || quote.exact.length > LONGEST
      ? exact
      : [...exact, ...almost(text, quote, position)],
  );
}

function occurrences(text: string, words: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

/**
 * The matcher tells the places with the fewest errors only, so it is asked three times: for the words
 * with their context, for the words alone, and for the words close to where they stood.
 */
function almost(text: string, quote: Quote, position: TextRange): Place[] {
  const { exact, prefix, suffix } = quote;
  const around = clip(text, position.start - REACH, position.end + REACH);
  const drift = Math.floor(position.start / 20) + 500; // a twentieth of what stands before, and a paragraph
  const near = clip(text, position.start - drift, position.end + drift);
  const inContext = matches(text, around, prefix + exact + suffix, 1 - LIKE_CONTEXT).flatMap(
    ({ range }) => matches(text, range, exact, 1 - LIKE_WORDS_BETWEEN),
  );
  const alone = matches(text, around, exact, 1 - LIKE_WORDS_BETWEEN);
  const atHand = matches(text, near, exact, 1 - LIKE_WORDS_BETWEEN);
  return [...inContext, ...alone, ...atHand].map(({ range, likeness }) =>
    placeAt(text, quote, range, likeness),
  );
}

/** The most alike places of `words` in a part of the text, at most a share of `errors` being other. */
function matches(text: string, part: TextRange, words: string, errors: number) {
  const most = Math.floor(words.length * errors);
  return search(text.slice(part.start, part.end), words, most).map((match) => ({
    range: { start: part.start + match.start, end: part.start + match.end },
    likeness: 1 - match.errors / words.length,
  }));
}

/** With what surrounds it; where a side is well preserved, the passage reaches as far as that. */
function placeAt(text: string, quote: Quote, found: TextRange, likeness: number): Place {
  const { exact, prefix, suffix } = quote;
  const before = clip(text, found.start - prefix.length - SLACK, found.start + SLACK);
  const after = clip(text, found.end - SLACK, found.end + suffix.length + SLACK);
  const left = side(text, before, prefix, found.start);
  const right = side(text, after, suffix, found.end);
  const start = likeness < 1 && left.likeness >= SURE_CONTEXT ? left.range.end : found.start;
  const end = likeness < 1 && right.likeness >= SURE_CONTEXT ? right.range.start : found.end;
  const range = start < end ? { start, end } : found;
  const isMoved = range.start !== found.start || range.end !== found.end;
  const words = isMoved ? (matches(text, range, exact, 1)[0]?.likeness ?? 0) : likeness;
  const units = exact.length + prefix.length + suffix.length;
  return {
    range,
    words,
    context: Math.max(left.likeness, right.likeness),
    otherSide: Math.min(left.likeness, right.likeness),
    score:
      (words * exact.length + left.likeness * prefix.length + right.likeness * suffix.length) /
      units,
  };
}

/** Where the words of one side stand next to the passage; none at all where the text ends too. */
function side(text: string, part: TextRange, words: string, edge: number) {
  const nothing = { range: { start: edge, end: edge }, likeness: 0 };
  if (words !== '') return matches(text, part, words, 1)[0] ?? nothing;
  return { ...nothing, likeness: part.end - part.start <= 2 * SLACK ? 1 : 0 };
}

/** Places that share words are one: the most alike of them, and of its twins the one whose length is nearest. */
function withoutOverlaps(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => b.score - a.score)) {
    const { start, end } = place.range;
    if (!kept.some(({ range }) => range.start < end && start < range.end)) kept.push(place);
  }
  return kept;
}

const clip = (text: string, start: number, end: number): TextRange => ({
  start: Math.max(0, Math.min(start, text.length)),
  end: Math.min(text.length, Math.max(end, 0)),
});

const WORD = /[\p{L}\p{N}]/u;

/** A word is quoted whole or not at all: where the match ends inside one it is taken in. */
function onWords(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  while (from > 0 && isInsideWord(text, from)) from -= 1;
  let to = end;
  while (to < text.length && isInsideWord(text, to)) to += 1;
  return { start: from, end: to };
}

const isInsideWord = (text: string, at: number): boolean =>
  WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
