/**
 * The main line of a story, as against what it only looks back or forward to: "on 3 May they met"
 * moves the line, "had met on 3 May", "to be held on 3 May" and "by 3 May" leave it where it was.
 * Weekdays and "ten days later" are counted along the line.
 */
import type { Reading } from './moment.ts';
import { firstDay, type Place } from './place.ts';
import { readSignal } from './signal.ts';
import type { Words } from './words.ts';

/** Which way the verb about an expression looks from where the story stands. */
export type Look = 'here' | 'back' | 'ahead';

/** How many words to look at on either side for the verb. */
const REACH = 14;
/** How far before a verb its auxiliary stands: "had not yet formally agreed". */
const AUXILIARY_REACH = 4;
const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'might', 'may', 'could']);
const BOUNDS = new Set(['by', 'until', 'before', 'since', 'after', 'between']);

export function lookOf(words: Words, { start, end }: Pick<Reading, 'start' | 'end'>): Look {
  for (let i = start - 1; i >= Math.max(0, start - REACH); i -= 1) {
    if (words.is(i, ';', ':')) break;
    const look = verbLook(words, i);
    if (look) return look;
  }
  for (let i = end; i < Math.min(words.length, end + REACH); i += 1) {
    if (words.is(i, ';', ':')) break;
    const look = verbLook(words, i);
    if (look) return look;
  }
  return 'here';
}

const NAMING = new Set(['named', 'chose', 'fixed', 'proposed', 'suggested', 'gave', 'naming']);

/** "the measures of 28 November", "named 5 May as the day": a date that is spoken of, on which nothing is told to have happened. */
export function isSpokenOf(
  words: Words,
  { start, moment }: Pick<Reading, 'start' | 'moment'>,
): boolean {
  if (moment === null || moment.kind === 'counted' || moment.kind === 'shifted') return false;
  const from = words.is(start - 1, 'the') ? start - 1 : start;
  const before = words.at(from - 1).lower;
  if (before === 'of') return !words.at(from - 2).isKnown;
  return NAMING.has(before);
}

/** Whether the story goes on from the date, now standing on `line`. */
export function movesLine(
  words: Words,
  reading: Reading,
  place: Place,
  line: { readonly place: Place; readonly isHere: boolean } | null,
): boolean {
  const signal = readSignal(words, reading.start, reading.type);
  if (signal !== null && BOUNDS.has(signal)) return line === null && signal !== 'by';
  const look = lookOf(words, reading);
  if (look === 'ahead') return false;
  if (line === null) return true;
  if (isSpokenOf(words, reading)) return false;
  const { moment } = reading;
  if ((moment?.kind === 'counted' || moment?.kind === 'shifted') && moment.by < 0) return false;
  // A second date of a sentence that lies before its first is what the sentence looks back to.
  if (line.isHere && firstDay(place) < firstDay(line.place)) return false;
  return look === 'here';
}

function verbLook(words: Words, at: number): Look | null {
  const { lower, isCapital } = words.at(at);
  if (lower === 'had') return isOwnVerb(words, at) ? 'here' : 'back';
  if (AHEAD.has(lower) && !isCapital) return 'ahead';
  if (words.lexicon.commitments.has(lower) && words.is(at + 1, 'to')) return 'ahead';
  if (lower === 'to' && words.is(at - 1, 'was', 'were', 'is', 'are')) return 'ahead';
  if (lower === 'to' && words.is(at + 1, 'be')) return 'ahead';
  const isPast =
    words.lexicon.past.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !isCapital);
  if (!isPast || words.is(at - 1, ',') || words.is(at - 1, 'the', 'a', 'an', 'of', "'s"))
    return null;
  for (let i = at - 1; i >= Math.max(0, at - AUXILIARY_REACH); i -= 1) {
    if (words.is(i, 'had')) return 'back';
    if (AHEAD.has(words.at(i).lower)) return 'ahead';
    if (words.is(i, 'to') && words.is(i + 1, 'be')) return 'ahead';
    if (words.is(i, ',')) break;
  }
  return 'here';
}

/** "had a plan": what somebody had, not what had happened. */
const isOwnVerb = (words: Words, at: number): boolean =>
  words.is(at + 1, 'a', 'an', 'the', 'no', 'to', 'its', 'his', 'her', 'their');
