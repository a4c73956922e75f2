/**
 * Where paragraphs begin and end: every line is one, unless the text was wrapped by hand to a
 * column, which shows by lines of one width that go on in lower case.
 */
import type { TextRange } from './range.ts';

/** Widest column that texts are wrapped to, and how far below it a full line may stay. */
const WRAP_COLUMN = 100; // characters
const WRAP_SLACK = 25; // characters
const WRAP_MIN = 40; // characters

/** Ranges of the paragraphs that hold more than white space, trimmed, in order. */
export function splitParagraphs(text: string): TextRange[] {
  const paragraphs: TextRange[] = [];
  let block: TextRange[] = [];
  const close = () => {
    if (isWrapped(text, block)) paragraphs.push({ start: block[0]!.start, end: block.at(-1)!.end });
    else for (const line of block) paragraphs.push(line);
    block = [];
  };
  for (const line of linesOf(text)) {
    const trimmed = trim(text, line);
    if (trimmed.start === trimmed.end) close();
    else block.push(trimmed);
  }
  close();
  return paragraphs;
}

function* linesOf(text: string): Generator<TextRange> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

/** The range without white space at its ends; empty where it holds nothing else. */
export function trim(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Two or more lines, all but the last about as wide as the widest, one of them going on in lower case. */
function isWrapped(text: string, lines: readonly TextRange[]): boolean {
  if (lines.length < 2) return false;
  const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (widest > WRAP_COLUMN || widest < WRAP_MIN) return false;
  const full = lines.slice(0, -1).every(({ start, end }) => end - start >= widest - WRAP_SLACK);
  return full && lines.slice(1).some(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 2)));
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000;
