/** "the summer of 2016" · "last winter" · "this fall" · "in spring". */
import { dated, type Part } from '../moment.ts';
import type { Words } from '../words.ts';
import { yearRule } from './calendar-date.ts';
import { readChoice } from './choice.ts';
import type { Recogniser } from './recogniser.ts';
import { readYearTail } from './year-tail.ts';

export const season: Recogniser = (words, at) => {
  const chosen = readChoice(words, at);
  const name = chosen.choice === null && words.is(at, 'the') ? at + 1 : chosen.end;
  const found = words.facts(name).season;
  if (found === undefined) return null;
  const part: Part = { kind: 'season', season: found };
  const tail = readYearTail(words, name + 1);
  if (tail) {
    return dated(at, tail.end, `season-${yearRule(tail.value)}`, {
      kind: 'within',
      part,
      whole: tail.value,
    });
  }
  if (chosen.choice === null && !stands(words, at, name)) return null;
  const choice = chosen.choice ?? 'near';
  return dated(at, name + 1, choice === 'near' ? 'season-without-year' : `season-${choice}`, {
    kind: 'recurring',
    part,
    choice,
  });
};

/** "the fall of Saigon", "the Arab Spring", "to spring", "winter sports" are no seasons of a year. */
function stands(words: Words, at: number, name: number): boolean {
  const word = words.at(name);
  if (word.isCapital && name > 0) return false;
  const after = words.at(name + 1);
  const goesOn =
    /^\p{L}/u.test(after.lower) && !words.lexicon.contexts.afterSeason.has(after.lower);
  if (goesOn) return false;
  const before = words.at(at - 1).lower;
  const isBound = words.lexicon.contexts.beforeSeason.has(before);
  if (before === 'to' && word.facts.isUncertain) return false;
  if (word.lower === 'fall') return isBound && after.lower !== 'of' && name > at;
  if (word.facts.isUncertain) return isBound || name > at;
  return isBound || name > at;
}
