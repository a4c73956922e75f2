/**
 * Why a date is what it is, for a reader: the words it was read from and what they were counted from.
 *
 *     ‘November last year’, counted from 4 February 2016
 */
import type { When } from '../model/when.ts';
import { edtfInWords } from './edtf.ts';
import { inQuotes } from './quoted.ts';

/** What of a date its explanation needs. */
export type Derived = Pick<When, 'edtf' | 'rule' | 'anchor' | 'basis'>;

/** A date that leans on no other: its rule ends in how its year is told, and that is by its number. */
const WHOLE =
  /(?:-of-year|^numeric.*|^iso.*|^(?:(?!last|next|this|that|counted)[a-z]+-)?(?:year|decade|century|fiscal-year)(?:-(?:ad|bc|bc-by-context|period))?|-of-range)(?:-range-(?:start|end))?$/;

/** A date whose year the text leaves out. */
const WITHOUT_YEAR = /(?:-without-year|^holiday)(?:-range-(?:start|end))?$/;

/** `quoted`: the words of the text that give the date; null where it has none. */
export function dateRuleInWords(when: Derived, quoted: string | null): string {
  const words = quoted === null ? null : inQuotes(quoted);
  const anchor = when.anchor === null ? null : edtfInWords(when.anchor);
  switch (when.basis) {
    case 'record':
      return words === null
        ? 'from a reference record'
        : `${words} in the text; the day comes from a reference record`;
    case 'other-article':
      return words === null
        ? 'the day comes from another article'
        : `${words} here; the day comes from another article`;
    case 'review':
      return 'set by an editor';
    case 'import':
      return 'as it stands in the imported table';
    case 'text':
      return when.edtf === null ? unplaced(when, words) : fromText(when.rule, words, anchor);
  }
}

const unplaced = ({ anchor }: Derived, words: string | null): string => {
  if (anchor !== null) return 'no date could be read';
  return words === null
    ? 'the article has no date, so nothing can be placed'
    : `${words} cannot be placed, for the article has no date`;
};

/** `words`, `anchor`: in words already. */
function fromText(rule: string, words: string | null, anchor: string | null): string {
  const told = TOLD[rule];
  if (told) return told(anchor);
  const read = words ?? 'carried over from what is told before';
  if (words !== null && WHOLE.test(rule)) return `${read}, a date in full`;
  if (words !== null && anchor !== null && WITHOUT_YEAR.test(rule))
    return `${read}: the year is the one that fits an article of ${anchor}`;
  const counted = anchor === null ? read : `${read}, counted from ${anchor}`;
  return rule === 'date-of-report'
    ? `${counted}: the day of the report, not of what it tells`
    : counted;
}

const reached = (anchor: string | null): string =>
  anchor === null ? 'the last date told before it' : `${anchor}, the last date told before it`;

/** Dates that the event's own words do not give. */
const TOLD: Readonly<Record<string, (anchor: string | null) => string>> = {
  'before-publication': (anchor) =>
    anchor === null
      ? 'the text gives no date: some time before the article appeared'
      : `the text gives no date: some time before the article appeared, ${anchor}`,
  'undated-article': () => 'the article has no date, so nothing can be placed',
  'date-of-telling': (anchor) =>
    `the event’s own words give no date; the account has come to ${reached(anchor)}, and tells this as of about then`,
  'day-of-telling': (anchor) =>
    `the event’s own words keep to the day of the account: ${reached(anchor)}`,
  'month-of-telling': (anchor) =>
    `the event’s own words say that time has passed since ${reached(anchor)}: about that month`,
  'before-date-of-telling': (anchor) =>
    `told as having happened already: before ${reached(anchor)}`,
  'only-day-told': (anchor) =>
    `the event’s own words give no date; the account names no other day than ${reached(anchor)}`,
  'between-days-told': (anchor) =>
    `the event’s own words give no date; the account tells it between ${anchor ?? 'one day'} and the next day that it names`,
  'lasting-until-day-told': () => 'it lasted until the day that the account tells next',
  'date-told-next': (anchor) =>
    `the account opens with it, and tells its first date right after: ${anchor ?? 'the next one'}`,
  'counted-back-from-next': (anchor) =>
    `counted back from the first date of the account${anchor === null ? '' : `, ${anchor}`}`,
  'date-of-sentence': (anchor) => `the day that its sentence names: ${anchor ?? 'the only one'}`,
  'date-of-clause': (anchor) =>
    `the day of the clause that it hangs on: ${anchor ?? 'the last one'}`,
  'counted-from-main-clause': (anchor) => `counted from ${reached(anchor)}`,
  'back-reference': (anchor) =>
    anchor === null
      ? 'it points back to an event told elsewhere, and has that event’s date'
      : `it points back to an event told elsewhere, and has that event’s date: ${anchor}`,
};
