/** What a revision changes, one line each, for a person. */
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';
import type { LedgerLine } from '../ledger/line.ts';
import type { LedgerState } from '../ledger/state.ts';

/** `before` is the state that the line follows. */
export function describeLine(line: LedgerLine, before: LedgerState): readonly string[] {
  const articles = (line.articles ?? []).map(({ id, title }) =>
    before.articles.has(id) ? `~ article ${id}: ${title}` : `+ article ${id}: ${title}`,
  );
  const events = (line.events ?? []).map((event) => {
    const known = before.events.get(event.id);
    return known ? `~ ${inShort(event)} (${changesOf(known, event)})` : `+ ${inShort(event)}`;
  });
  return [
    ...articles,
    ...(line.removedArticles ?? []).map((id) => `- article ${id}`),
    ...(line.records ?? []).map(({ id }) => `${before.records.has(id) ? '~' : '+'} record ${id}`),
    ...(line.removedRecords ?? []).map((id) => `- record ${id}`),
    ...(line.reviews ?? []).map(({ id }) => `${before.reviews.has(id) ? '~' : '+'} review ${id}`),
    ...(line.removedReviews ?? []).map((id) => `- review ${id}`),
    ...events,
    ...(line.redirects ?? []).map(({ from, to }) => `> ${from} is now ${to}`),
    ...(line.retired ?? []).map(({ id, reason }) => `- ${id}: ${reason}`),
  ];
}

const inShort = ({ id, title, when, type, status, mentions }: DiplomaticEvent): string =>
  `${when.edtf ?? 'undated'} ${type}${status === 'asserted' ? '' : `, ${status}`}: ${title} [${id}, ${mentions.length === 1 ? '1 excerpt' : `${mentions.length} excerpts`}]`;

const FIELDS = ['title', 'type', 'goldstein', 'source', 'target', 'status', 'place'] as const;

function changesOf(before: DiplomaticEvent, after: DiplomaticEvent): string {
  const fields: string[] = FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (before.when.edtf !== after.when.edtf) fields.push('date');
  if (JSON.stringify(before.mentions) !== JSON.stringify(after.mentions)) fields.push('excerpts');
  return fields.length === 0 ? 'details' : fields.join(', ');
}
