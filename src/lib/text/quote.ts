/**
 * A passage named by its own words (W3C TextQuoteSelector), so that it can be found again when the
 * text around it has moved. Only exact: a passage that was changed is not the passage.
 */
import type { TextRange } from './range.ts';

/** UTF-16 units of context on either side. */
const CONTEXT = 32;

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The words of a range with at most 32 units before and after, never half a surrogate pair. */
export function quoteOf(text: string, { start, end }: TextRange): Quote {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isInsidePair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isInsidePair(text, to) ? to - 1 : to),
  };
}

/**
 * Where the quoted words stand now, or null where they no longer do. The old position wins if it
 * still reads so in its context; else the occurrence with the most context right, else the nearest.
 */
export function findQuote(text: string, quote: Quote, position: TextRange): TextRange | null {
  const { exact } = quote;
  if (exact === '') return null;
  if (contextOf(text, position.start, quote) === fullContext(quote)) return rangeAt(position.start);
  let best: { start: number; context: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const context = contextOf(text, at, quote);
    const isNearer = best && Math.abs(at - position.start) < Math.abs(best.start - position.start);
    if (!best || context > best.context || (context === best.context && isNearer)) {
      best = { start: at, context };
    }
  }
  return best && rangeAt(best.start);

  function rangeAt(start: number): TextRange {
    return { start, end: start + exact.length };
  }
}

const fullContext = ({ prefix, suffix }: Quote): number => prefix.length + suffix.length;

/** How many units next to the passage at `start` are as quoted; −1 where the words are not there. */
function contextOf(text: string, start: number, { exact, prefix, suffix }: Quote): number {
  if (!text.startsWith(exact, start)) return -1;
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && text.codePointAt(at - 1)! > 0xffff;
