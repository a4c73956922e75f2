/** compromise and compromise-dates, their answers read as TIMEX3 as kindly as they allow. */
import type { SentencesPeer, TimesPeer, VersionOf } from './peers.ts';
import {
  asMarked,
  byParagraph,
  isoWeekOf,
  partOfDay,
  pastFirst,
  quarterOf,
} from './peer-values.ts';
import type { Timex } from './timex-score.ts';

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start?: string | null; readonly unit?: string };
  /** Null stands for one: "a week". */
  readonly duration?: Readonly<Record<string, number | null>>;
}

interface View {
  dates(context: { today: string; timezone: string }): View;
  durations(): View;
  sentences(): View;
  json(options: { offset: boolean }): Found[];
  out(format: 'array'): string[];
}

interface Compromise {
  (text: string): View;
  plugin(plugin: unknown): void;
}

const DURATION_LETTERS = Object.entries({
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  day: 'D',
});

export function openCompromise(
  load: NodeJS.Require,
  versionOf: VersionOf,
): { times: TimesPeer; sentences: SentencesPeer } {
  const nlp = load('compromise') as Compromise;
  nlp.plugin(load('compromise-dates'));
  return {
    sentences: {
      name: `compromise ${versionOf('compromise')}`,
      split: (text) =>
        nlp(text)
          .sentences()
          .out('array')
          .map((sentence) => sentence.trim()),
    },
    times: {
      name: `compromise-dates ${versionOf('compromise-dates')}`,
      read: (text, created) =>
        byParagraph(text, (paragraph) => readParagraph(nlp, paragraph, created)),
    },
  };
}

/** Nothing where it throws, as it does at some texts. */
function readParagraph(nlp: Compromise, text: string, created: string): Timex[] {
  try {
    const view = nlp(text);
    const dates = view.dates({ today: created, timezone: 'UTC' }).json({ offset: true });
    const durations = view.durations().json({ offset: true });
    const dated = dates.map((found) => datedOf(found, text, created));
    const lasting = durations.map((found) => lastingOf(found, text));
    const isPlaced = ({ value }: Timex) => value !== '';
    return withoutOverlaps([
      ...dated.filter(isPlaced),
      ...lasting,
      ...dated.filter((timex) => !isPlaced(timex)),
    ]);
  } catch {
    return [];
  }
}

function datedOf({ text: words, offset, dates }: Found, text: string, created: string): Timex {
  const named = dates?.start?.slice(0, 10) ?? '';
  const day = named === '' ? '' : pastFirst(named, words, created);
  return {
    ...asMarked(text, offset.start, offset.start + offset.length),
    value: day === '' ? '' : valueOf(day, dates!, words),
  };
}

function valueOf(day: string, { start, unit }: NonNullable<Found['dates']>, words: string): string {
  if (/\bnow\b/i.test(words)) return 'PRESENT_REF';
  if (unit === 'week') return isoWeekOf(day);
  if (unit === 'weekend') return `${isoWeekOf(day)}-WE`;
  if (unit === 'month') return day.slice(0, 7);
  if (unit === 'year') return day.slice(0, 4);
  if (unit === 'quarter') return quarterOf(day);
  const part = partOfDay(words);
  if (part) return day + part;
  return unit === 'time' && start ? `${day}T${start.slice(11, 16)}` : day;
}

function lastingOf({ offset, duration = {} }: Found, text: string): Timex {
  const value = DURATION_LETTERS.flatMap(([unit, letter]) =>
    duration[unit] === undefined ? [] : [`${duration[unit] ?? 1}${letter}`],
  ).join('');
  const hours = duration['hour'] === undefined ? '' : `T${duration['hour'] ?? 1}H`;
  return {
    ...asMarked(text, offset.start, offset.start + offset.length),
    value: `P${value}${hours}`,
  };
}

/** A date and a duration may stand on the same words: the first is kept. */
function withoutOverlaps(timexes: readonly Timex[]): Timex[] {
  const kept: Timex[] = [];
  for (const timex of timexes)
    if (!kept.some(({ start, end }) => timex.start < end && start < timex.end)) kept.push(timex);
  return kept;
}
