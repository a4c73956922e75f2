/** Events that only a noun tells of: "the downing of …", "the two meetings of …", "the incident". */
import type { ActorKind } from '../../model/actor.ts';
import { quadOf, type EventType } from '../../model/event-type.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { Found } from './found.ts';
import type { Act } from './lexicon.ts';
import { partnerOf, TRAVELS } from './noun-partner.ts';
import { type Standing, subjectStanding } from './noun-standing.ts';
import { nounAt, type NounMatch } from './nouns.ts';
import { codesOf, isVenue, partiesIn, type Party } from './parties.ts';
import type { Clauses } from './clauses.ts';
import { countBefore } from './counts.ts';
import { trimmed } from './extent.ts';

/** Deeds and meetings can stand as a noun with what is known of their sides. */
const STANDS_ALONE = new Set<EventType>(['CONSULT', 'ASSAULT', 'COERCE', 'SANCTION', 'YIELD']);

/** "A call by Peru for calm found no echo": of whom it is asked the text has said before. */
const ASKS = new Set<EventType>(['REQUEST', 'REJECT', 'YIELD', 'AGREE']);

const REACH = 14; // words behind the noun

/** Meetings, talks and drills: whoever is named takes part. */
const isTogether = ({ type, cameo }: Act): boolean =>
  type === 'CONSULT' || cameo === '060' || cameo === '062';

/** "under the treaty between Peru and Chile": that there is one is no event. */
const PACT = '057';

/** "the withdrawal of Russian troops": the one behind "of" acts. */
const OF_ACTS = new Set([
  'withdrawal',
  'pullout',
  'pull-out',
  'retreat',
  'apology',
  'visit',
  'trip',
  'troop withdrawal',
  'deployment',
  'mediation',
  'intervention',
  'build-up',
  'buildup',
  'military build-up',
  'military buildup',
  'massing',
]);

export function nounEvents(clauses: Clauses, spent: readonly Range[]): Found[] {
  const { words, lexicon } = clauses;
  const found: Found[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const match = nounAt(words, i, lexicon);
    if (!match || spent.some(({ from, to }) => from <= i && i < to)) continue;
    const event = toEvent(clauses, match);
    if (event) {
      found.push(event);
      i = match.at.to - 1;
    }
  }
  return found;
}

function toEvent(clauses: Clauses, { noun, at }: NounMatch): Found | null {
  const { words } = clauses;
  const { act } = noun;
  const missing = isMissing(words, at);
  const left = leftPhrase(words, at.from);
  const right = rightPhrase(words, at.to);
  const around = sidesAround(words, act, noun.lemma, left, right);
  if (!around) return null;
  const partner = partnerOf(clauses, noun.lemma, act, left, around);
  const { source, target, rule } = partner ?? around;
  const meeting =
    isTogether(act) && source.length === 1 && isBody(source[0]!) && target.length === 0;
  const hasBoth = source.length > 0 && target.length > 0;
  const asks =
    source.length > 0 &&
    target.length === 0 &&
    ASKS.has(act.type) &&
    noun.lemma !== 'commitment' &&
    (subjectStanding(clauses, left, at)?.standing ?? null) !== null;
  if (!STANDS_ALONE.has(act.type) && !(hasBoth && act.cameo !== PACT) && !asks) return null;
  const befalls = source.length === 0 && target.length > 0 && isDoneTo(words, noun.act, left, at);
  if (!meeting && !hasBoth && !befalls && !asks && !(missing !== null && source.length > 0))
    return null;
  const standing: Standing | null =
    missing === null
      ? (partner?.standing ?? standingOf(clauses, left, at, noun.plural))
      : { status: 'denied', rule: 'negated-noun', at: missing };
  if (!standing) return null;
  const { count, countAt } = countBefore(words, at.from, noun.plural);
  const place = placeAround(words, left, right, [...source, ...target]);
  const from = Math.min(left.from, place ?? left.from);
  const reduced = place !== null && place < left.from ? phraseStart(words, place) : from;
  return {
    act,
    rule: meeting ? 'noun-of-organisation' : 'noun',
    lemma: noun.lemma,
    source: codesOf(source),
    target: codesOf(target),
    sourceAt: source[0]?.at ?? null,
    targetAt: target[0]?.at ?? null,
    sourceRule: rule,
    targetRule: rule,
    status: standing.status,
    statusRule: standing.rule,
    statusAt: standing.at,
    trigger: at,
    extent: trimmed(words, { from: reduced, to: right.to }),
    predicate: null,
    reading: null,
    count,
    countAt,
    placeAt: place,
    backReference: false,
  };
}

