/** "will free a sailor in two weeks": what is to come, counted from the day of the report. */
import { civilDay } from '../../edtf/calendar.ts';
import { formatDay, formatMonth } from '../../edtf/format.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import { DAY } from '../../model/units.ts';
import { lastStartingBy } from '../../text/search.ts';
import { toWhen } from '../events/when.ts';
import type { Rule } from './telling.ts';

const COUNTED = /^P(\d{1,3})([DWMY])$/;

export const countedAhead: Rule = ({ draft, event, sentence }) => {
  const { trigger, status } = event;
  if (status !== 'planned' || !/^\d{4}-\d\d-\d\d/.test(draft.published ?? '')) return null;
  const time = draft.times[lastStartingBy(draft.times, trigger.end) + 1];
  if (!time || time.end > sentence.end || time.type !== 'DURATION') return null;
  if (!/^[^,;:.]{0,80} in (?:about )?$/.test(draft.text.slice(trigger.end, time.start)))
    return null;
  const [, amount, unit] = COUNTED.exec(time.value) ?? [];
  if (amount === undefined) return null;
  const today = draft.published!.slice(0, 'YYYY-MM-DD'.length);
  const edtf = ahead(today, Number(amount), unit!);
  const when = edtf && toWhen(edtf, 'counted-ahead', today, 'somewhere-in');
  return when ? { when, from: [time] } : null;
};

/** As exactly as the unit says: days a day, weeks about a day, months a month. */
function ahead(today: string, amount: number, unit: string): string | null {
  const day = Math.round((parseEdtf(today)?.earliest ?? NaN) / DAY);
  if (!Number.isFinite(day)) return null;
  if (unit === 'D' || unit === 'W') {
    const { year, month, day: date } = civilDay(day + amount * (unit === 'W' ? 7 : 1));
    return `${formatDay(year, month, date)}${unit === 'W' ? '~' : ''}`;
  }
  const { year, month } = civilDay(day);
  if (unit === 'Y') return String(year + amount);
  const months = year * 12 + month - 1 + amount;
  return formatMonth(Math.floor(months / 12), (months % 12) + 1);
}
