/**
 * Why a mention is one event with others, and why it is not one with those that came nearest: a
 * piece of evidence on each mention, found when all groups stand, so that it depends on the set of
 * mentions alone.
 */
import type { Evidence } from '../../model/evidence.ts';
import type { Mention } from '../../model/mention.ts';
import { isDayExact, type Candidate } from './candidate.ts';
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
import type { Members } from './group.ts';
import { agrees, isSameAct } from './same-act.ts';

/** Rejected tellings that are named. */
const MOST = 2;

/** Members that are asked for why one of them belongs. */
const ASKED = 12;

/** Of an excerpt, to be shown. */
const LONGEST = 80; // characters

export function whyJoined(
  candidate: Candidate,
  members: Members,
  near: readonly Candidate[],
): Evidence | null {
  const rejected = near
    .slice(0, MOST)
    .map((other) => `“${shown(other.mention)}”: ${reasonApart(candidate, other)}`);
  const others = members.slice(0, ASKED).filter(({ mention }) => mention !== candidate.mention);
  if (others.length === 0 && rejected.length === 0) return null;
  const twin = others.find((other) => reasonTogether(candidate, other) !== null) ?? others[0];
  const { start, end } = candidate.mention.trigger;
  return {
    of: 'joined',
    rule: twin ? (reasonTogether(candidate, twin) ?? 'by-another') : 'alone',
    ...{ start, end, anchor: twin ? shown(twin.mention) : null },
    ...(rejected.length > 0 && { rejected }),
  };
}

/** The first test of `isSameAct` that holds; null where they are one only through a third. */
function reasonTogether(a: Candidate, b: Candidate): string | null {
  const [one, other] = [a.mention, b.mention];
  if (a.record !== null && a.record === b.record) return 'one-record';
  if (one.backReference || other.backReference) return 'points-back';
  if (one.excerpt.exact === other.excerpt.exact) return 'said-again';
  if (!isSameAct(a, b)) return null;
  if (isDayExact(a.when) && isDayExact(b.when)) {
    if (one.type === 'CONSULT') return 'same-meeting';
    return triggersAgree(one, other) ? 'same-day-and-words' : 'same-day-and-speaker';
  }
  return one.place !== null && other.place !== null && samePlace(one.place, other.place)
    ? 'same-words-and-place'
    : 'same-words-and-sides';
}

/** The first thing that speaks against the two being one. */
function reasonApart(a: Candidate, b: Candidate): string {
  const [one, other] = [a.mention, b.mention];
  if (!datesMeet(a.when, b.when)) return 'other-day';
  if (!actorsAgree(one, other)) return 'other-sides';
  if (!statusesAgree(a, b)) return 'other-status';
  if (!placesAgree(one, other)) return 'other-place';
  if (!sharesActor(one, other)) return 'no-party-in-common';
  if (!agrees(a, b)) return 'told-apart';
  if (isSameAct(a, b)) return 'fits-several';
  const isOneDay = isDayExact(a.when) && isDayExact(b.when);
  if (!isOneDay) return 'no-day-to-tell';
  return triggersAgree(one, other) || isDeed(a) || !speakersAgree(one, other)
    ? 'other-words'
    : 'told-apart';
}

function shown({ excerpt }: Mention): string {
  const words = excerpt.exact.replace(/\s+/g, ' ');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed()} …`;
}
