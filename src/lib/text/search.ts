/** Finding what stands at a place, among things in text order: a search costs their number's logarithm. */
import type { Sentence } from './document.ts';
import type { TextRange } from './range.ts';

/** Index of the last item that starts at or before the offset; −1 where all start behind it. */
export function lastStartingBy(
  items: readonly { readonly start: number }[],
  offset: number,
): number {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence that an offset stands in; undefined between sentences. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  const sentence = sentences[lastStartingBy(sentences, offset)];
  return sentence && offset < sentence.end ? sentence : undefined;
}

/** Whether one of the ranges, free of overlaps, covers this one. */
export function isCovered(ranges: readonly TextRange[], { start, end }: TextRange): boolean {
  const range = ranges[lastStartingBy(ranges, start)];
  return range !== undefined && end <= range.end;
}
