/** The year that follows a month, a season or a quarter: ", 2015" · "of 2015" · "last year" · "of that year". */
import type { Moment } from '../moment.ts';
import { yearPlace } from '../place.ts';
import type { Words } from '../words.ts';
import { isWhole, readYear, type Read } from './figures.ts';

/** A year, by itself or counted, and the words before it that bind it. */
export function readYearTail(words: Words, at: number): Read<Moment> | null {
  const next = words.is(at, 'of', ',', 'in') ? at + 1 : at;
  const year = readYear(words, next);
  if (
    year &&
    (words.at(next).digits === 0 || isWhole(words, next)) &&
    !isCounted(words, year.end)
  ) {
    if (words.is(at, 'in')) return null;
    return { value: { kind: 'fixed', place: yearPlace(year.value) }, end: year.end };
  }
  if (words.is(at, ',', 'in')) return null;
  return readCountedYear(words, next);
}

/** "2,000 people", "1990 troops". */
const isCounted = (words: Words, at: number): boolean =>
  words.facts(at).unit !== undefined || words.is(at, 'people', 'troops', 'men', 'soldiers');

/** "last year", "this year", "that year", "the same year", "the previous year". */
export function readCountedYear(words: Words, at: number): Read<Moment> | null {
  const hasArticle = words.is(at, 'the');
  const pick = hasArticle ? at + 1 : at;
  const same = words.is(pick, 'that') && words.is(pick + 1, 'same') ? 1 : 0;
  const year = pick + 1 + same;
  if (!words.is(year, 'year') || words.at(year).isGlued) return null;
  const end = year + 1;
  const counted = (by: number, from: 'published' | 'reference'): Read<Moment> => ({
    value: { kind: 'counted', unit: 'year', by, from },
    end,
  });
  const picks = words.facts(pick).picks ?? [];
  if (words.is(pick, 'following') || (hasArticle && words.is(pick, 'next')))
    return counted(1, 'reference');
  if (words.is(pick, 'previous', 'preceding', 'prior')) return counted(-1, 'reference');
  if (picks.includes('that')) return counted(0, 'reference');
  if (picks.includes('this') || picks.includes('current')) return counted(0, 'published');
  if (picks.includes('last')) return counted(-1, 'published');
  return picks.includes('next') ? counted(1, 'published') : null;
}
