/**
 * Splits text into sentences, in one pass over the stops. A paragraph's end always ends a sentence;
 * whether a stop does is decided by the word before it and the word after it.
 */
import { BEFORE_FIGURES, CAPITAL_ONLY, STARTERS, TITLES, USUALLY_INSIDE } from './abbreviations.ts';
import { splitParagraphs, trim } from './paragraphs.ts';
import type { TextRange } from './range.ts';

/** A longer run without a stop is no sentence, and would make everything that looks at pairs of words slow. */
const MAX_SENTENCE = 5_000; // UTF-16 units

/** How far to look on either side of a stop. */
const REACH = 48; // UTF-16 units

/** Stops, then the quotation marks and brackets that close on them. */
const STOP = /[.!?…]+["'”’»)\]}]*|[。！？]+[”’」』）]*/g;

const WORD_BEFORE = /[\p{L}\p{M}\p{N}.&'’-]+$/u;
const OPENERS = /^[\s"'“‘«„`([{—–•*·_-]+/;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}'’-]+/u;
const ACRONYM = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const LIST_MARKER = /^(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})$/u;
const QUOTED = /["'”’»]$/;
/** "Who pays?" Lavrov asked. */
const SAID_BY =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(?:said|says|asked|added|wondered|wrote)[.,;]/u;

/** A sentence and the number of its paragraph, counting from 0 those that hold more than white space. */
export interface SentenceRange extends TextRange {
  readonly paragraph: number;
}

/**
 * Sentences of the given parts of a text, trimmed, in order. A sentence never crosses the end of a
 * paragraph or of a part. `within` is sorted and free of overlaps; left out, the whole text counts.
 */
export function splitSentences(
  text: string,
  within: readonly TextRange[] = [{ start: 0, end: text.length }],
): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let first = 0;
  splitParagraphs(text).forEach((paragraph, number) => {
    while (first < within.length && within[first]!.end <= paragraph.start) first += 1;
    for (let i = first; i < within.length && within[i]!.start < paragraph.end; i += 1) {
      const start = Math.max(paragraph.start, within[i]!.start);
      const end = Math.min(paragraph.end, within[i]!.end);
      for (const range of splitPiece(text.slice(start, end))) {
        const sentence = trim(text, { start: start + range.start, end: start + range.end });
        if (sentence.start < sentence.end) sentences.push({ ...sentence, paragraph: number });
      }
    }
  });
  return sentences;
}

function* splitPiece(piece: string): Generator<TextRange> {
  let start = 0;
  for (const stop of piece.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (end >= piece.length || !endsSentence(piece, start, stop.index, end)) continue;
    yield* bounded(piece, { start, end });
    start = end;
  }
  yield* bounded(piece, { start, end: piece.length });
}

function* bounded(piece: string, { start, end }: TextRange): Generator<TextRange> {
  let from = start;
  while (end - from > MAX_SENTENCE) {
    const space = piece.lastIndexOf(' ', from + MAX_SENTENCE);
    const cut = space > from + MAX_SENTENCE / 2 ? space : afterPair(piece, from + MAX_SENTENCE);
    yield { start: from, end: cut };
    from = cut;
  }
  yield { start: from, end };
}

const afterPair = (text: string, at: number): number =>
  text.codePointAt(at - 1)! > 0xffff ? at + 1 : at;

/** `at`: the first stop; `end`: after the last mark that closes on it. */
function endsSentence(piece: string, start: number, at: number, end: number): boolean {
  const stop = piece.slice(at, end);
  if (/^[。！？]/.test(stop)) return true;
  const rest = piece.slice(end, end + REACH * 2);
  const before = wordBefore(piece, Math.max(start, at - REACH), at);
  if (!/^\s/.test(rest)) return isGlued(stop, before, rest);
  const after = rest.replace(OPENERS, '');
  const next = WORD_AFTER.exec(after)?.[0] ?? '';
  if (next === '' || /^\p{Ll}/u.test(next)) return false;
  if (/^[!?]/.test(stop)) return !(QUOTED.test(stop) && SAID_BY.test(after));
  if (stop !== '.') return true;
  return isFullStop(before, next, piece.slice(start, at - before.length).trim() === '');
}

/** Not before `least`. Units of ASCII are told by themselves, a word with others by the expression. */
function wordBefore(piece: string, least: number, at: number): string {
  let from = at;
  for (; from > least; from -= 1) {
    const unit = piece.charCodeAt(from - 1);
    if (unit >= IN_WORD.length) return WORD_BEFORE.exec(piece.slice(least, at))?.[0] ?? '';
    if (!IN_WORD[unit]) break;
  }
  return piece.slice(from, at);
}

const IN_WORD: readonly boolean[] = Array.from({ length: 0x80 }, (_, unit) =>
  WORD_BEFORE.test(String.fromCharCode(unit)),
);

/** "said.The next": a lost space, where both sides are plain words; not "Booking.com", "3.5", "v.2". */
const isGlued = (stop: string, before: string, rest: string): boolean =>
  /^[.!?]["”’]?$/.test(stop) && /^\p{Ll}{3,}$/u.test(before) && /^[“"]?\p{Lu}\p{Ll}+ /u.test(rest);

/** Whether a single stop after `before` ends the sentence, `next` being no lower-case word. */
function isFullStop(before: string, next: string, isFirst: boolean): boolean {
  if (before === '') return true;
  if (isFirst && LIST_MARKER.test(before)) return false;
  const word = before.toLowerCase().replace(/^['’.-]+/, '');
  const starts = STARTERS.has(next.toLowerCase());
  const isFigure = /^\p{N}/u.test(next);
  if (/^\p{L}$/u.test(word)) return starts && /^[i]$|\p{Ll}/u.test(before) && !isFigure;
  if (ACRONYM.test(word)) return starts;
  if (CAPITAL_ONLY.has(word) && !/^\p{Lu}/u.test(before)) return true;
  if (TITLES.has(word)) return false;
  if (BEFORE_FIGURES.has(word)) return !isFigure;
  if (USUALLY_INSIDE.has(word)) return starts;
  return true;
}
