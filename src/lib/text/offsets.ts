/** Offsets inside the program count UTF-16 code units; what leaves it (Web Annotation) counts code points. */

export interface Offsets {
  /** Code points before a UTF-16 offset; within a surrogate pair, those before the pair. */
  readonly toCodePoint: (utf16: number) => number;
  /** UTF-16 offset of a code point. */
  readonly toUtf16: (codePoint: number) => number;
}

/** Prepared once for a text in linear time; each conversion is logarithmic. */
export function offsetsOf(text: string): Offsets {
  const pairs = pairStarts(text);
  return {
    toCodePoint: (utf16) => utf16 - countBelow(pairs, (pair) => pair < utf16),
    toUtf16: (codePoint) => codePoint + countBelow(pairs, (pair, i) => pair - i < codePoint),
  };
}

function pairStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) starts.push(match.index);
  return starts;
}

/** How many leading items fulfil a condition that holds up to some item and not after. */
function countBelow(items: readonly number[], holds: (item: number, i: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
