/** Dates that an event might have had, each with the reason why it has them not: `2016-02-05: dates-the-saying`. */
import { covers, overlaps } from '../../model/span.ts';
import type { Sentence } from '../../text/document.ts';
import { isCovered, lastStartingBy } from '../../text/search.ts';
import type { Draft, ExtractedEvent, TimeExpression } from '../draft.ts';

/** `beside`: the other events of the sentence. */
export function otherDates(
  draft: Draft,
  event: ExtractedEvent,
  sentence: Sentence,
  beside: readonly ExtractedEvent[],
): string[] {
  const { times } = draft;
  const own = event.evidence.filter(({ of }) => of === 'date');
  const isOwn = (time: TimeExpression) => own.some((one) => overlaps(one, time));
  const here = times.slice(
    lastStartingBy(times, sentence.start - 1) + 1,
    lastStartingBy(times, sentence.end - 1) + 1,
  );
  const found = here
    .filter((time) => event.when.rule === 'before-publication' || !isOwn(time))
    .filter(({ edtf }) => edtf !== event.when.edtf)
    .map((time) => `${time.edtf ?? `“${time.text}”`}: ${reasonOf(draft, event, time, beside)}`);
  const read = here.find((time) => isOwn(time) && time.edtf === event.when.edtf);
  const otherYear = read && yearBeside(read, draft.published);
  if (otherYear) found.unshift(otherYear);
  if (event.when.rule === 'before-publication' && event.status !== 'habitual' && draft.published)
    found.push(`${draft.published}: day-of-the-article`);
  return found;
}

function reasonOf(
  draft: Draft,
  event: ExtractedEvent,
  time: TimeExpression,
  beside: readonly ExtractedEvent[],
): string {
  if (time.type === 'SET') return 'how-often';
  if (time.edtf === null) return time.type === 'DURATION' ? 'how-long' : 'not-placed';
  if (time.edtf === event.reported) return 'dates-the-saying';
  if (isCovered(draft.quotations, time) && !isCovered(draft.quotations, event.trigger))
    return 'in-a-quotation';
  const isOfAnother = beside.some(({ evidence, when }) =>
    evidence.some(
      (one) => one.of === 'date' && when.rule !== 'before-publication' && overlaps(one, time),
    ),
  );
  if (isOfAnother) return 'dates-another-act';
  return covers(event, time) ? 'not-of-the-verb' : 'in-another-clause';
}

const YEARLY = /-without-year$/;

/** "November" in January: the other November. */
function yearBeside({ edtf, rule }: TimeExpression, published: string | null): string | null {
  if (!edtf || published === null || !YEARLY.test(rule) || edtf.includes('/')) return null;
  const isPast = edtf <= published;
  const year = Number(edtf.slice(0, 4)) + (isPast ? 1 : -1);
  return `${String(year).padStart(4, '0')}${edtf.slice(4)}: ${isPast ? 'told-as-past' : 'told-as-to-come'}`;
}
