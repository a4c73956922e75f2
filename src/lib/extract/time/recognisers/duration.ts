/** "three weeks" · "30-day" · "nearly two years" · "the past three months" · "recent weeks" · "for years". */
import { valued, type Reading } from '../moment.ts';
import type { PlaceUnit, Unit } from '../place.ts';
import type { Words } from '../words.ts';
import { durationValue, readAmountOfTime } from './amount-of-time.ts';
import type { Recogniser } from './recogniser.ts';

export const duration: Recogniser = (words, at) =>
  pastSpan(words, at) ??
  yearEnded(words, at) ??
  recentSpan(words, at) ??
  plain(words, at) ??
  bare(words, at);

/** "the past three weeks", "the next few years", "the first nine months". */
function pastSpan(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  const which = words.at(from).lower;
  if (!SPANS.has(which)) return null;
  if (from === at && !words.is(from, 'past', 'last', 'next')) return null;
  const amount = readAmountOfTime(words, from + 1);
  if (amount && !amount.isArticle) {
    const value = durationValue(amount.value, amount.unit);
    return withSpan(
      valued(at, amount.end, `span-${which}`, 'DURATION', value),
      which,
      amount.value,
      amount.unit,
    );
  }
  const { unit, isPlural } = words.facts(from + 1);
  if (unit === undefined || unit === 'second' || from === at) return null;
  if (isPlural) return valued(at, from + 2, `span-${which}`, 'DURATION', durationValue(null, unit));
  if (which !== 'past') return null;
  const value = durationValue(1, unit);
  return withSpan(valued(at, from + 2, `span-${which}`, 'DURATION', value), which, 1, unit);
}

/** "the fiscal year ended March 31": any twelve months. */
function yearEnded(words: Words, at: number): Reading | null {
  if (!words.is(at, 'the')) return null;
  const name = words.is(at + 1, 'full', 'fiscal') ? at + 2 : at + 1;
  if (!words.is(name, 'year', 'quarter') || !words.is(name + 1, 'ended', 'ending')) return null;
  const value = words.is(name, 'year') ? 'P1Y' : 'P1Q';
  return valued(at, name + 1, `${words.at(name).lower}-ended`, 'DURATION', value);
}

const SPANS: ReadonlyMap<string, number> = new Map([
  ...([
    ['past', -1],
    ['last', -1],
    ['previous', 0],
    ['preceding', 0],
  ] as const),
  ...([
    ['next', 1],
    ['coming', 1],
    ['following', 0],
    ['first', 0],
    ['final', 0],
  ] as const),
]);

function withSpan(reading: Reading, which: string, value: number | null, unit: Unit): Reading {
  const by = SPANS.get(which) ?? 0;
  if (by === 0 || value === null || !Number.isInteger(value)) return reading;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return reading;
  const [count, calendarUnit]: [number, PlaceUnit] =
    unit === 'fortnight'
      ? [value * 2, 'week']
      : unit === 'weekend'
        ? [value, 'week']
        : [value, unit];
  return { ...reading, span: { by: by * count, unit: calendarUnit } };
}

/** "recent months", "the coming weeks". */
function recentSpan(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  if (!words.is(from, 'recent', 'coming', 'past')) return null;
  const { unit, isPlural } = words.facts(from + 1);
  if (unit === undefined || !isPlural) return null;
  return valued(
    at,
    from + 2,
    `${words.at(from).lower}-units`,
    'DURATION',
    durationValue(null, unit),
  );
}

function plain(words: Words, at: number): Reading | null {
  const article = words.is(at, 'the') && words.at(at + 1).facts.cardinal !== undefined ? 1 : 0;
  const { mod, end: from } = readComparison(words, at + article);
  const amount = readAmountOfTime(words, from);
  if (!amount || isOther(words, from, amount.end, amount.unit)) return null;
  // "the eight-year war": the article belongs to the war.
  if (article === 1 && words.is(amount.end - 2, '-')) return null;
  let { end } = amount;
  // The age of a person is no time in the story.
  if (words.is(end, '-') && words.is(end + 1, 'old', 'olds')) return null;
  if (words.is(end, '-') && words.is(end + 1, 'long')) end += 2;
  if (words.is(end, 'old', 'older') || (words.is(end, 'of') && words.is(end + 1, 'age')))
    return null;
  const reading = valued(at, end, 'duration', 'DURATION', durationValue(amount.value, amount.unit));
  return { ...reading, mod: mod ?? (amount.isVague && amount.value !== null ? 'APPROX' : null) };
}

/** "hours" that are clock times, "a day" that is a rate. */
function isOther(words: Words, at: number, end: number, unit: Unit): boolean {
  // "four flights a week"
  if (amountIsRate(words, at)) return true;
  if (
    words.is(at, 'a', 'an') &&
    /^\d|^\p{L}+s$/u.test(words.at(at - 1).lower) &&
    words.at(at - 1).figure > 0
  )
    return true;
  if (words.is(end, 'a', 'per') && words.facts(end + 1).unit !== undefined) return true;
  return unit === 'hour' && words.at(at).digits === 4 && words.is(end, 'gmt', 'local', '(', 'on');
}

/** "four flights a week", "358,000 a month", "$5 an hour". */
function amountIsRate(words: Words, at: number): boolean {
  if (!words.is(at, 'a', 'an')) return false;
  const before = words.at(at - 1);
  if (before.digits > 0 || before.facts.multiplier || words.is(at - 1, 'once', 'twice', 'times'))
    return true;
  const isCounted = words.at(at - 2).digits > 0 || words.facts(at - 2).cardinal !== undefined;
  return isCounted && /^\p{Ll}+s$/u.test(before.lower) && !before.isCapital;
}

/** "more than", "at least", "up to", "nearly", "about". */
function readComparison(words: Words, at: number): { mod: string | null; end: number } {
  for (const [phrase, mod] of COMPARISONS.get(words.at(at).lower) ?? []) {
    if (phrase.every((word, i) => words.at(at + i).lower === word))
      return { mod, end: at + phrase.length };
  }
  return { mod: null, end: at };
}

const COMPARISONS = Map.groupBy<string, readonly [readonly string[], string]>(
  [
    [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
    [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
    [['more', 'than'], 'MORE_THAN'],
    [['less', 'than'], 'LESS_THAN'],
    [['fewer', 'than'], 'LESS_THAN'],
    [['at', 'least'], 'EQUAL_OR_MORE'],
    [['up', 'to'], 'EQUAL_OR_LESS'],
    [['over'], 'MORE_THAN'],
    [['under'], 'LESS_THAN'],
    [['nearly'], 'LESS_THAN'],
    [['almost'], 'LESS_THAN'],
    [['about'], 'APPROX'],
    [['around'], 'APPROX'],
    [['approximately'], 'APPROX'],
    [['roughly'], 'APPROX'],
    [['some'], 'APPROX'],
  ],
  ([[first]]) => first!,
);

/** "for years", "weeks of talks". */
function bare(words: Words, at: number): Reading | null {
  const { facts, isCapital, isGlued } = words.at(at);
  if (facts.unit === undefined || !facts.isPlural || isCapital || isGlued) return null;
  if (['second', 'quarter', 'weekend', 'minute'].includes(facts.unit)) return null;
  if (words.is(at + 1, 'of') && words.is(at + 2, 'age')) return null;
  if (
    !words.lexicon.contexts.beforeBareUnits.has(words.at(at - 1).lower) &&
    !words.is(at + 1, 'of')
  )
    return null;
  return valued(at, at + 1, 'duration-bare', 'DURATION', durationValue(null, facts.unit));
}
