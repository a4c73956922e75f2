/** Words in quotation marks, paired within a paragraph; an apostrophe is no mark. */
import type { Span } from '../../model/span.ts';
import { forward, forwardTo } from '../../text/forward.ts';

const MAX_QUOTATION = 3_000; // UTF-16 units: a mark left open does not swallow the article
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '"': '"',
  '‘': '’',
};

/** Quotations of the given part of a text, in order, the marks left out. Linear. */
export function findQuotations(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const part = text.slice(start, end);
  const opening = /[“«„"‘]/g;
  const closings = new Map<string, (from: number) => number>();
  const lineEnd = forwardTo(part, '\n');
  const closingOf = (mark: string): ((from: number) => number) => {
    const known = closings.get(mark) ?? closing(text, part, start, mark);
    closings.set(mark, known);
    return known;
  };
  for (let open = opening.exec(part); open; open = opening.exec(part)) {
    const i = open.index;
    const mark = open[0];
    if (mark === '‘' && /[\p{L}\p{N}]/u.test(text[start + i - 1] ?? '')) continue;
    const close = closingOf(CLOSING[mark]!)(i + 1);
    if (close >= i + MAX_QUOTATION || lineEnd(i + 1) < close) continue;
    if (close > i + 1) found.push({ start: start + i + 1, end: start + close });
    opening.lastIndex = close + 1;
  }
  return found;
}

/** Where a mark closes next in the part of the text that begins at `start`. */
const closing = (
  text: string,
  part: string,
  start: number,
  mark: string,
): ((from: number) => number) =>
  forward((from) => {
    for (let at = part.indexOf(mark, from); at >= 0; at = part.indexOf(mark, at + 1)) {
      const isApostrophe = mark === '’' && /[\p{L}]/u.test(text[start + at + 1] ?? '');
      if (!isApostrophe) return at;
    }
    return Infinity;
  });
