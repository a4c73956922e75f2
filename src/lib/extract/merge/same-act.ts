/** Whether two candidates tell one act: by what they say, and by nothing speaking against it. */
import type { Mention } from '../../model/mention.ts';
import { isDated, isDayExact, type Candidate } from './candidate.ts';
import {
  actorsAgree,
  datesMeet,
  isDeed,
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
  (datesMeet(a.when, b.when) &&
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
 * together with the place or both named sides.
 */
export function isSameAct(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.mention, b.mention];
  if (isOneRecord(a, b)) return true;
  if (!sharesActor(one, other)) return false;
  if (isDayExact(a.when) && isDayExact(b.when)) {
    if (one.type === 'CONSULT') return true;
    return triggersAgree(one, other) || (!isDeed(a) && speakersAgree(one, other));
  }
  if (!triggersAgree(one, other)) return false;
  if (!isDated(a.when) && !isDated(b.when))
    return one.excerpt.articleId === other.excerpt.articleId
      ? namesBoth(one, other)
      : isRepeated(one, other);
  return sharesPlace(one, other) || namesBoth(one, other);
}

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
