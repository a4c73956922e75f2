/** Stage 3: sentences and tokens of what is left when the removed blocks are left out. */
import type { Span } from '../model/span.ts';
import { readDocument } from '../text/read-document.ts';
import type { Stage } from './stage.ts';

export const sentencesStage: Stage = {
  name: 'sentences',
  run: (draft) => ({ ...draft, ...readDocument(draft.text, keptSpans(draft.text, draft.removed)) }),
};

/** What lies between the removed spans, in order. */
export function keptSpans(text: string, removed: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let start = 0;
  for (const span of removed.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (span.start > start) kept.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < text.length) kept.push({ start, end: text.length });
  return kept;
}
