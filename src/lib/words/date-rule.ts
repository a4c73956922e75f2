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
  if (told) return told(words, anchor);
  const read = words ?? 'carried over from what is told before';
  if (words !== null && WHOLE.test(rule)) return `${read}, a date in full`;
  if (words !== null && anchor !== null && WITHOUT_YEAR.test(rule))
    return `${read}: the year is the one that fits an article of ${anchor}`;
  const counted = anchor === null ? read : `${read}, counted from ${anchor}`;
  return rule === 'date-of-report'
    ? `${counted}: the day of the report, not of what it tells`
    : counted;
}

type Told = (words: string | null, anchor: string | null) => string;

const NO_DATE = 'the event’s own words give no date';

const day = (anchor: string | null): string => anchor ?? 'the last date told before it';

/** "‘a few hours after’, counted from 24 November 2015, the day of …". */
const countedFrom =
  (what: string): Told =>
  (words, anchor) =>
    `${words === null ? '' : `${words}, `}counted from ${anchor === null ? '' : `${anchor}, `}${what}`;

/** Dates that the event’s own words do not give, or not alone. */
export const TOLD: Readonly<Record<string, Told>> = {
  'before-publication': (_words, anchor) =>
    anchor === null
      ? 'the text gives no date: some time before the article appeared'
      : `the text gives no date: some time before the article appeared, ${anchor}`,
  'undated-article': () => 'the article has no date, so nothing can be placed',
  'date-of-telling': (_words, anchor) =>
    `${NO_DATE}; the account has come to ${day(anchor)}, and tells this as of about then`,
  'day-of-telling': (_words, anchor) =>
    `the event’s own words keep to the day that the account has come to, ${day(anchor)}`,
  'month-of-telling': (_words, anchor) =>
    `the event’s own words say that time has passed since ${day(anchor)}: about that month`,
  'month-reached': (_words, anchor) =>
    `${NO_DATE}; the account has come to ${day(anchor)}, and tells this as of about that month`,
  'before-date-of-telling': (_words, anchor) =>
    `told as having happened already when the account comes to ${day(anchor)}`,
  'between-days-told': (_words, anchor) =>
    `${NO_DATE}; it is told between ${day(anchor)} and the next date`,
  'only-day-told': (_words, anchor) =>
    `${NO_DATE}; ${day(anchor)} is the only date near it: about then`,
  'date-told-next': (_words, anchor) =>
    `${NO_DATE}; the account opens with it, and comes to ${day(anchor)} next: about then`,
  'date-of-sentence': (words) => `${words ?? 'a date'}, told in the same sentence`,
  'date-of-clause': (words) => `${words ?? 'a date'}, told of what stands beside it: about then`,
  'date-of-plan': (words) => `${words ?? 'a date'}, told of the plan`,
  'date-of-happening': (words) => `${words ?? 'a date'}, on which it is said to have taken place`,
  'date-of-when-clause': (words) => `${words ?? 'a date'}, “when” it is said to have been`,
  'date-of-entry': (words) => `${words ?? 'a date'}, at the head of its entry in a chronology`,
  'counted-ahead': (words, anchor) =>
    `${words ?? 'a time'} ahead, counted from ${anchor ?? 'the article’s date'}`,
  overnight: (_words, anchor) =>
    `“overnight”, in an article of ${anchor ?? 'that day'}: the night before it`,
  'day-after-eve': (words) => `${words ?? 'a day'} is called the eve of it: the day after`,
  'lasting-until-day-told': (words, anchor) =>
    `lasting from ${anchor ?? 'its beginning'} until the next date of the account${words === null ? '' : `, ${words}`}`,
  'counted-from-main-clause': countedFrom('the day of what stands beside it'),
  'counted-from-event-told': countedFrom('the day of an event told before'),
  'counted-back-from-next': countedFrom('the date that the account comes to next'),
  'back-reference': (_words, anchor) =>
    anchor === null
      ? 'it points back to an event told elsewhere, and has that event’s date'
      : `it points back to an event told elsewhere, and has that event’s date: ${anchor}`,
};
