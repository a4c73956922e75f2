/**
 * Puts candidates that tell one event into one group, from the best dated to the undated: what is
 * known to the day founds the groups, what is known less joins the only group it fits, and what
 * fits several stays on its own rather than be guessed. Back-references come last, when everything
 * they may mean has its group.
 */
import type { Mention } from '../../model/mention.ts';
import { widthOf, type Candidate } from './candidate.ts';
import { GroupIndex } from './group-index.ts';
import { agrees, isSameAct, refersTo } from './same-act.ts';

export type Members = readonly [Candidate, ...Candidate[]];

/** How far back in its article, in tellings, a back-reference may point. */
const REACH = 40;

/** One event in the making. Members that say the same are asked once. */
export interface Group {
  readonly members: [Candidate, ...Candidate[]];
  readonly sayings: Map<string, Candidate>;
}

/** Candidates in canonical order → groups, each in canonical order, groups by their first member. */
export function groupCandidates(candidates: readonly Candidate[]): readonly Members[] {
  const groups: Group[] = [];
  const index = new GroupIndex<Group>();
  const twins = new Map<string, { readonly candidate: Candidate; readonly group: Group }>();
  const settle = (candidate: Candidate, saying: string, home: Group | null) => {
    const group = home ?? { members: [candidate], sayings: new Map<string, Candidate>() };
    if (home) home.members.push(candidate);
    else groups.push(group);
    if (!group.sayings.has(saying)) {
      group.sayings.set(saying, candidate);
      index.add(candidate, group);
    }
    if (!twins.has(saying)) twins.set(saying, { candidate, group });
    return group;
  };
  const fitting = (candidate: Candidate, saying: string) => {
    // A text that says the very same again has told of it already.
    const twin = twins.get(saying);
    if (twin && (isSameAct(candidate, twin.candidate) || isSaidAgain(candidate, twin.candidate)))
      return twin.group;
    const groups = index.find(candidate).filter((group) => joins(candidate, group));
    return only(groups) ?? only(groups.filter((group) => hasWord(group, candidate)));
  };

  const told = new Map<string, [Candidate, Group][]>();
  for (const candidate of candidates.filter(isOwnTelling).sort(byWidth)) {
    const saying = sayingOf(candidate);
    const group = settle(candidate, saying, fitting(candidate, saying));
    const { articleId } = candidate.mention.excerpt;
    const before = told.get(articleId);
    if (before) before.push([candidate, group]);
    else told.set(articleId, [[candidate, group]]);
  }
  for (const tellings of told.values())
    tellings.sort(([a], [b]) => a.mention.trigger.start - b.mention.trigger.start);
  for (const candidate of candidates.filter((one) => !isOwnTelling(one)).sort(byWidth)) {
    const tellings = told.get(candidate.mention.excerpt.articleId) ?? [];
    const saying = sayingOf(candidate);
    settle(candidate, saying, referent(candidate, tellings) ?? fitting(candidate, saying));
  }
  return groups
    .map(({ members }) => members.sort((a, b) => a.rank - b.rank))
    .sort((a, b) => a[0].rank - b[0].rank);
}

/** Word for word, and not just "Peru refused". */
const isSaidAgain = ({ mention: a }: Candidate, { mention: b }: Candidate): boolean =>
  a.excerpt.exact.length >= LONG && a.excerpt.exact === b.excerpt.exact;

const LONG = 20; // characters

const isOwnTelling = ({ mention }: Candidate): boolean => !mention.backReference;

/** Narrow dates first, of equals those that are not approximate, then canonical order. */
function byWidth(a: Candidate, b: Candidate): number {
  const [one, other] = [widthOf(a.when), widthOf(b.when)];
  if (one !== other) return one < other ? -1 : 1;
  return Number(a.when.approximate) - Number(b.when.approximate) || a.rank - b.rank;
}

/** Of several that fit, the one told by the very word. */
const hasWord = ({ sayings }: Group, { mention }: Candidate): boolean =>
  [...sayings.values()].some((member) => member.mention.trigger.lemma === mention.trigger.lemma);

const only = (groups: readonly Group[]): Group | null => (groups.length === 1 ? groups[0]! : null);

/** No member speaks against it, and at least one is the same act by evidence that is not silence. */
function joins(candidate: Candidate, { sayings }: Group): boolean {
  const members = [...sayings.values()];
  return (
    members.every((member) => agrees(candidate, member)) &&
    members.some((member) => isSameAct(candidate, member))
  );
}

/** Everything of a candidate that agreement looks at: two that say the same are one to it. */
function sayingOf({ mention, when, record }: Candidate): string {
  const { type, cameo, source, target, status, place, trigger, attribution, excerpt } = mention;
  return JSON.stringify([
    [type, cameo, source, target, status, place, trigger.lemma, attribution[0]?.name],
    [when.earliest, when.latest, when.extent, when.approximate, record, excerpt.articleId],
  ]);
}

/**
 * What "the incident" points back at: the nearest earlier event of its article that it agrees with,
 * first of all one with its very sides, which it took from there.
 */
function referent(
  candidate: Candidate,
  tellings: readonly (readonly [Candidate, Group])[],
): Group | null {
  const at = candidate.mention.trigger.start;
  let low = 0;
  for (let high = tellings.length; low < high;) {
    const middle = (low + high) >> 1;
    if (tellings[middle]![0].mention.trigger.start < at) low = middle + 1;
    else high = middle;
  }
  const fitting = tellings
    .slice(Math.max(0, low - REACH), low)
    .filter(([, { sayings }]) =>
      [...sayings.values()].every((member) => refersTo(candidate, member)),
    );
  const own = fitting.findLast(([{ mention }]) => haveSameSides(mention, candidate.mention));
  return (own ?? fitting.at(-1))?.[1] ?? null;
}

const haveSameSides = (a: Mention, b: Mention): boolean =>
  a.source.join() === b.source.join() && a.target.join() === b.target.join();
