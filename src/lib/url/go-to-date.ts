/**
 * A date as a person types it: "24 Nov 2015", "Nov 24, 2015", "November 2015", "autumn 2015",
 * "2015", "Oct 2015 to Feb 2016", or as it stands in an address.
 */
import type { Issue } from '../model/issue.ts';
import { isIssue, parseDatePath, type DateRange } from './date-path.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const YEAR = String.raw`(\d{4})`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
/** Months of the northern, meteorological seasons, as counted from the year's January. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};
const LONGEST = 80; // characters

/** One way of writing: the words it matches, and the address it means. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (...parts: string[]) => string;
}

const FORMS: readonly Form[] = [
  {
    pattern: whole(`${DAY}(?: of)? ${MONTH},? ${YEAR}`),
    read: (d, m, y) => iso(y, monthNumber(m), Number(d)),
  },
  {
    pattern: whole(`${MONTH} ${DAY},? ${YEAR}`),
    read: (m, d, y) => iso(y, monthNumber(m), Number(d)),
  },
  {
    pattern: whole(String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})`),
    read: (d, m, y) => iso(y, Number(m), Number(d)),
  },
  { pattern: whole(`${MONTH},? ${YEAR}`), read: (m, y) => iso(y, monthNumber(m)) },
  { pattern: whole(`${YEAR},? ${MONTH}`), read: (y, m) => iso(y, monthNumber(m)) },
  { pattern: whole(`(\\d{4})[-/](\\d{1,2})`), read: (y, m) => iso(y, Number(m)) },
  {
    pattern: whole(`(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})`),
    read: (y, m, d) => iso(y, Number(m), Number(d)),
  },
  {
    pattern: whole(`(spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`),
    read: (season, y) => months(Number(y), SEASONS[season ?? ''] ?? [1, 12]),
  },
  {
    pattern: whole(`(?:q([1-4])|([1-4])(?:st|nd|rd|th) quarter(?: of)?) ${YEAR}`),
    read: (q, ordinal, y) =>
      months(Number(y), [3 * Number(q ?? ordinal) - 2, 3 * Number(q ?? ordinal)]),
  },
  { pattern: whole(`(?:the )?(\\d{3})0s`), read: (decade) => `${decade}0..${decade}9` },
  { pattern: whole('(?:from )?(earliest|latest)'), read: (end) => end ?? '' },
];

const WITHOUT_YEAR = [whole(MONTH), whole(`${DAY} ${MONTH}`), whole(`${MONTH} ${DAY}`)];
const SLASHED = whole(String.raw`(\d{1,2})/(\d{1,2})/(\d{4})`);

/** The date, month or range for `/on/…`, or what is unclear about it. */
export function goToDate(text: string): DateRange | Issue {
  const typed = text.slice(0, LONGEST).trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return issue(text, 'Write a date, as in 24 November 2015.');
  const plain = parseDatePath(typed);
  if (!isIssue(plain)) return plain;
  const ends = typed.replace(/^(?:from|between) /, '').split(/ (?:to|until|and|–|-) |–|\.\./);
  if (ends.length > 2) return unclear(text);
  const [first, last] = ends.map((end) => addressOf(end.trim()));
  if (ends.some((end) => WITHOUT_YEAR.some((pattern) => pattern.test(end.trim()))))
    return issue(text, 'Which year? Write it too, as in November 2015.');
  if (ends.some((end) => isAmbiguous(end.trim())))
    return issue(text, 'Day or month first? Write the month as a word, as in 3 April 2016.');
  if (first === null || first === undefined || last === null) return unclear(text);
  return parseDatePath(last === undefined ? first : span(first, last));
}

function addressOf(text: string): string | null {
  if (!isIssue(parseDatePath(text))) return text;
  const slashed = SLASHED.exec(text);
  if (slashed) return slashedDate(slashed);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    if (match) return read(...match.slice(1));
  }
  return null;
}

/** "24/11/2015" and "11/24/2015" can each mean one day only. */
function slashedDate([, a, b, year]: RegExpExecArray): string | null {
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return iso(year, second, first);
  return second > 12 || first === second ? iso(year, first, second) : null;
}

function isAmbiguous(text: string): boolean {
  const match = SLASHED.exec(text);
  return match !== null && slashedDate(match) === null;
}

/** From the beginning of the first to the end of the last, where these are ranges themselves. */
const span = (first: string, last: string): string =>
  `${first.split('..')[0]}..${last.split('..').at(-1)}`;

function months(year: number, [first, last]: readonly [number, number]): string {
  const month = (n: number) => iso(String(n > 12 ? year + 1 : year), n > 12 ? n - 12 : n);
  return `${month(first)}..${month(last)}`;
}

function iso(year: string | undefined, month: number, day?: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

const monthNumber = (name: string | undefined): number =>
  MONTHS.indexOf(name?.slice(0, 3) ?? '') + 1;

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

const unclear = (text: string): Issue =>
  issue(
    text,
    `‘${text.slice(0, LONGEST)}’ is not a date that can be read; write 24 November 2015, November 2015 or 2015.`,
  );

const issue = (text: string, message: string): Issue => ({
  code: 'bad-date',
  at: text.slice(0, LONGEST),
  message,
});
