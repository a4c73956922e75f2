/** A draft's events → mentions with an excerpt that can be found again. */
import type { Draft, ExtractedEvent } from '../extract/draft.ts';
import type { Issue } from '../model/issue.ts';
import type { Mention } from '../model/mention.ts';
import { findQuote, quoteOf } from '../text/quote.ts';

export interface BuiltMentions {
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** One for each event that had to be refused: it is never stored without its words; one for what is said over and over. */
  readonly issues: readonly Issue[];
}

/** How often a text may say the very same before saying it again adds nothing. */
const SAME = 20; // tellings

/** `textHash` is that of `draft.text`. */
export function buildMentions(draft: Draft, textHash: string): BuiltMentions {
  const { id: articleId } = draft.input;
  const mentions: Mention[] = [];
  const issues: Issue[] = [];
  const taken = new Map<string, number>();
  const said = new Map<string, number>();
  let over = 0;
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
    const saying = sayingOf(event, draft.text);
    const times = (said.get(saying) ?? 0) + 1;
    said.set(saying, times);
    if (times > SAME) {
      over += 1;
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
  if (over > 0) issues.push(repeated(articleId, over));
  return { mentions, issues };
}

/** The same words, read the same way. */
const sayingOf = ({ start, end, trigger, type, status, when }: ExtractedEvent, text: string) =>
  `${type} ${status} ${when.edtf ?? ''} ${trigger.start - start} ${text.slice(start, end)}`;

const repeated = (articleId: string, over: number): Issue => ({
  code: 'mention-repeated',
  at: articleId,
  message: `${articleId} says the very same more than ${SAME} times: ${over} repetitions are left out, which tell nothing new`,
});

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
