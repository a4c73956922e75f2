/** Whether two candidates tell one act: by what they say, and by nothing speaking against it. */
import type { Mention } from '../../model/mention.ts';
import { overlaps } from '../../model/span.ts';
import { DAY } from '../../model/units.ts';
import type { When } from '../../model/when.ts';
import { isDated, isDayExact, widthOf, type Candidate } from './candidate.ts';
import {
  actorsAgree,
  datesMeet,
  isDeed,
  partiesOf,
  placesAgree,
  samePlace,
  sharesActor,
  speakersAgree,
  statusesAgree,
  triggersAgree,
} from './compatible.ts';

/** Nothing one says speaks against the other. */
export const agrees = (a: Candidate, b: Candidate): boolean =>
  isOneRecord(a, b) ||
  (!areToldApart(a, b) &&
    datesMeet(a.when, b.when) &&
    statusesAgree(a, b) &&
    actorsAgree(a.mention, b.mention) &&
    (placesAgree(a.mention, b.mention) || isOneDeedOfADay(a, b)));

/** Where a deed took place is what the two sides quarrel about: on one day it is a conflict to be shown. */
const isOneDeedOfADay = (a: Candidate, b: Candidate): boolean =>
  isDayExact(a.when) &&
  isDayExact(b.when) &&
  isDeed(a) &&
  triggersAgree(a.mention, b.mention) &&
  namesBoth(a.mention, b.mention);

const isOneRecord = (a: Candidate, b: Candidate): boolean =>
  a.record !== null && a.record === b.record;

/**
 * Date compatibility alone never joins. On one day the same pair and the same kind of act is one
 * deed; a statement also needs its speaker or its words. Without a day, the trigger must agree,
 * together with the place or both named sides: for a statement its very word, since what a state
 * says it says again.
 */
export function isSameAct(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.mention, b.mention];
  if (isOneRecord(a, b)) return true;
  if (!sharesActor(one, other)) return false;
  if (isDayExact(a.when) && isDayExact(b.when)) {
    if (one.type === 'CONSULT') return isSameMeeting(one, other);
    if (one.type === 'PROTEST' && isOneText(one, other)) return true;
    return triggersAgree(one, other) || (!isDeed(a) && speakersAgree(one, other));
  }
  if (!(isWord(a) ? isSameWord(one, other) : triggersAgree(one, other))) return false;
  if (isDated(a.when) !== isDated(b.when) && isWord(a))
    return isSaidBefore(a, b) || isSaidBefore(b, a);
  if (!isDated(a.when) && !isDated(b.when))
    return isOneText(one, other) ? namesBoth(one, other) : isRepeated(one, other);
  if (sharesPlace(one, other) || namesBoth(one, other)) return true;
  return isRetelling(a, b) || isRetelling(b, a) || isSameVictim(a, b);
}

const isOneText = (a: Mention, b: Mention): boolean => a.excerpt.articleId === b.excerpt.articleId;

/** Words that pass, as against a meeting or a deed that is spoken of again. */
const isWord = (candidate: Candidate): boolean =>
  !isDeed(candidate) && candidate.mention.type !== 'CONSULT';

const isSameWord = (a: Mention, b: Mention): boolean => a.trigger.lemma === b.trigger.lemma;

/**
 * Two verbs of one sentence tell two acts: "held talks with Peru and was received by Chile". Of a
 * crowd they tell one: "marched to the embassy and threw stones". Nor does a text call one meeting
 * by two sets of parties.
 */
function areToldApart(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.mention, other.mention];
  if (!isOneText(a, b) || a.backReference || b.backReference) return false;
  if (a.type === 'CONSULT' && areSeveral(a) && areSeveral(b) && !areEqual(a, b)) return true;
  if (a.type === 'PROTEST' || isSameWord(a, b)) return false;
  return overlaps(a.excerpt, b.excerpt) || !mayBeRetold(one, other);
}

