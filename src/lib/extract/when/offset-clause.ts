/**
 * "On 16 May Peru closed the strait, thirteen days after Chile had sent ships": the clause behind
 * "after" lies that long before the day of the main clause, the one behind "before" as long after.
 */
import { parseEdtf } from '../../edtf/parse.ts';
import { formatDay } from '../../edtf/format.ts';
import { civilDay } from '../../edtf/calendar.ts';
import { DAY } from '../../model/units.ts';
import { lastStartingBy, sentenceAt } from '../../text/search.ts';
import type { Draft, TimeExpression } from '../draft.ts';
import type { Span } from '../../model/span.ts';

const COUNTED = /^P(T?)(\d+|X)([HMDW])$/;
/** How many words may stand between "after" and the verb of its clause. */
const REACH = 160; // characters

export interface Offset {
  readonly edtf: string;
  readonly time: TimeExpression;
}

/** The day of an act told in such a clause beside a main clause on `day` (YYYY-MM-DD); null elsewhere. */
export function offsetFrom(draft: Draft, trigger: Span, main: TimeExpression): Offset | null {
  const sentence = sentenceAt(draft.sentences, main.start);
  if (!sentence || trigger.start >= sentence.end) return null;
  const time = offsetBefore(draft.times, trigger.start);
  if (!time || time.start <= main.end || /[,;:—]/.test(draft.text.slice(time.end, trigger.start)))
    return null;
  const counted = COUNTED.exec(time.value);
  if (!counted) return null;
  const [, clock, amount, unit] = counted;
  const day = main.edtf!;
  if (clock === 'T') return { edtf: `${day}~`, time };
  const days = Number(amount) * (unit === 'W' ? 7 : 1);
  const start = parseEdtf(day)?.earliest;
  if (unit === 'M' || !Number.isFinite(days) || start === null || start === undefined) return null;
  const by = time.rule === 'offset-after-event' ? -days : days;
  const { year, month, day: date } = civilDay(Math.round(start / DAY) + by);
  return { edtf: `${formatDay(year, month, date)}${unit === 'W' ? '~' : ''}`, time };
}

/** The nearest "ten days after" within reach before the offset. */
function offsetBefore(times: readonly TimeExpression[], offset: number): TimeExpression | null {
  for (let i = lastStartingBy(times, offset - 1); i >= 0; i -= 1) {
    const time = times[i]!;
    if (offset - time.end >= REACH) return null;
    if (time.end < offset && /^offset-(?:after|before)-event$/.test(time.rule)) return time;
  }
  return null;
}
