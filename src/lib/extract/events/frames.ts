/** Which use of its verb a predicate shows: particles, the thing acted on, the preposition. */
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { SEPARABLE_GAP } from '../grammar/closed-classes.ts';
import { firstWords } from './first-words.ts';
import { NAMED, STATE, THING, type EventLexicon, type Frame } from './lexicon.ts';
import { headParties, partiesIn } from './parties.ts';

/** These tell with what or of what it is done behind somebody's name: "hit Peruvian firms with sanctions". */
const ARMS_WITH = new Set([
  'accuse',
  'charge',
  'threaten',
  'hit',
  'slap',
  'target',
  'punish',
  'speak',
  'talk',
  'discuss',
  'turn',
  'look',
  'appeal',
  'plead',
  'ask',
  'convict',
  'sentence',
  'compare',
  'liken',
  'supply',
  'equip',
  'furnish',
  'arm',
  'ply',
]);

/** How far behind the verb the thing it acts on may stand. */
const REACH = 14; // words

/** Prepositions that lead into another clause: nothing behind them belongs to the verb. */
const CLAUSAL = new Set([
  'after',
  'before',
  'since',
  'until',
  'despite',
  'because',
  'as',
  'amid',
  'following',
  'during',
]);

export interface FrameMatch {
  readonly frame: Frame;
  /** Words of verb and particles. */
  readonly trigger: Range;
  /** Word index of the noun that the frame asked for. */
  readonly noun: number | null;
}

/** The most particular frame of the predicate's verb that the words bear out. */
export function matchFrame(
  words: readonly Word[],
  predicate: Predicate,
  lexicon: EventLexicon,
): FrameMatch | null {
  const frames = lexicon.frames.get(predicate.lemma);
  if (!frames) return null;
  const zone = objectZone(words, predicate);
  for (const frame of frames) {
    if (frame.whenNegated && !predicate.negated) continue;
    const end = particlesEnd(words, predicate.verb, frame.particles);
    if (end === null) continue;
    if (frame.subject && !headOfSubject(words, predicate, frame.subject)) continue;
    let noun: number | null = null;
    if (frame.object) {
      // "handed over two soldiers": a particle that stands right behind is no preposition of theirs.
      const isAdjacent = end - predicate.verb === frame.particles.length + 1;
      const behind = isAdjacent || frame.particles.at(-1) === 'to' ? end : zone.from;
      const own = { from: Math.max(zone.from, behind), to: Math.max(zone.to, behind) };
      const isDirect = !ARMS_WITH.has(predicate.lemma);
      noun = findNoun(words, predicate.passive ? predicate.subject : own, frame.object, isDirect);
      if (noun === null && predicate.passive) noun = findNoun(words, own, frame.object, isDirect);
      if (noun === null) continue;
      if (frame.particles.length === 0 && isNaming(words, predicate, noun)) continue;
    }
    if (
      frame.prepositions &&
      (!frame.object || frame.needsPreposition) &&
      !leadsOn(words, end, zone, frame) &&
      !(frame.mutual && talkAmongThemselves(words, predicate, end))
    ) {
      continue;
    }
    return { frame, trigger: { from: predicate.verb, to: end }, noun };
  }
  return null;
}

/** "called the truce a last hope": a name given to it, not a call for one. */
function isNaming(
  words: readonly Word[],
  { lemma, verb, passive }: Predicate,
  noun: number,
): boolean {
  if (lemma !== 'call' || passive) return false;
  const { actor } = words[noun]!;
  if (actor?.kind !== 'person')
    return words.slice(verb + 1, noun).some(({ lower }) => lower === 'the');
  let end = noun;
  while (words[end]?.actor === actor) end += 1;
  // "called the minister on Friday to congratulate him", not "called the minister a liar".
  return !/^(?:to|time|mark|comma|preposition)$/.test(words[end]?.tag ?? 'mark');
}

/** "The two talked for an hour": those who are several need nobody else; "they spoke of" says something. */
function talkAmongThemselves(
  words: readonly Word[],
  { subject, passive }: Predicate,
  end: number,
): boolean {
  if (passive || /^(?:of|out|for|against|up)$/.test(words[end]?.lower ?? '')) return false;
  return (
    new Set(headParties(partiesIn(words, subject)).flatMap((one) => one.mention.codes)).size > 1
  );
}

/** The words behind the verb that can belong to it. */
export function objectZone(words: readonly Word[], { object }: Predicate): Range {
  for (let i = object.from; i < object.to; i += 1) {
    const { tag, lower } = words[i]!;
    if (tag === 'preposition' && CLAUSAL.has(lower) && i > object.from)
      return { from: object.from, to: i };
  }
  return object;
}

/** "Turkish tanks crossed", not "the minister's column crossed": the noun that does it. */
function headOfSubject(
  words: readonly Word[],
  { subject }: Predicate,
  nouns: ReadonlySet<string>,
): boolean {
  let head: string | null = null;
  for (let i = subject.from; i < subject.to; i += 1) {
    const { tag, lower } = words[i]!;
    if (tag === 'preposition' || tag === 'comma') break;
    if (tag === 'noun' || nouns.has(lower)) head = lower;
  }
  return head !== null && nouns.has(head);
}

