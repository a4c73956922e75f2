/**
 * Party or venue: what the words around a name make of it. "Ankara refuses" and "an apology from
 * Ankara" name an actor, "in Ankara" and "flew from Ankara" a place, "the Syria talks" a topic.
 */
import type { ActorMention } from '../draft.ts';
import { findAt, isCapital, isPossessive, isWord, lowerAt, type At } from './at.ts';
import { KIND } from './entry.ts';

export interface RoleFound {
  readonly role: ActorMention['role'];
  readonly rule: string;
}

/** How easily a name becomes an actor: a state by default, a capital where grammar says so, a city never. */
export type Standing = 'state' | 'capital' | 'city' | 'organisation' | 'group';

const AFTER_VERB = /(?:ed|ing|'d)$/;
const QUIET_MARKS = new Set([',', '(', '—', '–', '-', '--', '"', "'", '“', '”']);

/** The role of the name at tokens `from` … `to` - 1. */
export function roleOf(at: At, from: number, to: number, standing: Standing): RoleFound {
  return (
    byFollowingNoun(at, to, standing) ??
    byPossession(at, to, standing) ??
    byList(at, from, to, standing) ??
    byPreposition(at, from, to, standing) ??
    byPosition(at, from, to, standing)
  );
}

/** "the Vienna talks", "the Syria crisis", "UN resolution 2254". */
function byFollowingNoun(at: At, to: number, standing: Standing): RoleFound | null {
  const topic = findAt(at, to, KIND.topic | KIND.border);
  if (!topic || isCapital(at, to) !== isCapital(at, topic.end - 1)) return null;
  const after = lowerAt(at, topic.end);
  const mayBeVerb = /s$/.test(lowerAt(at, topic.end - 1)) && topic.end === to + 1;
  if (
    mayBeVerb &&
    /^(?:to|that|the|a|an|it|its|for|with|on|this)$/.test(after) &&
    standing !== 'city'
  )
    if (after === 'to' || after === 'that' || after === 'the') return null;
  if (standing === 'city' || standing === 'capital')
    return { role: 'venue', rule: 'place-of-event' };
  return { role: 'modifier', rule: 'topic' };
}

/** "Moscow's requests" against "Moscow's airports"; "Turkey's border". */
function byPossession(at: At, to: number, standing: Standing): RoleFound | null {
  if (!isPossessive(at, to)) return null;
  let noun = to + 1;
  while (at.gazetteer.words.directions.has(lowerAt(at, noun))) noun += 1;
  if (findAt(at, noun, KIND.placeNoun) || isPlaceAfterAdjective(at, noun))
    return { role: 'venue', rule: 'place-of-possessor' };
  return standing === 'city'
    ? { role: 'venue', rule: 'city' }
    : { role: 'party', rule: 'possessor' };
}

const isPlaceAfterAdjective = (at: At, noun: number): boolean =>
  isWord(at, noun) &&
  !isCapital(at, noun) &&
  findAt(at, noun + 1, KIND.placeNoun) !== null &&
  !findAt(at, noun, KIND.institution);

/** "in Vienna and Geneva", "between Ankara and Moscow": the second shares the first one's role. */
function byList(at: At, from: number, to: number, standing: Standing): RoleFound | null {
  const last = at.reading.lastRole;
  if (!last || last.end < at.first || from - last.end > 3 || from - last.end < 1) return null;
  let hasLink = false;
  for (let k = last.end; k < from; k += 1) {
    const lower = lowerAt(at, k);
    if (lower === 'and' || lower === 'or' || lower === ',' || lower === 'nor') hasLink = true;
    else if (lower !== 'the' && lower !== 'both') return null;
  }
  if (!hasLink) return null;
  if (standing === 'city') return { role: 'venue', rule: 'city' };
  if (last.role === 'venue' && last.rule !== 'venue-border' && isFollowedByVerb(at, to))
    return null;
  return last.role === 'party' || last.role === 'venue' ? { role: last.role, rule: 'list' } : null;
}

function byPreposition(at: At, from: number, to: number, standing: Standing): RoleFound | null {
  const { words } = at.gazetteer;
  let before = from - 1;
  while (words.skipped.has(lowerAt(at, before))) before -= 1;
  if (standing === 'group' && words.venuePrepositions.has(lowerAt(at, before)))
    return { role: 'party', rule: 'named' };
  if (words.directions.has(lowerAt(at, before)) && standing !== 'organisation')
    return { role: 'venue', rule: 'part-of-state' };
  const preposition = lowerAt(at, before);
  if (standing === 'organisation' && !/^(?:in|at|inside|within|outside)$/.test(preposition))
    return null;
  if (preposition === 'at' && standing !== 'organisation' && isAimed(at, before))
    return object(standing, 'at');
  if (preposition !== 'over' && words.venuePrepositions.has(preposition)) return venue(preposition);
  const governor = lowerAt(at, before - 1);
  if (/^discuss(?:|ed|es|ing)$/.test(preposition)) return { role: 'modifier', rule: 'topic' };
  switch (preposition) {
    case 'to':
    case 'from':
    case 'for':
      return isMotion(at, before) ? venue(`motion-${preposition}`) : object(standing, preposition);
    case 'of':
      return words.placeHeads.has(governor) ? venue('part-of') : object(standing, 'of');
    case 'on':
    case 'about':
    case 'over':
      if (words.talkAbout.has(governor)) return { role: 'modifier', rule: 'topic' };
      if (preposition === 'over') return venue('over');
      if (preposition === 'about') return object(standing, 'about');
      if (standing !== 'state' && words.cityTargets.has(governor)) return venue('attack-on');
      return object(standing, 'on');
    case 'with':
    case 'between':
      return /^(?:border|borders|frontier|boundary)$/.test(governor)
        ? venue('border')
        : object(standing, preposition);
    default:
      return words.partyPrepositions.has(preposition) ? object(standing, preposition) : null;
  }
}

const venue = (rule: string): RoleFound => ({ role: 'venue', rule: `venue-${rule}` });

const object = (standing: Standing, rule: string): RoleFound =>
  standing === 'city' ? venue(rule) : { role: 'party', rule: `party-${rule}` };

/** "fired two shells at", "anger at". */
function isAimed(at: At, preposition: number): boolean {
  for (let k = preposition - 1; k >= Math.max(at.first, preposition - 4); k -= 1)
    if (at.gazetteer.words.aims.has(lowerAt(at, k))) return true;
  return false;
}

/** A verb or noun of motion up to six words before the preposition, in the same clause: "traveling through Turkey to". */
function isMotion(at: At, preposition: number): boolean {
  const { words } = at.gazetteer;
  for (let k = preposition - 1; k >= Math.max(at.first, preposition - 6); k -= 1) {
    const token = at.tokens[k]!;
    if (token.kind === 'mark' && !/["“”'’-]/.test(token.text)) return false;
    if (words.motion.has(token.lower)) return true;
    if (k < preposition - 1 && /^(?:that|which|who|said|says)$/.test(token.lower)) return false;
  }
  return false;
}

/** Without a preposition: a state acts; a capital does where it opens a clause, has a verb, or is addressed. */
function byPosition(at: At, from: number, to: number, standing: Standing): RoleFound {
  const { words } = at.gazetteer;
  const before = lowerAt(at, from - 1);
  if (standing === 'city') return { role: 'venue', rule: 'city' };
  if (standing !== 'capital') {
    const isSubject = isFollowedByVerb(at, to) || from === at.first;
    return { role: 'party', rule: isSubject ? 'subject' : 'named' };
  }
  if (words.cityMotion.has(before)) return { role: 'venue', rule: 'destination' };
  if (isFollowedByVerb(at, to)) return { role: 'party', rule: 'capital-subject' };
  if (isListedWithCity(at, to)) return { role: 'venue', rule: 'capital-among-cities' };
  if (
    lowerAt(at, to) === ',' &&
    isCapital(at, to + 1) &&
    findAt(at, to + 1, KIND.state | KIND.place)
  )
    return { role: 'venue', rule: 'city-of-state' };
  const opensClause =
    from === at.first || QUIET_MARKS.has(before) || words.beforeClause.has(before);
  if (opensClause && !isPlainNoun(at, to)) return { role: 'party', rule: 'capital-opens-clause' };
  if (AFTER_VERB.test(before) || words.verbs.has(before) || isInfinitive(at, from - 1))
    return { role: 'party', rule: 'capital-object' };
  return { role: 'venue', rule: 'capital-as-place' };
}

/** "Vienna and New York had prepared it": places, for one of them rules no state. */
function isListedWithCity(at: At, to: number): boolean {
  const next = lowerAt(at, to) === ',' ? to + 1 : to;
  const name = lowerAt(at, next) === 'and' ? next + 1 : next;
  return name > to && findAt(at, name, KIND.city) !== null && !findAt(at, name, KIND.capital);
}

const isInfinitive = (at: At, index: number): boolean =>
  /^(?:to|will|would|can|could|may|might|must|should|n't|not)$/.test(lowerAt(at, index - 1));

/** "refuses", "had", "also said", "— with rare exceptions — refuses" begin what the name does. */
export function isFollowedByVerb(at: At, to: number): boolean {
  const { words } = at.gazetteer;
  const lower = lowerAt(at, to);
  if (lower === "'s" || !isWord(at, to) || isCapital(at, to)) return false;
  if (words.verbs.has(lower)) return true;
  if (/ly$/.test(lower)) return true;
  if (NO_VERB.test(lower)) return false;
  if (findAt(at, to, KIND.topic | KIND.placeNoun | KIND.media)) return false;
  return /(?:ed|[^s]s)$/.test(lower) && !/(?:ness|ics)$/.test(lower);
}

/** Words in -s and -ed that no verb has for its form. */
const NO_VERB = /^(?:as|us|its|his|this|across|towards|besides|perhaps|afterwards|hundred|indeed)$/;

const isPlainNoun = (at: At, index: number): boolean =>
  isWord(at, index) &&
  !isFollowedByVerb(at, index) &&
  !at.gazetteer.words.beforeClause.has(lowerAt(at, index)) &&
  !at.gazetteer.words.openers.has(lowerAt(at, index));

/** "NATO warplanes", "EU carmakers": an -s may be a verb's, so that only the closed list tells verbs. */
export function isBeforeNoun(at: At, index: number): boolean {
  const { words } = at.gazetteer;
  const lower = lowerAt(at, index);
  if (!isWord(at, index) || isCapital(at, index) || isPossessive(at, index)) return false;
  return !(
    words.verbs.has(lower) ||
    words.openers.has(lower) ||
    words.beforeClause.has(lower) ||
    words.venuePrepositions.has(lower) ||
    words.partyPrepositions.has(lower) ||
    /(?:ed|ly|n't|ing)$/.test(lower)
  );
}
