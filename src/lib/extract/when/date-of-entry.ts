/**
 * A chronology: each entry is headed by its date and told in the present tense. "9 November 2022:
 * Burundi suspends its payments." What is told in an entry was on its date, and is no habit.
 */
import { lastStartingBy, sentenceAt } from '../../text/search.ts';
import type { Draft, ExtractedEvent, TimeExpression } from '../draft.ts';
import { toWhen } from '../events/when.ts';

/** A date and a mark in front of an entry. */
const HEAD = /^(?:in |on )?$/i;
const COLON = /^\s*:\s/;
const DASH = /^\s+[–—-]\s/;

/** The dates that head entries, by paragraph; a single one with a dash may be a dateline. */
export function entriesOf(draft: Draft): ReadonlyMap<number, TimeExpression> {
  const entries = new Map<number, TimeExpression>();
  let hasColon = false;
  for (const sentence of draft.sentences) {
    if (draft.sentences[sentence.index - 1]?.paragraph === sentence.paragraph) continue;
    const time = draft.times[lastStartingBy(draft.times, sentence.start - 1) + 1];
    if (!time?.edtf || time.end > sentence.end || time.type === 'SET') continue;
    if (!HEAD.test(draft.text.slice(sentence.start, time.start))) continue;
    const mark = draft.text.slice(time.end, time.end + 4);
    if (COLON.test(mark)) hasColon = true;
    else if (!DASH.test(mark)) continue;
    entries.set(sentence.paragraph, time);
  }
  return entries.size < 2 && !hasColon ? new Map() : entries;
}

/** The event on its entry's date; as it is where it has a date of its own or looks elsewhere. */
export function datedByEntry(
  draft: Draft,
  event: ExtractedEvent,
  entries: ReadonlyMap<number, TimeExpression>,
): ExtractedEvent {
  if (event.when.rule !== 'before-publication') return event;
  const time = entries.get(sentenceAt(draft.sentences, event.trigger.start)?.paragraph ?? -1);
  const isPresent = event.evidence.some(({ rule }) => rule === 'simple-present');
  const isTold = isPresent || (event.status === 'asserted' && event.count !== null);
  if (!time || !isTold) return event;
  const when = toWhen(time.edtf!, 'date-of-entry', time.anchor, 'somewhere-in');
  if (!when) return event;
  const { start, end } = time;
  return {
    ...event,
    when,
    status: 'asserted',
    count: event.count ?? 1,
    evidence: [
      ...event.evidence.filter(({ of, rule }) => of !== 'date' && rule !== 'simple-present'),
      { of: 'date', rule: 'date-of-entry', start, end, anchor: time.edtf },
    ],
  };
}
