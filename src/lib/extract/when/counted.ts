/**
 * Dates counted from another act: "thirteen days after Chile had sent ships" from the main clause,
 * "six days before the visit" from the visit told before, "the eve of the summit" to the summit.
 */
import { civilDay } from '../../edtf/calendar.ts';
import { formatDay } from '../../edtf/format.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { EventType } from '../../model/event-type.ts';
import { DAY } from '../../model/units.ts';
import { lastStartingBy } from '../../text/search.ts';
import { toWhen } from '../events/when.ts';
import type { ExtractedEvent, TimeExpression } from '../draft.ts';
import { openingDate } from './date-told-next.ts';
import type { Reading, Rule } from './telling.ts';

const COUNTED = /^P(T?)(\d+|X)([HMDW])$/;
const OFFSET = /^offset-(after|before)-event$/;

/** How many words may stand between "after" and the verb of its clause. */
const REACH = 160; // characters

/** "On 16 May Peru closed the strait, thirteen days after Chile had sent ships"; also where the next sentence dates the main clause. */
export const countedFromClause: Rule = (telling) => {
  const { draft, event, sentence, references } = telling;
  const time = offsetBefore(draft.times, event.trigger.start);
  if (!time || time.start < sentence.start) return null;
  if (/[,;:—]/.test(draft.text.slice(time.end, event.trigger.start))) return null;
  const here = references[lastStartingBy(references, time.start)];
  const main =
    here && here.start >= sentence.start ? here.time : (openingDate(telling)?.time ?? null);
  if (!main) return null;
  const side = OFFSET.exec(time.rule)?.[1] === 'after' ? -1 : 1;
  const edtf = shifted(main.edtf!, time, side);
  return edtf === null ? null : reading(edtf, 'counted-from-main-clause', main.edtf, [time, main]);
};

/** The nearest "ten days after" within reach before the offset. */
function offsetBefore(times: readonly TimeExpression[], offset: number): TimeExpression | null {
  for (let i = lastStartingBy(times, offset - 1); i >= 0; i -= 1) {
    const time = times[i]!;
    if (offset - time.end >= REACH) return null;
    if (time.end < offset && OFFSET.test(time.rule)) return time;
  }
  return null;
}

/** How many acts back the visit may have been told. */
const MANY = 20;

/** What a noun with "the" may mean of the acts told before. */
const KINDS: readonly (readonly [RegExp, readonly EventType[]])[] = [
  [/^(?:visit|trip|journey|meeting|summit|conference|talks|encounter|negotiations)$/, ['CONSULT']],
  [
    /^(?:attacks?|strikes?|raids?|bombings?|shelling|ambush|shootdown|downing|invasion|clash(?:es)?|incident)$/,
    ['ASSAULT'],
  ],
  [
    /^(?:agreement|deal|accord|treaty|declaration|signing|pact|truce|ceasefire)$/,
    ['AGREE', 'SUPPORT', 'COOPERATE', 'YIELD'],
  ],
  [/^(?:expulsions?|sanctions|embargo|recall|withdrawal)$/, ['SANCTION', 'YIELD']],
  [/^(?:arrests?|seizure|detention|capture)$/, ['COERCE']],
  [/^(?:release|apology)$/, ['YIELD']],
  [/^(?:threat|ultimatum|warning)$/, ['THREATEN']],
];

/** Letters that "sign" and "signing", "expel" and "expulsion" have in common. */
const STEM = 3;

const ANCHOR = /^\s+(?:before|after)\s+(?:the|this|that|his|her|their)\s+([a-z]+)\b/;

/** "had met six days before the visit": counted from the visit, if its day has been told. */
export const countedFromEvent: Rule = ({ draft, event, sentence, told }) => {
  for (let i = lastStartingBy(draft.times, sentence.end - 1); i >= 0; i -= 1) {
    const time = draft.times[i]!;
    if (time.start < sentence.start) return null;
    if (!OFFSET.test(time.rule) || !isOfAct(draft.text, event, time, sentence.start)) continue;
    const noun = ANCHOR.exec(draft.text.slice(time.end, time.end + REACH))?.[1];
    const types = KINDS.find(([pattern]) => pattern.test(noun ?? ''))?.[1];
    const anchor =
      types &&
      told
        .slice(-MANY)
        .findLast((one) => types.includes(one.type) && isOfOneDay(one) && one.end <= event.start);
    if (!anchor) return null;
    const side = OFFSET.exec(time.rule)?.[1] === 'after' ? 1 : -1;
    const day = anchor.when.edtf!.slice(0, DAY_LENGTH);
    const edtf = shifted(day, time, side);
    const isSame = anchor.trigger.lemma.slice(0, STEM) === noun!.slice(0, STEM);
    return edtf === null
      ? null
      : reading(isSame ? edtf : about(edtf), 'counted-from-event-told', day, [time]);
  }
  return null;
};

const DAY_LENGTH = 'YYYY-MM-DD'.length;

const isOfOneDay = ({ when }: ExtractedEvent): boolean =>
  when.edtf !== null && /^\d{4}-\d\d-\d\d(?:T|$)/.test(when.edtf);

/** At the head of the sentence, or behind the verb without a comma. */
const isOfAct = (
  text: string,
  { trigger }: ExtractedEvent,
  time: TimeExpression,
  start: number,
): boolean =>
  time.start > trigger.end
    ? !/[,;:—]/.test(text.slice(trigger.end, time.start))
    : /^[\W_]*$/.test(text.slice(start, time.start));

/** "They met on 3 May, the eve of the summit": the summit was the day after. */
export const dayAfterEve: Rule = ({ draft, event, references }) => {
  const eve = references[lastStartingBy(references, event.trigger.start)];
  if (!eve) return null;
  const between = draft.text.slice(eve.time.end, event.trigger.start);
  if (!/^,? (?:on )?the (?:eve|day before)(?: of)? (?:the |an? )?(?:[\w’'-]+ ){0,3}$/.test(between))
    return null;
  return reading(addDays(eve.time.edtf!, 1), 'day-after-eve', eve.time.edtf, [eve.time]);
};

/** Hours stay about the day, weeks are about a day; months and years say too little. */
function shifted(day: string, time: TimeExpression, side: 1 | -1): string | null {
  const counted = COUNTED.exec(time.value);
  if (!counted) return null;
  const [, clock, amount, unit] = counted;
  if (clock === 'T') return about(day);
  const days = Number(amount) * (unit === 'W' ? 7 : 1);
  if (unit === 'M' || unit === 'H' || !Number.isFinite(days)) return null;
  const edtf = addDays(day, side * days);
  return unit === 'W' ? about(edtf) : edtf;
}

const about = (edtf: string): string => (edtf.endsWith('~') ? edtf : `${edtf}~`);

function addDays(day: string, by: number): string {
  const {
    year,
    month,
    day: date,
  } = civilDay(Math.round((parseEdtf(day)?.earliest ?? 0) / DAY) + by);
  return formatDay(year, month, date);
}

function reading(
  edtf: string,
  rule: string,
  anchor: string | null,
  from: readonly TimeExpression[],
): Reading | null {
  const when = toWhen(edtf, rule, anchor, 'somewhere-in');
  return when && { when, from };
}
