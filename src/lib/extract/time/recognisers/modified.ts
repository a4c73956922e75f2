/** "early 2016" · "late last week" · "mid-November" · "the end of the year" · "around 5 May" · "later that day". */
import type { Moment, Reading } from '../moment.ts';
import type { Words } from '../words.ts';
import { readMoment, type MomentReading } from './moments.ts';
import type { Recogniser } from './recogniser.ts';

export const modified: Recogniser = (words, at) =>
  boundary(words, at) ?? yearEnd(words, at) ?? early(words, at) ?? about(words, at);

/** "the beginning of May", "the end of the month", "the middle of last week". */
function boundary(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  const name = words.is(from, 'very') ? from + 1 : from;
  const { modifier } = words.facts(name);
  if (!modifier || !words.is(name + 1, 'of') || words.is(name, 'early', 'late', 'earlier', 'later'))
    return null;
  const reading = readMoment(words, name + 2) ?? theUnit(words, name + 2);
  if (!reading || reading.start < 0 || !isBroad(reading)) return null;
  return {
    ...reading,
    start: at,
    rule: `${words.at(name).lower}-of-${reading.rule}`,
    mod: modifier,
  };
}

/** A day has an end too, but "the end of Friday" is not what anybody means by it. */
const isBroad = ({ moment }: MomentReading): boolean =>
  moment.kind !== 'counted' || moment.unit !== 'day';

/** "the month", "the year": the current one, but only after "the end of". */
function theUnit(words: Words, at: number): MomentReading | null {
  if (
    !words.is(at, 'the') ||
    !words.is(at + 1, 'week', 'month', 'year', 'decade', 'century', 'quarter')
  )
    return null;
  const unit = words.facts(at + 1).unit as
    'week' | 'month' | 'year' | 'decade' | 'century' | 'quarter';
  const moment: Moment = { kind: 'counted', unit, by: 0, from: 'published' };
  return {
    ...{ start: at, end: at + 2, rule: `${unit}-this`, type: 'DATE', moment },
    ...{ clock: null, value: null, mod: null },
  };
}

/** "year-end", "the year's end". */
function yearEnd(words: Words, at: number): Reading | null {
  if (!words.is(at, 'year')) return null;
  const name = words.is(at + 1, '-', "'s") ? at + 2 : at + 1;
  if (!words.is(name, 'end') || words.is(name + 1, '-', 'of')) return null;
  const moment: Moment = { kind: 'counted', unit: 'year', by: 0, from: 'published' };
  return {
    start: at,
    end: name + 1,
    rule: 'year-end',
    type: 'DATE',
    moment,
    clock: null,
    value: null,
    mod: 'END',
  };
}

/** "early 2016", "in late October", "mid-1990s", "later this year". */
function early(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  const { modifier } = words.facts(from);
  if (!modifier || !words.is(from, 'early', 'late', 'earlier', 'later', 'mid')) return null;
  let next = from + 1;
  if (words.is(next, '-') && words.at(next).isGlued) next += 1;
  if (words.is(next, 'in', 'on') && !words.is(from, 'mid') && from === at) next += 1;
  const reading = readMoment(words, next);
  if (!reading) return null;
  // "earlier 1989 results", "later Friday's"
  const isRelative = words.is(from, 'earlier', 'later');
  if (isRelative && reading.rule === 'year' && next === from + 1) return null;
  return { ...reading, start: at, rule: `${words.at(from).lower}-${reading.rule}`, mod: modifier };
}

/** "around 5 May", "about 1990": kept as approximate. */
function about(words: Words, at: number): Reading | null {
  if (!words.is(at, 'about', 'around', 'approximately', 'circa', 'roughly')) return null;
  const reading = readMoment(words, at + 1) ?? yearEnd(words, at + 1);
  if (!reading || !isPrecise(reading)) return null;
  return { ...reading, start: at, rule: `about-${reading.rule}`, mod: 'APPROX' };
}

/** "about last year" speaks of the year; "about 5 May" of a day near it. */
const isPrecise = ({ moment, rule }: Reading): boolean =>
  moment !== null &&
  (moment.kind === 'fixed' ||
    moment.kind === 'within' ||
    rule === 'year-end' ||
    rule === 'day-without-year');
