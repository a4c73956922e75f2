/** A draft's events → mentions with an excerpt that can be found again. */
import type { Draft, ExtractedEvent } from '../extract/draft.ts';
import type { Issue } from '../model/issue.ts';
import type { Mention } from '../model/mention.ts';
import { findQuote, quoteOf } from '../text/quote.ts';

export interface BuiltMentions {
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** One for each event that had to be refused: it is never stored without its words. */
  readonly issues: readonly Issue[];
}

/** `textHash` is that of `draft.text`. */
export function buildMentions(draft: Draft, textHash: string): BuiltMentions {
  const { id: articleId } = draft.input;
  const mentions: Mention[] = [];
  const issues: Issue[] = [];
  const taken = new Map<string, number>();
  const inOrder = [...draft.events].sort(
    (a, b) => a.start - b.start || a.end - b.end || a.trigger.start - b.trigger.start,
  );
  for (const event of inOrder) {
    const problem = problemWith(event, draft.text);
    if (problem !== null) {
      issues.push({
        code: 'mention-refused',
        at: `${articleId}: ${event.start}`,
        message: `an event in ${articleId} at character ${event.start} was left out: ${problem}`,
      });
      continue;
    }
    const name = `${articleId}#${event.start}-${event.end}-${event.type}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const { start, end, ...coding } = event;
    mentions.push({
      ...coding,
      id: count === 1 ? name : `${name}-${count}`,
      excerpt: { articleId, start, end, ...quoteOf(draft.text, { start, end }), textHash },
    });
  }
  return { mentions, issues };
}

function problemWith(event: ExtractedEvent, text: string): string | null {
  const { start, end, trigger, when } = event;
  const isSpan =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length;
  if (!isSpan || text.slice(start, end).trim() === '') return 'its excerpt has no words';
  const found = findQuote(text, quoteOf(text, { start, end }), { start, end });
  if (found?.start !== start || found.end !== end) return 'its excerpt cannot be found again';
  if (trigger.start < start || trigger.end > end) return 'its trigger is outside its excerpt';
  if (!Number.isInteger(event.goldstein) || Math.abs(event.goldstein) > 1000)
    return `its score ${event.goldstein} is beyond the scale`;
  if (event.title.trim() === '') return 'it has no title';
  if (when.earliest !== null && when.latest !== null && when.earliest >= when.latest)
    return `its date ${when.edtf ?? ''} ends before it begins`;
  return null;
}
