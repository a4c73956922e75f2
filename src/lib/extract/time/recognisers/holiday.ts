/** "Christmas Eve" · "Thanksgiving" · "New Year's Day 2016" · "last Easter". */
import { dated } from '../moment.ts';
import { readChoice } from './choice.ts';
import { matchPhrase } from './phrase.ts';
import type { Recogniser } from './recogniser.ts';
import { readYearTail } from './year-tail.ts';

export const holiday: Recogniser = (words, at) => {
  const { choice, end: name } = readChoice(words, at);
  const found = matchPhrase(words, name, words.lexicon.holidays);
  if (!found || !words.at(name).isCapital) return null;
  const part = { kind: 'holiday', rule: found.value } as const;
  const year = readYearTail(words, found.end);
  if (year)
    return dated(at, year.end, 'holiday-of-year', { kind: 'within', part, whole: year.value });
  return dated(at, found.end, 'holiday', { kind: 'recurring', part, choice: choice ?? 'near' });
};
