/** The plain dates that other expressions are made of: "the end of ⟨…⟩", "⟨…⟩ night", "two days after ⟨…⟩". */
import type { Moment, Reading } from '../moment.ts';
import type { Words } from '../words.ts';
import { calendarDate } from './calendar-date.ts';
import { countedUnit } from './counted-unit.ts';
import { dayWord } from './day-word.ts';
import { holiday } from './holiday.ts';
import { numericDate } from './numeric-date.ts';
import { quarter } from './quarter.ts';
import type { Recogniser } from './recogniser.ts';
import { season } from './season.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

export const MOMENTS: readonly Recogniser[] = [
  ...[numericDate, calendarDate, weekday, dayWord, holiday, season, quarter, countedUnit, year],
];

export type MomentReading = Reading & { readonly moment: Moment };

/** Many expressions ask for the same word's date: each is read once. */
const READ = new WeakMap<Words, Map<number, MomentReading | null>>();

/** The longest plain date at a word. */
export function readMoment(words: Words, at: number): MomentReading | null {
  if (!words.at(at).isKnown) return null;
  const read = READ.get(words) ?? new Map<number, MomentReading | null>();
  READ.set(words, read);
  let reading = read.get(at);
  if (reading === undefined) read.set(at, (reading = longestMoment(words, at)));
  return reading;
}

function longestMoment(words: Words, at: number): MomentReading | null {
  let best: MomentReading | null = null;
  for (const recognise of MOMENTS) {
    const reading = recognise(words, at);
    if (reading?.moment && (!best || reading.end > best.end)) {
      best = { ...reading, moment: reading.moment };
    }
  }
  return best;
}
