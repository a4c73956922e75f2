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
  const part = text.slice(start, end);
  let i = start;
  while ((i = start + nextOpening(part, i - start)) < end) {
    const closing = CLOSING[text[i]!]!;
    if (text[i] === '‘' && /[\p{L}\p{N}]/u.test(text[i - 1] ?? '')) {
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

const OPENING = /[“«„"‘]/g;

/** The end of the text where there is none. */
function nextOpening(text: string, from: number): number {
  OPENING.lastIndex = from;
  return OPENING.exec(text)?.index ?? text.length;
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
