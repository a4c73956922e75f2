/** The words around an excerpt: its own sentences, and one more on either side, within its paragraph. */
import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';

const FARTHEST = 1_500; // UTF-16 units to either side

/** Covers the excerpt. */
export function surroundingsOf(text: string, excerpt: Span): Span {
  const paragraph = {
    start: Math.max(text.lastIndexOf('\n', excerpt.start - 1) + 1, excerpt.start - FARTHEST, 0),
    end: Math.min(endOfLine(text, excerpt.end), excerpt.end + FARTHEST),
  };
  const around = text.slice(paragraph.start, paragraph.end);
  const sentences = splitSentences(around).map(({ start, end }) => ({
    start: start + paragraph.start,
    end: end + paragraph.start,
  }));
  const before = sentences.findLast(({ start }) => start < excerpt.start);
  const after = sentences.find(({ end }) => end > excerpt.end);
  return {
    start: before?.start ?? excerpt.start,
    end: after?.end ?? excerpt.end,
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