/** One text tells a meeting, or a deed of one day, by two words; what was said or is dated about a day by one. */
const mayBeRetold = (a: Candidate, b: Candidate): boolean =>
  a.mention.type === 'CONSULT' ||
  (isDeed(a) ? isDayExact(a.when) && isDayExact(b.when) : speakersAgree(a.mention, b.mention));

/** The same parties; or some of them, or one, where the place or the word is the same too. */
function isSameMeeting(a: Mention, b: Mention): boolean {
  if (areSeveral(a) && areEqual(a, b)) return true;
  return sharesPlace(a, b) || isSameWord(a, b) || a.backReference || b.backReference;
}

const areSeveral = (mention: Mention): boolean => partiesOf(mention).length > 1;

const areEqual = (a: Mention, b: Mention): boolean => {
  const [one, other] = [partiesOf(a), partiesOf(b)];
  return one.length === other.length && one.every((code) => other.includes(code));
};

/** "the plane that Turkey had shot down in November": a deed that its readers are taken to know, by its doer and word. */
function isRetelling(told: Candidate, known: Candidate): boolean {
  const { excerpt, trigger, source } = told.mention;
  const before = excerpt.exact.slice(0, Math.max(0, trigger.start - excerpt.start));
  return (
    isOtherTelling(told, known) &&
    isWithinMonth(told.when, known.when) &&
    source.length > 0 &&
    source.join() === known.mention.source.join() &&
    /\bhad\b/.test(before)
  );
}

/**
 * "Peru had asked for the meeting", told of the very day on which another text tells that it asked:
 * what had been said by a day was said on it where the speaker and the word are the same.
 */
function isSaidBefore(told: Candidate, known: Candidate): boolean {
  const { source, status } = told.mention;
  return (
    told.when.rule === 'before-date-of-telling' &&
    isDayExact(known.when) &&
    told.when.latest === known.when.latest &&
    !isOneText(told.mention, known.mention) &&
    isSameWord(told.mention, known.mention) &&
    source.length > 0 &&
    source.join() === known.mention.source.join() &&
    status === known.mention.status
  );
}

/** "The envoy was shot": a deed told without its doer, by its word and whom it befell. */
const isSameVictim = (a: Candidate, b: Candidate): boolean =>
  isOtherTelling(a, b) &&
  widthOf(a.when) <= MONTH &&
  widthOf(b.when) <= MONTH &&
  a.mention.target.length > 0 &&
  a.mention.target.join() === b.mention.target.join();

/** The same word for a deed in another text. */
const isOtherTelling = (a: Candidate, b: Candidate): boolean =>
  isDeed(a) && isSameWord(a.mention, b.mention) && !isOneText(a.mention, b.mention);

/** Known to a month; or only to lie before a day that the other is not far from. */
const isWithinMonth = (told: When, { earliest }: When): boolean =>
  told.earliest === null && told.latest !== null && earliest !== null
    ? told.latest - earliest <= MONTH
    : widthOf(told) <= MONTH;

const MONTH = 31 * DAY;

const sharesPlace = (a: Mention, b: Mention): boolean =>
  a.place !== null && b.place !== null && samePlace(a.place, b.place);

const namesBoth = (a: Mention, b: Mention): boolean =>
  a.source.length > 0 && a.target.length > 0 && b.source.length > 0 && b.target.length > 0;

/** Two undated mentions in two articles are the same habit, denial or demand only when words, sides and status are all the same. */
const isRepeated = (a: Mention, b: Mention): boolean =>
  a.status === b.status &&
  a.status !== 'asserted' &&
  a.trigger.lemma === b.trigger.lemma &&
  namesBoth(a, b);

/** A back-reference may be silent on everything but its kind of act. */
export const refersTo = (a: Candidate, b: Candidate): boolean =>
  a.mention.type === b.mention.type &&
  datesMeet(a.when, b.when) &&
  actorsAgree(a.mention, b.mention) &&
  placesAgree(a.mention, b.mention);
