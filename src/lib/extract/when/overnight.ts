/** "Israel struck Syria overnight", in a report: in the night before the day that it came out. */
import { civilDay } from '../../edtf/calendar.ts';
import { formatDay } from '../../edtf/format.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import { DAY } from '../../model/units.ts';
import { toWhen } from '../events/when.ts';
import type { Rule } from './telling.ts';

const OVERNIGHT =
  /\bovernight\b(?! (?:stay|train|flight|bus|rates?|curfew|guests?|on|from|to|into|between))/i;

export const overnight: Rule = ({ draft, event, sentence }) => {
  const { trigger, status } = event;
  const published = /^\d{4}-\d\d-\d\d/.exec(draft.published ?? '')?.[0];
  if (published === undefined || status !== 'asserted') return null;
  const behind = draft.text.slice(trigger.end, sentence.end).split(/[,;:]/, 1)[0]!;
  const before = draft.text.slice(sentence.start, trigger.start);
  if (!OVERNIGHT.test(behind) && !/^overnight\b[^;:]*$|\bovernight $/i.test(before)) return null;
  const { year, month, day } = civilDay(Math.round(parseEdtf(published)!.earliest! / DAY) - 1);
  const edtf = `${formatDay(year, month, day)}/${published}`;
  const when = toWhen(edtf, 'overnight', published, 'somewhere-in');
  return when && { when, from: [] };
};
