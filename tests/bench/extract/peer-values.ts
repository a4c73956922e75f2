/** What several peers need to be read as TIMEX3: they answer in dates, a corpus in values. */
import type { Timex } from './timex-score.ts';

const DAY = 86_400_000; // ms
const WEEK = 7;
const PART_OF_DAY: readonly (readonly [RegExp, string])[] = [
  [/night/i, 'TNI'],
  [/morning/i, 'TMO'],
  [/afternoon/i, 'TAF'],
  [/evening/i, 'TEV'],
];

/** `day` is `2016-02-04`; the answer is its ISO 8601 week, `2016-W05`. */
export function isoWeekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % WEEK)) * DAY);
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / DAY;
  return `${year}-W${String(Math.floor(days / WEEK) + 1).padStart(2, '0')}`;
}

export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** TIMEX3's letters for the part of the day that the words name, or null. */
export const partOfDay = (words: string): string | null =>
  PART_OF_DAY.find(([name]) => name.test(words))?.[1] ?? null;

/** Reads one paragraph after the other: on a long text some peers lose expressions, or take minutes. */
export function byParagraph(text: string, read: (paragraph: string) => Timex[]): Timex[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: paragraph }) =>
    read(paragraph).map(({ start, end, value }) => ({
      start: start + index,
      end: end + index,
      value,
    })),
  );
}

const LEADING =
  /^\s*(?:(?:on|in|at|from|since|by|until|till|for|during|of|before|after|between|within|to|up to)\s+)*/i;

/**
 * The span with its article, and without prepositions in front and punctuation behind: as the
 * corpora mark it.
 */
export function asMarked(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const first = start + LEADING.exec(words)![0].length;
  const article = /\bthe\s+$/i.exec(text.slice(Math.max(0, first - 6), first))?.[0].length ?? 0;
  return { start: first - article, end: start + words.replace(/[\s,.;:)”"’']+$/u, '').length };
}

/**
 * `day` as news means it, where the words leave the week or the year open: the last one that is not
 * after `created`, which is what the peers do worst without being told.
 */
export function pastFirst(day: string, words: string, created: string): string {
  if (day <= created || /\d{4}|next|coming|tomorrow|later|will|from now|this/i.test(words))
    return day;
  if (/(?:sun|mon|tues|wednes|thurs|fri|satur)day/i.test(words) && !/\d/.test(words))
    return weeksBefore(day, created);
  if (!/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words)) return day;
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

function weeksBefore(day: string, created: string): string {
  const over = Date.parse(`${day}T00:00:00Z`) - Date.parse(`${created}T00:00:00Z`);
  const weeks = Math.ceil(over / (WEEK * DAY));
  const earlier = Date.parse(`${day}T00:00:00Z`) - weeks * WEEK * DAY;
  return new Date(earlier).toISOString().slice(0, 10);
}
