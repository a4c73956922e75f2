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

/** The same in one: "+1 article, ~1 review, 4 events, revision 2". */
export function newsOf(line: LedgerLine, before: LedgerState): string {
  const events =
    (line.events?.length ?? 0) + (line.retired?.length ?? 0) + (line.redirects?.length ?? 0);
  return [
    ...counts('article', line.articles, line.removedArticles, before.articles),
    ...counts('record', line.records, line.removedRecords, before.records),
    ...counts('review', line.reviews, line.removedReviews, before.reviews),
    ...(events > 0 ? [`${events} ${events === 1 ? 'event' : 'events'}`] : []),
    `revision ${line.revision}`,
  ].join(', ');
}

/** New, changed and gone, each where there is any. */
function counts(
  noun: string,
  written: readonly { readonly id: string }[] = [],
  removed: readonly string[] = [],
  before: ReadonlyMap<string, unknown>,
): readonly string[] {
  const known = written.filter(({ id }) => before.has(id)).length;
  const signed: readonly (readonly [string, number])[] = [
    ['+', written.length - known],
    ['~', known],
    ['−', removed.length],
  ];
  return signed
    .filter(([, n]) => n > 0)
    .map(([sign, n]) => `${sign}${n} ${noun}${n === 1 ? '' : 's'}`);
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
