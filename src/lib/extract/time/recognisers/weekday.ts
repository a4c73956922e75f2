/** "Thursday" · "last Friday" · "Monday of next week" · "Friday last week". */
import { dated, type Choice, type Reading } from '../moment.ts';
import type { Words } from '../words.ts';
import { readChoice } from './choice.ts';
import type { Recogniser } from './recogniser.ts';

export const weekday: Recogniser = (words, at) => weekFirst(words, at) ?? weekdayFirst(words, at);

/** "next week on Friday". */
function weekFirst(words: Words, at: number): Reading | null {
  const by = words.is(at + 1, 'week') ? weekOffset(words, at) : null;
  if (by === null) return null;
  const name = words.is(at + 2, 'on', "'s") ? at + 3 : at + 2;
  if (!isWeekday(words, name)) return null;
  const part = { kind: 'weekday', weekday: words.facts(name).weekday ?? 0 } as const;
  const whole = { kind: 'counted', unit: 'week', by, from: 'published' } as const;
  return dated(at, name + 1, 'weekday-of-week', { kind: 'within', part, whole });
}

const weekdayFirst: Recogniser = (words, at) => {
  const { choice: chosen, end: name } = readChoice(words, at);
  if (!isWeekday(words, name)) return null;
  const part = { kind: 'weekday', weekday: words.facts(name).weekday ?? 0 } as const;
  const end = name + 1;
  const choice = chosen ?? inStory(words, at);
  if (choice !== null)
    return dated(at, end, `weekday-${choice}`, { kind: 'recurring', part, choice });
  const week = words.is(end, 'of') ? end + 1 : end;
  const by = words.is(week + 1, 'week') ? weekOffset(words, week) : null;
  if (by !== null) {
    const whole = { kind: 'counted', unit: 'week', by, from: 'published' } as const;
    return dated(at, week + 2, 'weekday-of-week', { kind: 'within', part, whole });
  }
  return dated(at, end, 'weekday', { kind: 'recurring', part, choice: 'near' });
};

/** "the following Monday", "the previous Friday": of the days around the one a story has reached. */
function inStory(words: Words, at: number): Choice | null {
  if (words.style === 'news') return null;
  if (words.is(at - 1, 'following')) return 'next';
  if (words.is(at - 1, 'that', 'same', 'very')) return 'that';
  return words.is(at - 1, 'previous', 'preceding') ? 'last' : null;
}

function weekOffset(words: Words, at: number): number | null {
  const picks = words.facts(at).picks ?? [];
  if (picks.includes('last')) return -1;
  if (picks.includes('next')) return 1;
  return picks.includes('this') ? 0 : null;
}

/** A weekday that is neither a name ("Sunday Times") nor a short form that is another word ("Sun"). */
export function isWeekday(words: Words, at: number): boolean {
  const { facts, isCapital } = words.at(at);
  if (facts.weekday === undefined || !isCapital || facts.isUncertain) return false;
  const next = words.at(at + 1);
  return (
    !(next.isCapital && words.lexicon.contexts.weekdayTitles.has(next.lower)) &&
    !words.lexicon.contexts.weekdayNicknames.has(words.at(at - 1).lower)
  );
}