/** "the expulsion of a Peruvian envoy", "the killing of two Peruvian soldiers": whoever did it. */
const isDoneTo = (words: readonly Word[], act: Act, left: Range, at: Range): boolean =>
  quadOf(act.type) === 4 &&
  !/^(?:death|attempt|war)s?$/.test(words[at.to - 1]!.lower) &&
  /^(?:16|17|18|195)/.test(act.cameo) &&
  words[at.to]?.lower === 'of' &&
  words[left.from]?.lower === 'the';

/** "no apology", "the lack of an apology". */
function isMissing(words: readonly Word[], at: Range): number | null {
  for (let i = at.from - 1; i >= Math.max(0, at.from - 4); i -= 1) {
    const { lower, tag } = words[i]!;
    if (lower === 'no' || lower === 'without' || lower === 'lack' || lower === 'absence') return i;
    if (tag === 'verb' || tag === 'comma' || tag === 'actor') return null;
  }
  return null;
}

function leftPhrase(words: readonly Word[], noun: number): Range {
  let from = noun;
  while (from > 0 && noun - from < 7) {
    const { tag } = words[from - 1]!;
    if (
      tag !== 'actor' &&
      tag !== 'noun' &&
      tag !== 'determiner' &&
      tag !== 'possessive' &&
      tag !== 'number' &&
      tag !== 'time' &&
      !(tag === 'adverb') &&
      words[from - 1]!.text !== '-' &&
      words[from - 1]!.text !== '–'
    ) {
      if (!(tag === 'conjunction' && words[from - 2]?.tag === 'actor')) break;
    }
    from -= 1;
  }
  return { from, to: noun };
}

function rightPhrase(words: readonly Word[], from: number): Range {
  let to = from;
  let end = from;
  while (to < words.length && to - from < REACH) {
    const { tag, lower } = words[to]!;
    if (tag === 'conjunction' && !(words[to - 1]?.tag === 'actor' && nextActor(words, to + 1)))
      break;
    if (tag === 'comma' && !(words[to - 1]?.tag === 'actor' && words[to + 1]?.tag === 'actor'))
      break;
    if (
      !/^(?:actor|noun|determiner|possessive|number|time|preposition|conjunction|comma|quote)$/.test(
        tag,
      )
    )
      break;
    if (
      tag === 'preposition' &&
      !/^(?:of|by|between|against|on|with|from|to|in|at|among|over|near|into|upon|for|outside|towards|toward)$/.test(
        lower,
      )
    )
      break;
    to += 1;
    if (tag === 'actor' || tag === 'noun' || tag === 'time' || tag === 'number') end = to;
  }
  return { from, to: end };
}

const nextActor = (words: readonly Word[], from: number): boolean =>
  words[from]?.tag === 'actor' ||
  (words[from]?.tag === 'determiner' && words[from + 1]?.tag === 'actor');

const leadsTo = ({ under }: Party): boolean => under === 'to';

export interface NounSides {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly rule: string;
}

export const sidesOfNoun = (
  words: readonly Word[],
  { noun: { act, lemma }, at }: NounMatch,
): NounSides | null =>
  sidesAround(words, act, lemma, leftPhrase(words, at.from), rightPhrase(words, at.to));

function sidesAround(
  words: readonly Word[],
  act: Act,
  lemma: string,
  left: Range,
  right: Range,
): NounSides | null {
  const before = partiesIn(words, left).filter((party) => !isVenue(party));
  const behind = partiesIn(words, right).filter((party) => !isVenue(party));
  const venues = partiesIn(words, right).filter(isVenue);
  const under = (...prepositions: readonly string[]) =>
    behind.filter((party) => party.under !== null && prepositions.includes(party.under));
  if (isTogether(act)) {
    const towards = TRAVELS.has(lemma) ? behind.concat(venues).filter(leadsTo) : [];
    const all = distinct([...before, ...under('of', 'between', 'with', 'among', 'by'), ...towards]);
    const codes = codesOf(all);
    if (codes.length >= 2) return { source: all, target: all, rule: 'both-sides' };
    return all.length === 1 ? { source: all, target: [], rule: 'member' } : null;
  }
  const by = under('by');
  const of = under('of');
  const between = under('between', 'among');
  if (between.length > 1) return { source: between, target: between, rule: 'both-sides' };
  const at = [
    ...under('on', 'against', 'to', 'upon', 'into', 'at', 'with', 'towards', 'toward', 'for'),
    ...(act.type === 'PROTEST' ? under('outside', 'near') : []),
    ...venues.filter((party) => isStruck(party, act)),
  ].sort((one, other) => one.at - other.at);
  const from = under('from');
  const ofActs = OF_ACTS.has(lemma);
  const source =
    by.length > 0 ? by : before.length > 0 ? before : ofActs && of.length > 0 ? of : from;
  const own = new Set(codesOf(source));
  const rest = [
    ...(ofActs || source === of ? [] : of),
    ...at,
    ...(source === from ? [] : from),
    ...(by.length > 0 ? before : []),
  ];
  const target = rest.filter(({ mention }) => mention.codes.some((code) => !own.has(code)));
  return {
    source,
    target: target
      .slice(0, 1)
      .flatMap((first) => target.filter(({ underAt }) => underAt === first.underAt)),
    rule: 'around-noun',
  };
}

