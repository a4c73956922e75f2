/** "the third quarter of 1990" · "third-quarter" · "Q3 2015" · "the second half of 2008" · "this year's first quarter". */
import { dated, type Moment, type Part, type Reading } from '../moment.ts';
import { yearPlace } from '../place.ts';
import type { Words } from '../words.ts';
import { yearRule } from './calendar-date.ts';
import { readOrdinal, readYear, type Read } from './figures.ts';
import type { Recogniser } from './recogniser.ts';
import { readCountedYear, readYearTail } from './year-tail.ts';

export const quarter: Recogniser = (words, at) =>
  shortQuarter(words, at) ?? latestQuarter(words, at) ?? ordinalPart(words, at);

/** "Q3", "Q3 2015". */
function shortQuarter(words: Words, at: number): Reading | null {
  const figure = words.at(at + 1);
  if (!words.is(at, 'q') || !figure.isGlued || !(figure.figure >= 1 && figure.figure <= 4))
    return null;
  return withYear(words, at, at + 2, { kind: 'quarter', quarter: figure.figure }, null);
}

/** "the latest quarter" is the last one that has ended. */
function latestQuarter(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  if (!words.is(from, 'latest')) return null;
  if (words.is(from + 1, 'period') && from > at) {
    return dated(at, from + 2, 'quarter-the', {
      kind: 'counted',
      unit: 'quarter',
      by: 0,
      from: 'reference',
    });
  }
  if (!words.is(from + 1, 'quarter')) return null;
  return dated(at, from + 2, 'quarter-latest', {
    kind: 'counted',
    unit: 'quarter',
    by: -1,
    from: 'published',
  });
}

function ordinalPart(words: Words, at: number): Reading | null {
  let from = words.is(at, 'the', 'its') && !words.is(at, 'its') ? at + 1 : at;
  const owner = readOwner(words, from);
  if (owner) from = owner.end;
  if (words.is(from, 'fiscal')) from += words.is(from + 1, '-') ? 2 : 1;
  const ordinal = readOrdinal(words, from);
  const number = ordinal?.value ?? (words.is(from, 'final', 'last') ? 4 : 0);
  if (number < 1 || number > 4) return null;
  const after = ordinal?.end ?? from + 1;
  const name = words.is(after, '-') || words.is(after, 'fiscal') ? after + 1 : after;
  if (words.is(name, 'quarter')) {
    // "the third-quarter results": the article belongs to the results.
    if (words.is(name - 1, '-') && words.is(at, 'the') && !words.is(name + 1, 'of')) return null;
    if (!ordinal && !words.is(name + 1, 'of')) return null;
    return withYear(words, at, name + 1, { kind: 'quarter', quarter: number }, owner);
  }
  if (words.is(name, 'half') && (number <= 2 || !ordinal)) {
    const half: Part = { kind: 'half', half: ordinal ? number : 2 };
    const reading = withYear(words, at, name + 1, half, owner);
    return owner || reading.end > name + 1 ? reading : ofTheYear(words, at, name + 1, half);
  }
  return null;
}

/** "1989", "this year's". */
function readOwner(words: Words, at: number): Read<Moment> | null {
  const year = readYear(words, at);
  if (year) return { value: { kind: 'fixed', place: yearPlace(year.value) }, end: year.end };
  const counted = readCountedYear(words, at);
  return counted && words.is(counted.end, "'s") ? { ...counted, end: counted.end + 1 } : null;
}

/** "the second half of the year". */
function ofTheYear(words: Words, start: number, at: number, part: Part): Reading | null {
  if (!words.is(at, 'of') || !words.is(at + 1, 'the') || !words.is(at + 2, 'year')) return null;
  const whole = { kind: 'counted', unit: 'year', by: 0, from: 'published' } as const;
  return dated(start, at + 3, `${part.kind}-this-year`, { kind: 'within', part, whole });
}

function withYear(
  words: Words,
  start: number,
  end: number,
  part: Part,
  owner: Read<Moment> | null,
): Reading {
  const year = owner ? { value: owner.value, end } : readYearTail(words, end);
  if (!year) {
    const moment: Moment = { kind: 'recurring', part, choice: 'near' };
    return dated(start, end, `${part.kind}-without-year`, moment);
  }
  return dated(start, year.end, `${part.kind}-${yearRule(year.value)}`, {
    kind: 'within',
    part,
    whole: year.value,
  });
}
