/** "15 Ramadan 1437" · "1 Muharram" · "during Ramadan": read, and left where it is, since it is on another calendar. */
import { valued, type Reading } from '../moment.ts';
import type { Words } from '../words.ts';
import type { Recogniser } from './recogniser.ts';
import { readFigureDay } from './figures.ts';

export const otherCalendar: Recogniser = (words, at) => {
  const day = readFigureDay(words, at);
  const month = day ? (words.is(day.end, 'of') ? day.end + 1 : day.end) : at;
  const { facts, isCapital } = words.at(month);
  if (!facts.isOtherCalendar || !isCapital) return null;
  const year = words.at(month + 1);
  const hasYear = year.digits === 4 && year.figure > 1000 && year.figure < 1800;
  if (!day && !hasYear) return isFeast(words, at) ? feast(words, at) : null;
  const end = hasYear ? month + 2 : month + 1;
  return { ...valued(at, end, 'other-calendar', 'DATE', 'XXXX-XX-XX'), isOtherCalendar: true };
};

const isFeast = (words: Words, at: number): boolean =>
  words.facts(at).isOtherFeast === true &&
  BEFORE.has(words.at(at - 1).lower) &&
  !isOfName(words, at);

const BEFORE: ReadonlySet<string> = new Set([
  ...['during', 'in', 'on', 'at', 'over', 'for', 'before', 'after', 'since', 'until', 'by', 'of'],
  ...['month', 'festival', 'this', 'last', 'next'],
]);

/** "in Ramadan Kadyrov's hands", "Operation Ramadan". */
const isOfName = (words: Words, at: number): boolean => {
  const end = feastEnd(words, at);
  return words.at(end).isCapital || words.at(at - 1).isCapital;
};

/** "Eid al-Fitr" with its second name. */
function feastEnd(words: Words, at: number): number {
  let end = at + 1;
  while (words.is(end, 'al', '-', 'fitr', 'adha')) end += 1;
  return words.is(end - 1, '-') ? end - 1 : end;
}

const feast = (words: Words, at: number): Reading => ({
  ...valued(at, feastEnd(words, at), 'other-calendar', 'DATE', 'XXXX-XX-XX'),
  isOtherCalendar: true,
});
