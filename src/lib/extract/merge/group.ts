/**
 * Puts candidates that tell one event into one group, from the best dated to the undated: what is
 * known to the day founds the groups, what is known less joins the only group it fits, and what
 * fits several stays on its own rather than be guessed.
 */
import type { Mention } from '../../model/mention.ts';
import { isDated, isDayExact, widthOf, type Candidate } from './candidate.ts';
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

export type Group = [Candidate, ...Candidate[]];

/** Candidates in canonical order → groups, each in canonical order, groups by their first member. */
export function groupCandidates(candidates: readonly Candidate[]): readonly Group[] {
  const groups: Group[] = [];
  const byType = new Map<string, Group[]>();
  const inArticle = new Map<string, Group[]>();
  const note = (index: Map<string, Group[]>, key: string, group: Group) => {
    const known = index.get(key);
    if (!known) index.set(key, [group]);
    else if (!known.includes(group)) known.push(group);
  };

  for (const candidate of [...candidates].sort(byWidth)) {
    const { mention } = candidate;
    const home =
      (mention.backReference
        ? referent(candidate, inArticle.get(mention.excerpt.articleId) ?? [])
        : null) ??
      only((byType.get(blockOf(candidate)) ?? []).filter((group) => joins(candidate, group)));
    if (home) home.push(candidate);
    const group: Group = home ?? [candidate];
    if (!home) groups.push(group);
    for (const key of blocksOf(candidate)) note(byType, key, group);
    note(inArticle, mention.excerpt.articleId, group);
  }
  for (const group of groups) group.sort((a, b) => a.rank - b.rank);
  return groups.sort((a, b) => a[0].rank - b[0].rank);
}

/** Narrow dates first; back-references after what they may refer to; then canonical order. */
function byWidth(a: Candidate, b: Candidate): number {
  return (
    Number(a.mention.backReference) - Number(b.mention.backReference) ||
    compareWidth(widthOf(a.when), widthOf(b.when)) ||
    a.rank - b.rank
  );
}

const compareWidth = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Only groups of one block are compared: the day-exact by type and day, which keeps long archives from being compared pairwise. */
function blockOf({ mention, when }: Candidate): string {
  return isDayExact(when) ? `${mention.type} ${when.earliest}` : mention.type;
}

const blocksOf = (candidate: Candidate): readonly string[] => [
  ...new Set([blockOf(candidate), candidate.mention.type]),
];

const only = (groups: readonly Group[]): Group | null => (groups.length === 1 ? groups[0]! : null);

/** No member speaks against it, and at least one is the same act by evidence that is not silence. */
const joins = (candidate: Candidate, group: Group): boolean =>
  group.every((member) => agrees(candidate, member)) &&
  group.some((member) => isSameAct(candidate, member));

/** Nothing one says speaks against the other. */
const agrees = (a: Candidate, b: Candidate): boolean =>
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
function isSameAct(a: Candidate, b: Candidate): boolean {
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

/** What "the incident" points back at: the nearest earlier event of its article that it agrees with. */
function referent(candidate: Candidate, groups: readonly Group[]): Group | null {
  const { mention } = candidate;
  const here = mention.excerpt.articleId;
  let best: Group | null = null;
  let nearest = -1;
  for (const group of groups) {
    if (!group.every((member) => refersTo(candidate, member))) continue;
    for (const { mention: other } of group) {
      if (other.excerpt.articleId !== here || other.trigger.start >= mention.trigger.start)
        continue;
      if (other.trigger.start > nearest) [best, nearest] = [group, other.trigger.start];
    }
  }
  return best;
}

/** A back-reference may be silent on everything but its kind of act. */
const refersTo = (a: Candidate, b: Candidate): boolean =>
  a.mention.type === b.mention.type &&
  datesMeet(a.when, b.when) &&
  actorsAgree(a.mention, b.mention) &&
  placesAgree(a.mention, b.mention);
