/** A text with random edits, and where what stood at a place stands after them. */
import type { TextRange } from '#lib/text/range.ts';

export interface Edited {
  readonly text: string;
  /** Where a range of the old text stands now. */
  readonly moved: (range: TextRange) => TextRange;
}

export type Edit = (text: string, chance: () => number) => Edited;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';
const OTHER_WORDS = [
  'however',
  'the',
  'later',
  'two',
  'officials',
  'again',
  'northern',
  'it',
  'said',
];

/** Each character is replaced, left out or followed by another with the given probability. */
export const characters =
  (share: number): Edit =>
  (text, chance) =>
    rewritten([...units(text, /[^]/gu)], share, chance, (unit) => {
      const other = LETTERS[Math.floor(chance() * LETTERS.length)]!;
      return [other, '', unit + other][Math.floor(chance() * 3)]!;
    });

/** Each word is replaced, left out or followed by another with the given probability. */
export const words =
  (share: number): Edit =>
  (text, chance) =>
    rewritten([...units(text, /[\p{L}\p{N}’'-]+|[^\p{L}\p{N}’'-]+/gu)], share, chance, (unit) => {
      if (!/\p{L}/u.test(unit)) return unit;
      const other = OTHER_WORDS[Math.floor(chance() * OTHER_WORDS.length)]!;
      return [other, '', `${unit} ${other}`][Math.floor(chance() * 3)]!;
    });

/** New paragraphs, each of the given words, before some of the old. */
export const paragraphs =
  (added: readonly string[], share: number): Edit =>
  (text, chance) =>
    rewritten([...units(text, /[^\n]+|\n+/gu)], share, chance, (unit) =>
      unit.startsWith('\n') ? unit : `${added[Math.floor(chance() * added.length)]!}\n\n${unit}`,
    );

/** One range gone, and another text in its place. */
export const instead =
  (range: TextRange, other: string): Edit =>
  (text) => ({
    text: text.slice(0, range.start) + other + text.slice(range.end),
    moved: () => ({ start: range.start, end: range.start }),
  });

function* units(text: string, pattern: RegExp): Generator<string> {
  for (const [unit] of text.matchAll(pattern)) yield unit;
}

function rewritten(
  all: readonly string[],
  share: number,
  chance: () => number,
  edit: (unit: string) => string,
): Edited {
  const starts: { readonly was: number; readonly is: number }[] = [];
  let text = '';
  let was = 0;
  for (const unit of all) {
    const changed = chance() < share ? edit(unit) : unit;
    // What is put before a unit does not belong to what begins there.
    starts.push({
      was,
      is: text.length + (changed.endsWith(unit) ? changed.length - unit.length : 0),
    });
    text += changed;
    was += unit.length;
  }
  starts.push({ was, is: text.length });
  const at = (place: number): number => {
    const next = starts.findIndex((start) => start.was > place);
    const { was, is } = starts[next < 0 ? starts.length - 1 : next - 1]!;
    return Math.min(is + place - was, text.length);
  };
  return { text, moved: ({ start, end }) => ({ start: at(start), end: at(end) }) };
}
