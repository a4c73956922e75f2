/** When two mentions may tell the same event. Each test is a fact about the pair, none is a weight. */
import type { ActorCode } from '../../model/actor.ts';
import { isMaterial } from '../../model/event-type.ts';
import type { Mention } from '../../model/mention.ts';
import type { Status } from '../../model/status.ts';
import type { When } from '../../model/when.ts';
import { isDayExact, type Candidate } from './candidate.ts';

/** The intervals meet; an open end meets everything on its side. */
export const datesMeet = (a: When, b: When): boolean =>
  (a.earliest ?? -Infinity) < (b.latest ?? Infinity) &&
  (b.earliest ?? -Infinity) < (a.latest ?? Infinity);

/**
 * The parties agree: on each side one names the other's, or one is silent. A meeting has no
 * direction, so its sides are compared as one set.
 */
export function actorsAgree(a: Mention, b: Mention): boolean {
  if (a.type === 'CONSULT' || a.type === 'AGREE') {
    return within(partiesOf(a), partiesOf(b));
  }
  return within(a.source, b.source) && within(a.target, b.target);
}

/** Every party either side names, once. */
export const partiesOf = ({ source, target }: Mention): readonly ActorCode[] => [
  ...new Set([...source, ...target]),
];

/** At least one side is named by both, so that agreement is not silence alone. */
export const sharesActor = (a: Mention, b: Mention): boolean =>
  partiesOf(a).some((code) => partiesOf(b).includes(code));

/** The words name the same kind of act: the same lemma, or the same CAMEO code. */
export const triggersAgree = (a: Mention, b: Mention): boolean =>
  a.trigger.lemma === b.trigger.lemma || (a.cameo !== null && a.cameo === b.cameo);

/** Two named places are two; a stretch of land ("the Syrian border") lies open to any name. */
export const placesAgree = (a: Mention, b: Mention): boolean =>
  a.place === null ||
  b.place === null ||
  isStretch(a.place) ||
  isStretch(b.place) ||
  samePlace(a.place, b.place);

export const samePlace = (a: string, b: string): boolean => placeKey(a) === placeKey(b);

/**
 * A thing that was planned, and then told as done, is one event on its day; a thing asserted by
 * one and denied by another is one event with a conflict, where both mean the same day.
 * Habitual things, demands and threats stay with their own kind.
 */
export function statusesAgree(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.mention.status, b.mention.status];
  if (one === other) return true;
  const pair = new Set<Status>([one, other]);
  const exact = isDayExact(a.when) && isDayExact(b.when);
  return (
    exact &&
    pair.has('asserted') &&
    (pair.has('planned') || (pair.has('denied') && isDeed(a) && isDeed(b)))
  );
}

/** The same first speaker: what tells two statements of one day apart. An outlet only passes words on. */
export const speakersAgree = (a: Mention, b: Mention): boolean => {
  const [one, other] = [a.attribution[0], b.attribution[0]];
  return one !== undefined && one.kind !== 'outlet' && one.name === other?.name;
};

export const isDeed = ({ mention }: Candidate): boolean => isMaterial(mention.quad);

function within(a: readonly ActorCode[], b: readonly ActorCode[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.every((code) => large.includes(code));
}

const isStretch = (place: string): boolean =>
  /\b(?:border|frontier|airspace|air space|region|area|coast|territory|waters|front)\b/i.test(
    place,
  );

const placeKey = (place: string): string => place.toLowerCase().replace(/^the\s+/, '');
