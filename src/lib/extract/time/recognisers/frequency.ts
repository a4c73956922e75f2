/** "every Tuesday" · "each month" · "annually" · "Mondays" · "twice a week" · "per day". */
import { valued } from '../moment.ts';
import type { Words } from '../words.ts';
import { durationValue, readAmountOfTime } from './amount-of-time.ts';
import type { Recogniser } from './recogniser.ts';

export const frequency: Recogniser = (words, at) => {
  const { lower, facts, isCapital } = words.at(at);
  if (facts.frequency !== undefined) {
    // "the Daily Telegraph", "Defense Weekly"
    return isCapital && at > 0 ? null : valued(at, at + 1, 'frequency', 'SET', facts.frequency);
  }
  if (lower === 'every' || lower === 'each') return every(words, at);
  if ((lower === 'a' || lower === 'per') && isRate(words, at)) {
    const { unit } = words.facts(at + 1);
    return unit ? valued(at, at + 2, 'rate', 'SET', durationValue(1, unit)) : null;
  }
  return pluralWeekday(words, at);
};

function every(words: Words, at: number) {
  const next = words.is(at + 1, 'single', 'other') ? at + 2 : at + 1;
  const { facts, isCapital } = words.at(next);
  const set = (end: number, value: string) =>
    valued(at, end, `every-${words.at(end - 1).lower}`, 'SET', value);
  if (facts.weekday !== undefined && isCapital && !facts.isUncertain) {
    const part = words.facts(next + 1).dayPart;
    const value = `XXXX-WXX-${facts.weekday}`;
    return part && part.length === 2 ? set(next + 2, `${value}T${part}`) : set(next + 1, value);
  }
  if (facts.month !== undefined && isCapital)
    return set(next + 1, `XXXX-${String(facts.month).padStart(2, '0')}`);
  if (facts.season !== undefined) return set(next + 1, `XXXX-${facts.season}`);
  if (facts.dayPart?.length === 2) return set(next + 1, `XXXX-XX-XXT${facts.dayPart}`);
  const by = words.is(at + 1, 'other') ? 2 : 1;
  if (facts.unit !== undefined && facts.unit !== 'second')
    return set(next + 1, durationValue(by, facts.unit));
  const amount = readAmountOfTime(words, next);
  return amount && !amount.isArticle
    ? set(amount.end, durationValue(amount.value, amount.unit))
    : null;
}

/** "twice a week", "three times a day", "per month". */
function isRate(words: Words, at: number): boolean {
  const { unit, isPlural } = words.facts(at + 1);
  if (unit === undefined || isPlural || unit === 'second') return false;
  return words.is(at, 'per') || words.is(at - 1, 'once', 'twice', 'times', 'hours', 'barrels');
}

function pluralWeekday(words: Words, at: number) {
  const { lower, isCapital } = words.at(at);
  if (!isCapital || !lower.endsWith('days')) return null;
  const weekday = words.lexicon.words.get(lower.slice(0, -1))?.weekday;
  return weekday === undefined
    ? null
    : valued(at, at + 1, 'weekday-plural', 'SET', `XXXX-WXX-${weekday}`);
}
