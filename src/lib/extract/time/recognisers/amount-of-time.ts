/** A number of units: "three weeks", "30-day", "two and a half years", "several months". */
import type { Unit } from '../place.ts';
import type { Words } from '../words.ts';
import { readAmount } from './figures.ts';

export interface AmountOfTime {
  /** Null where the text gives no number. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly isVague: boolean;
  readonly isPlural: boolean;
  /** The number is the article: "a year". */
  readonly isArticle: boolean;
  readonly end: number;
}

export function readAmountOfTime(words: Words, at: number): AmountOfTime | null {
  const first = readAmount(words, at);
  if (!first) return null;
  // "two to three weeks": at least two.
  const second = words.is(first.end, 'to', 'or') ? readAmount(words, first.end + 1) : null;
  const isRange = second !== null && (second.value ?? 0) > (first.value ?? Infinity);
  const amount = isRange ? { ...first, end: second.end, isVague: true } : first;
  let name = amount.end;
  let { value } = amount;
  // "three and a half years"
  if (
    value !== null &&
    words.is(name, 'and') &&
    words.is(name + 1, 'a', 'one') &&
    words.is(name + 2, 'half')
  ) {
    value += 0.5;
    name += words.is(name + 3, '-') ? 4 : 3;
  }
  if (words.is(name, '-') && words.at(name).isGlued) name += 1;
  if (words.lexicon.contexts.amountAdjectives.has(words.at(name).lower)) name += 1;
  const { unit, isPlural = false } = words.facts(name);
  if (unit === undefined) return null;
  let end = name + 1;
  // "a year-earlier loss"
  if (words.is(end, '-') && words.is(end + 1, 'ago', 'earlier')) return null;
  // "the 1988 quarter" is no amount.
  if (!isPlural && value !== null && value >= 1000 && words.at(at).digits === 4) return null;
  const isArticle = words.is(at, 'a', 'an') && end === at + 2;
  // An ordinal, a place or a coin: "a second attempt", "a quarter of", "three quarters".
  if ((unit === 'second' || unit === 'quarter') && !isPlural && !(value !== null && value > 1))
    return null;
  if (unit === 'quarter' && words.is(end, 'of')) return null;
  if (
    value !== null &&
    words.is(end, 'and') &&
    words.is(end + 1, 'a') &&
    words.is(end + 2, 'half')
  ) {
    value += 0.5;
    end += 3;
  }
  return { value, unit, isVague: amount.isVague, isPlural, isArticle, end };
}

const CODES: Readonly<Record<Unit, string>> = {
  ...{
    second: 'TS',
    minute: 'TM',
    hour: 'TH',
    day: 'D',
    week: 'W',
    weekend: 'WE',
    fortnight: 'W',
    month: 'M',
  },
  ...{
    quarter: 'Q',
    half: 'H',
    season: 'S',
    year: 'Y',
    decade: 'DE',
    century: 'CE',
    millennium: 'ML',
  },
};

/** TIMEX3 of a duration: `P3W`, `PT2H`, `PXM`, `P2.5Y`. */
export function durationValue(value: number | null, unit: Unit): string {
  if (value !== null && value % 1 === 0.5 && (unit === 'minute' || unit === 'hour')) {
    return unit === 'minute' ? `PT${value - 0.5}M30S` : `PT${value - 0.5}H30M`;
  }
  if (value === 0.5 && unit === 'year') return 'P6M';
  const code = CODES[unit];
  const number =
    value === null ? 'X' : String(Number((unit === 'fortnight' ? value * 2 : value).toFixed(2)));
  return code.startsWith('T') ? `PT${number}${code.slice(1)}` : `P${number}${code}`;
}
