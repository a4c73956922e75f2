/** Words in quotation marks, paired within a paragraph; an apostrophe is no mark. */
import type { Span } from '../../model/span.ts';

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
  let i = start;
  while (i < end) {
    const closing = CLOSING[text[i]!];
    if (closing === undefined || (text[i] === '‘' && /[\p{L}\p{N}]/u.test(text[i - 1] ?? ''))) {
      i += 1;
      continue;
    }
    const close = closingAt(text, i + 1, Math.min(end, i + MAX_QUOTATION), closing);
    if (close === null) {
      i += 1;
      continue;
    }
    if (close > i + 1) found.push({ start: i + 1, end: close });
    i = close + 1;
  }
  return found;
}

function closingAt(text: string, from: number, end: number, closing: string): number | null {
  for (let i = from; i < end; i += 1) {
    if (text[i] === '\n') return null;
    if (text[i] !== closing) continue;
    const isApostrophe = closing === '’' && /[\p{L}]/u.test(text[i + 1] ?? '');
    if (!isApostrophe) return i;
  }
  return null;
}