/** `isDirect`: "took place near the capital" takes no capital; behind another noun only "of" may lead to it. */
function findNoun(
  words: readonly Word[],
  range: Range,
  nouns: ReadonlySet<string>,
  isDirect: boolean,
): number | null {
  const to = Math.min(range.to, range.from + REACH);
  if (nouns.has(THING)) return plainNoun(words, range.from, to);
  if (nouns.has(STATE)) {
    const first = words[range.from]?.tag === 'determiner' ? range.from + 1 : range.from;
    const { actor } = words[first] ?? {};
    const isSide = actor?.kind === 'state' || actor?.kind === 'organisation';
    if (isSide && actor.role === 'party' && first < to) return first;
  }
  const isNamed = nouns.has(NAMED);
  const compounds = firstWords(nouns);
  let passed = false;
  for (let i = range.from; i < to; i += 1) {
    const { lower, tag, actor } = words[i]!;
    if (
      tag !== 'noun' &&
      tag !== 'verb' &&
      tag !== 'number' &&
      tag !== 'actor' &&
      tag !== 'preposition'
    )
      continue;
    if (tag === 'preposition' && (TOPIC.has(lower) || (isDirect && passed && lower !== 'of')))
      return null;
    passed ||= tag === 'noun';
    if (nouns.has(lower) && !describesNext(words, i, to)) return i;
    if (isNamed && actor?.kind === 'person' && !isOwner(words, i)) return i;
    if (compounds.size === 0 || !compounds.has(lower)) continue;
    const next = words[i + 1]?.lower;
    if (next !== undefined && i + 1 < to && nouns.has(`${lower} ${next}`)) return i + 1;
    const third = words[i + 2]?.lower;
    if (third !== undefined && i + 2 < to && nouns.has(`${lower} ${next} ${third}`)) return i + 2;
  }
  return null;
}

/** "welcomed Conti's decision": not he but what is his. */
function isOwner(words: readonly Word[], at: number): boolean {
  const { actor } = words[at]!;
  let end = at;
  while (words[end]?.actor === actor) end += 1;
  return words[end]?.tag === 'possessive';
}

/** "returned the shield": some thing, before any preposition, and nobody. */
function plainNoun(words: readonly Word[], from: number, to: number): number | null {
  let noun: number | null = null;
  for (let i = from; i < to; i += 1) {
    const { tag } = words[i]!;
    if (tag === 'noun') noun = i;
    else if (!/^(?:determiner|possessive|number|actor|adverb|conjunction|verb)$/.test(tag)) break;
    else if (i === from && tag === 'adverb') break;
  }
  return noun;
}

/** "called home for consultations": another particle has made another verb of it. */
const DIRECTIONS = new Set(['home', 'back', 'off', 'up', 'out', 'away', 'down']);

/** Index behind the last particle; null where they are not there. */
function particlesEnd(
  words: readonly Word[],
  verb: number,
  particles: readonly string[],
): number | null {
  if (particles.length === 0) return verb + 1;
  const first = particles[0]!;
  const reach = Math.min(verb + 2 + SEPARABLE_GAP, words.length);
  if (!standsWithin(words, verb + 1, reach, first)) return null;
  for (let i = verb + 1; i < reach; i += 1) {
    const word = words[i]!;
    if (i > verb + 1 && DIRECTIONS.has(words[i - 1]!.lower)) return null;
    if (
      word.lower === first &&
      particles.every((particle, k) => words[i + k]?.lower === particle)
    ) {
      return i + particles.length;
    }
    // "put the talks with Peru on hold": what ends in two words cannot be mistaken for what stands between.
    if (particles.length > 1 && /^(?:of|with|along|in|near|at)$/.test(word.lower)) continue;
    // "ordered the envoy to leave".
    if (word.tag === 'to' && words[i + 1]?.lower === first) continue;
    if (
      word.tag === 'comma' ||
      word.tag === 'mark' ||
      word.tag === 'subordinator' ||
      word.tag === 'preposition' ||
      word.tag === 'to'
    )
      return null;
  }
  return null;
}

/** Most particles of most frames are not there at all. */
function standsWithin(words: readonly Word[], from: number, to: number, lower: string): boolean {
  for (let i = from; i < to; i += 1) if (words[i]!.lower === lower) return true;
  return false;
}

/** What stands behind these is spoken of, not acted on: "worries about military activity". */
const TOPIC = new Set(['about', 'over', 'regarding', 'concerning']);

/** "military activity": the noun only describes the next one. */
const describesNext = (words: readonly Word[], at: number, to: number): boolean => {
  const next = words[at + 1];
  return (
    at + 1 < to && next?.tag === 'noun' && words[at]!.tag === 'noun' && /^\p{Ll}/u.test(next.text)
  );
};

/** Whether the frame's prepositions follow; "of" only right behind: "approved of it", not "approved a sale of arms". */
function leadsOn(
  words: readonly Word[],
  end: number,
  range: Range,
  { prepositions, object }: Frame,
): boolean {
  for (let i = range.from; i < Math.min(range.to, range.from + REACH); i += 1) {
    const { lower, tag } = words[i]!;
    if (!prepositions!.has(lower) || tag === 'noun' || words[i + 1]?.time) continue;
    if (lower !== 'of' || object !== null || i <= end + 1) return true;
  }
  return false;
}