/** "the incursion into Peru", "the withdrawal from Peru": where it happens is whom it is done to. */
const isStruck = ({ mention, under }: Party, { type, cameo }: Act): boolean =>
  mention.kind === 'state' &&
  (((type === 'ASSAULT' || type === 'MOBILIZE') &&
    /^(?:into|on|against|in|at|to)$/.test(under ?? '')) ||
    (cameo === '0874' && under === 'from') ||
    (type === 'AID' && /^(?:to|for|in)$/.test(under ?? '')) ||
    (type === 'PROTEST' && /^(?:outside|near|at|against)$/.test(under ?? '')));

const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter(
    (party, i) => !parties.slice(0, i).some(({ mention }) => mention === party.mention),
  );

const isBody = ({ mention }: Party): boolean => (mention.kind as ActorKind) === 'organisation';

/** The verb whose object the noun stands in. */
const governorOf = ({ predicates }: Clauses, at: number): Predicate | null =>
  predicates.findLast(({ object, verb }) => verb < at && at < object.to) ?? null;

/** Null where the noun only speaks of what might be: "a strike on Turkey may …". */
function standingOf(clauses: Clauses, left: Range, at: Range, plural: boolean): Standing | null {
  const { words } = clauses;
  const phrase = words.slice(left.from, at.from);
  if (phrase.some(({ lower }) => UNREAL.test(lower))) return null;
  const toCome = phrase.findIndex(({ lower }) => TO_COME.test(lower));
  if (toCome !== -1) return { status: 'planned', rule: 'noun-to-come', at: left.from + toCome };
  const governor = governorOf(clauses, at.from);
  if (governor && (governor.modal !== null || governor.negated || governor.kind === 'infinitive'))
    return null;
  if (governor?.lemma === 'be' && words[governor.subject.from]?.lower === 'there') return PLAIN;
  const told = subjectStanding(clauses, left, at);
  if (told) return told.standing;
  if (phrase.some(({ lower }) => INDEFINITE.test(lower))) return null;
  const definite = phrase.some(
    ({ lower, tag }) =>
      tag === 'actor' ||
      tag === 'possessive' ||
      /^(?:the|this|that|these|those|its|their|his|her|last|recent)$/.test(lower),
  );
  return definite || (plural && governor?.tense === 'past') ? PLAIN : null;
}

const PLAIN: Standing = { status: 'asserted', rule: 'definite-noun', at: null };

const UNREAL =
  /^(?:any|possible|potential|alleged|proposed|threatened|so-called|hypothetical|would-be|eventual|suspected|purported|no)$/;
const TO_COME = /^(?:future|planned|upcoming|forthcoming|scheduled|imminent|impending|looming)$/;
const INDEFINITE = /^(?:a|an|another|further|new|more|such)$/;

function placeAround(
  words: readonly Word[],
  left: Range,
  right: Range,
  used: readonly Party[],
): number | null {
  const taken = new Set(used.map(({ mention }) => mention));
  const isPlace = (i: number): boolean => {
    const actor = words[i]?.actor;
    return (
      actor !== null &&
      actor !== undefined &&
      !taken.has(actor) &&
      (actor.role === 'venue' || actor.kind === 'place')
    );
  };
  for (let i = right.from; i < right.to; i += 1) if (isPlace(i)) return i;
  for (let i = left.from; i < left.to; i += 1) if (isPlace(i)) return i;
  // "adopted in Vienna during the two meetings"
  const link = words[left.from - 1]?.lower;
  if (link && /^(?:during|at|in)$/.test(link) && isPlace(left.from - 2)) return left.from - 2;
  return null;
}

/** Start of the noun phrase with its participle that a place stands in. */
function phraseStart(words: readonly Word[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 6 &&
    /^(?:actor|noun|determiner|preposition|verb|possessive)$/.test(words[from - 1]!.tag)
  )
    from -= 1;
  return from;
}
