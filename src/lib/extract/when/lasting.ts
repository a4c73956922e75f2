/** "Since 13 May guns had been firing": in a story it lasts until the day that is told next, not until the story was written. */
import { lastStartingBy } from '../../text/search.ts';
import { toWhen } from '../events/when.ts';
import type { Rule } from './telling.ts';
import { tenseOf } from './tense.ts';

const OPEN = /^(\d{4}-\d\d-\d\d)\/(?:\.\.|\d{4}-\d\d(?:-\d\d)?)$/;

export const lastingUntil: Rule = ({ draft, event, references }) => {
  const { when, trigger } = event;
  const from = when.extent === 'throughout' ? OPEN.exec(when.edtf ?? '')?.[1] : undefined;
  if (from === undefined || when.edtf !== `${from}/${draft.published ?? '..'}`) return null;
  if (tenseOf(draft, event) !== 'pluperfect') return null;
  const next = references[lastStartingBy(references, trigger.start) + 1];
  const until = next?.time.edtf;
  if (!next || typeof until !== 'string' || until <= from) return null;
  const lasting = toWhen(`${from}/${until}`, 'lasting-until-day-told', from, 'throughout');
  return lasting && { when: lasting, from: [next.time] };
};
