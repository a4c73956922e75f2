/** "15 Ramadan 1437" · "1 Muharram": read, and left where it is, since it is on another calendar. */
import { valued } from '../moment.ts';
import type { Recogniser } from './recogniser.ts';
import { readFigureDay } from './figures.ts';

export const otherCalendar: Recogniser = (words, at) => {
  const day = readFigureDay(words, at);
  const month = day ? (words.is(day.end, 'of') ? day.end + 1 : day.end) : at;
  const { facts, isCapital } = words.at(month);
  if (!facts.isOtherCalendar || !isCapital) return null;
  const year = words.at(month + 1);
  const hasYear = year.digits === 4 && year.figure > 1000 && year.figure < 1800;
  if (!day && !hasYear) return null;
  const end = hasYear ? month + 2 : month + 1;
  return { ...valued(at, end, 'other-calendar', 'DATE', 'XXXX-XX-XX'), isOtherCalendar: true };
};
