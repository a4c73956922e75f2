/** The form of a correction: what was typed, or before that what the event says now. */
import type { CorrectionForm } from '../../model/correction.ts';
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';

const LONGEST = 4_000; // characters of one field; more is told to be too long, and cut
const MOST = 10_000; // excerpts

/** `query` of the page's own address. */
export function readForm(query: URLSearchParams, event: DiplomaticEvent): CorrectionForm {
  const present = presentValues(event);
  if (query.size === 0) return present;
  const typed = (field: Exclude<keyof CorrectionForm, 'mentions'>): string =>
    (query.get(field) ?? present[field]).slice(0, LONGEST);
  return {
    what: typed('what'),
    title: typed('title'),
    when: typed('when'),
    type: typed('type'),
    source: typed('source'),
    target: typed('target'),
    status: typed('status'),
    goldstein: typed('goldstein'),
    place: typed('place'),
    into: typed('into'),
    mentions: query.getAll('mentions').slice(0, MOST),
    author: typed('author'),
    reason: typed('reason'),
  };
}

export const presentValues = (event: DiplomaticEvent): CorrectionForm => ({
  what: '',
  title: event.title,
  when: event.when.edtf ?? '',
  type: event.type,
  source: event.source.join(' '),
  target: event.target.join(' '),
  status: event.status,
  goldstein: String(event.goldstein / 100),
  place: event.place ?? '',
  into: '',
  mentions: [],
  author: '',
  reason: '',
});
