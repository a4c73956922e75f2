/** What a revision changes, one line each, for a person. */
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';
import type { LedgerLine } from '../ledger/line.ts';
import type { LedgerState } from '../ledger/state.ts';

/** `before` is the state that the line follows. */
export function describeLine(line: LedgerLine, before: LedgerState): readonly string[] {
  const articles = (line.articles ?? []).map(({ id, title }) =>
    before.articles.has(id) ? `~ article ${id}: ${title}` : `+ article ${id}: ${title}`,
  );
  const events: string[] = [];
  let onlyWhy = 0;
  for (const event of line.events ?? []) {
    const known = before.events.get(event.id);
    const changes = known && changesOf(known, event);
    if (changes === WHY) onlyWhy += 1;
    else events.push(changes ? `~ ${inShort(event)} (${changes})` : `+ ${inShort(event)}`);
  }
  if (onlyWhy > 0)
    events.push(
      `~ ${onlyWhy} ${onlyWhy === 1 ? 'event' : 'events'} changed in nothing but the reasons given`,
    );
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

const FIELDS = ['title', 'type', 'source', 'target', 'status', 'place'] as const;

/** What is told of an event is the same; the rules give other reasons for it. */
const WHY = 'reasons';

function changesOf(before: DiplomaticEvent, after: DiplomaticEvent): string {
  const changes = FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  ).map((field) => `${field} ${shown(before[field])} → ${shown(after[field])}`);
  if (before.when.edtf !== after.when.edtf)
    changes.push(`date ${shown(before.when.edtf)} → ${shown(after.when.edtf)}`);
  if (tellings(before) !== tellings(after)) changes.push('excerpts');
  if (changes.length > 0) return changes.join(', ');
  const isWhy =
    JSON.stringify({ ...before, mentions: [] }) === JSON.stringify({ ...after, mentions: [] });
  return isWhy ? WHY : 'details';
}

const tellings = ({ mentions }: DiplomaticEvent): string =>
  JSON.stringify(mentions.map((mention) => ({ ...mention, evidence: [] })));

/** A value as a person reads it: “–” for none. */
function shown(value: DiplomaticEvent[(typeof FIELDS)[number]] | null): string {
  if (value === null || value.length === 0) return '–';
  return typeof value === 'string' ? value : value.join('+');
}
