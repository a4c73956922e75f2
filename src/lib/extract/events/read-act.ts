/**
 * What a predicate does, in the words of the scheme. A verb may name an act ("downed"), carry a noun
 * that names one ("imposed sanctions"), or work on another act ("refuses to hand over", "lifted the
 * embargo", "threatened to shell"): then the act below and the operator together give the type.
 */
import type { Statement } from '../attribution/statements.ts';
import type { Predicate, Range } from '../grammar/predicates.ts';
import type { Word } from '../grammar/words.ts';
import { matchFrame, objectZone, type FrameMatch } from './frames.ts';
import { readJudgement } from './judgement.ts';
import type { Act, EventLexicon, OperatorKind } from './lexicon.ts';
import { nounsIn, type NounMatch } from './nouns.ts';

/** A sentence laid out for the event rules. */
export interface Clauses {
  readonly words: readonly Word[];
  readonly predicates: readonly Predicate[];
  readonly lexicon: EventLexicon;
  readonly statements: readonly Statement[];
}

export interface ActReading {
  readonly act: Act;
  /** Kebab-case name of the rule. */
  readonly rule: string;
  readonly trigger: Range;
  readonly lemma: string;
  readonly frame: FrameMatch | null;
  readonly noun: NounMatch | null;
  readonly operator: OperatorKind | null;
  /** The predicate whose act the operator works on. */
  readonly child: Predicate | null;
  /** What the operator leaves of the act: it is planned, or denied. */
  readonly mood: 'planned' | 'denied' | null;
}

const MAX_DEPTH = 4; // operators on operators

const MATERIAL_CONFLICT = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);

/** Noun acts that a verb of giving or holding turns into an event; the rest need more than the noun. */
export function readAct(clauses: Clauses, predicate: Predicate, depth = 0): ActReading | null {
  if (depth > MAX_DEPTH) return null;
  const { words, lexicon } = clauses;
  const frame = matchFrame(words, predicate, lexicon);
  if (
    frame &&
    (frame.frame.object || frame.frame.whenNegated || frame.frame.particles.length > 1)
  ) {
    return ofFrame(frame);
  }
  const judged = readJudgement(clauses, predicate);
  if (judged) return judged;
  const kinds = lexicon.operators.get(predicate.lemma);
  const operated = kinds ? operate(clauses, predicate, kinds, depth) : null;
  if (operated) return operated;
  const adjective = adjectiveOperator(clauses, predicate, depth);
  if (adjective) return adjective;
  if (frame) return ofFrame(frame);
  return kinds ? withNoun(clauses, predicate, kinds) : null;
}

const ofFrame = (match: FrameMatch): ActReading => ({
  act: match.frame.act,
  rule: 'verb',
  trigger: match.trigger,
  lemma: [match.frame.lemma, ...match.frame.particles].join(' '),
  frame: match,
  noun: null,
  operator: null,
  child: null,
  mood: null,
});

/** Infinitives and gerunds that hang on the predicate, in order; those joined to them included. */
export function complements({ words, predicates }: Clauses, predicate: Predicate): Predicate[] {
  const found: Predicate[] = [];
  for (let i = predicate.index + 1; i < predicates.length; i += 1) {
    const next = predicates[i]!;
    if (next.kind === 'finite') break;
    if (next.kind === 'reduced') continue;
    if (isWithinClause(words, predicate.verb + 1, next.first)) break;
    const isOwn =
      next.parent === predicate.index ||
      (next.joined !== null && found.some(({ index }) => index === next.joined));
    if (!isOwn) continue;
    const link = words[next.first - 1];
    const afterComma =
      link?.tag === 'comma' || (next.kind === 'gerund' && words[next.first - 1]?.tag === 'noun');
    if (afterComma) break;
    found.push(next);
  }
  return found;
}

const CONTENT_KINDS = ['demand', 'deny', 'threaten', 'promise', 'vow', 'plan'] as const;

/** "told him that the attempt to overthrow": what hangs on the clause does not hang on the verb. */
const isWithinClause = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ tag, lower }) => tag === 'subordinator' && lower === 'that');

/** "demanded that Turkey apologise": the clause behind the predicate. */
export function contentClause(
  { words, predicates, lexicon }: Clauses,
  predicate: Predicate,
): Predicate | null {
  const kinds = lexicon.operators.get(predicate.lemma);
  if (!kinds || !CONTENT_KINDS.some((kind) => kinds.has(kind))) return null;
  const next = predicates.find((one) => one.index > predicate.index && one.kind === 'finite');
  if (!next || next.joined === predicate.index) return null;
  const start = next.subject.to > next.subject.from ? next.subject.from : next.first;
  if (start <= predicate.verb) return null;
  const link = words[start - 1];
  return link?.lower === 'that' || start === predicate.verb + 1 ? next : null;
}

function operate(
  clauses: Clauses,
  predicate: Predicate,
  kinds: ReadonlySet<OperatorKind>,
  depth: number,
): ActReading | null {
  const children = complements(clauses, predicate);
  const content = children.length === 0 ? contentClause(clauses, predicate) : null;
  const candidates = content ? [content] : children;
  for (const kind of [
    'refuse',
    'threaten',
    'deny',
    'demand',
    'promise',
    'vow',
    'plan',
    'stop',
    'continue',
  ] as const) {
    if (!kinds.has(kind)) continue;
    if (content && !takesContent(kind, predicate.lemma)) continue;
    const read = candidates.map((child) => ({ child, below: readAct(clauses, child, depth + 1) }));
    // "refuses to detain and hand over": what is refused is the help, not the arrest.
    if (kind === 'refuse') read.sort((a, b) => Number(isDeed(a.below)) - Number(isDeed(b.below)));
    for (const { child, below } of read) {
      const whole = combine(clauses, predicate, kind, child, below);
      if (whole) return whole;
    }
  }
  return null;
}

/** "demanded that …" demands; "told reporters that …", "suggested that …" only say. */
const DEMANDS_THAT = new Set([
  'demand',
  'request',
  'urge',
  'order',
  'require',
  'propose',
  'recommend',
  'ask',
]);

const TAKES_CONTENT = new Set<OperatorKind>(['deny', 'threaten', 'promise', 'vow']);

const takesContent = (kind: OperatorKind, lemma: string): boolean =>
  kind === 'demand' ? DEMANDS_THAT.has(lemma) : TAKES_CONTENT.has(kind);

const isDeed = (below: ActReading | null): boolean =>
  below === null || MATERIAL_CONFLICT.has(below.act.type);

function combine(
  { words, lexicon }: Clauses,
  predicate: Predicate,
  kind: OperatorKind,
  child: Predicate,
  below: ActReading | null,
): ActReading | null {
  const base = {
    trigger: { from: predicate.verb, to: predicate.verb + 1 },
    lemma: predicate.lemma,
    frame: null,
    noun: null,
    operator: kind,
    child,
    mood: null,
  };
  switch (kind) {
    case 'plan':
    case 'continue':
      if (!below) return null;
      return {
        ...below,
        rule: kind === 'plan' ? 'verb-planned' : below.rule,
        operator: kind,
        child: below.child ?? child,
        mood: kind === 'plan' ? 'planned' : below.mood,
      };
    case 'deny':
      return below
        ? { ...below, rule: 'verb-denied', operator: kind, child, mood: 'denied' }
        : null;
    case 'refuse': {
      if (predicate.lemma === 'fail' && !below) return null;
      const act = outcome(lexicon, kind, below);
      return act && below && MATERIAL_CONFLICT.has(below.act.type) && predicate.lemma === 'fail'
        ? null
        : act && { ...base, act, rule: 'refusal' };
    }
    case 'demand': {
      // "told reporters to …" asks nothing of a state; the act below is what is asked for.
      const act = outcome(lexicon, kind, below);
      return act && { ...base, act, rule: 'demand' };
    }
    case 'threaten': {
      const act = outcome(lexicon, kind, below);
      return act && { ...base, act, rule: 'threat' };
    }
    case 'promise':
    case 'vow': {
      if (
        !below &&
        kind === 'promise' &&
        !/^(?:agree|offer|promise|pledge|be|declare)$/.test(predicate.lemma)
      )
        return null;
      if (child.negated && below && MATERIAL_CONFLICT.has(below.act.type)) {
        return { ...base, act: lexicon.act('0356'), rule: 'promise' };
      }
      const act = outcome(lexicon, kind, below);
      return act && { ...base, act, rule: kind === 'vow' ? 'vow' : 'promise' };
    }
    case 'stop': {
      if (!below) return null;
      const act = lexicon.outcomes.get(kind)?.get(below.act.type);
      return act && words[child.verb]!.form === 'ing'
        ? { ...base, act, rule: 'stopped-act' }
        : null;
    }
    default:
      return null;
  }
}

const outcome = (
  lexicon: EventLexicon,
  kind: OperatorKind,
  below: ActReading | null,
): Act | null => {
  const outcomes = lexicon.outcomes.get(kind);
  return outcomes?.get(below?.act.type ?? '') ?? outcomes?.get('') ?? null;
};

/** "is ready to send", "are unwilling to meet". */
function adjectiveOperator(
  clauses: Clauses,
  predicate: Predicate,
  depth: number,
): ActReading | null {
  const { words, lexicon } = clauses;
  const isReflexive =
    predicate.lemma === 'declare' && /sel(?:f|ves)$/.test(words[predicate.verb + 1]?.lower ?? '');
  if (predicate.lemma !== 'be' && !isReflexive) return null;
  for (
    let i = predicate.object.from;
    i < Math.min(predicate.object.to, predicate.object.from + 4);
    i += 1
  ) {
    const kind = lexicon.adjectives.get(words[i]!.lower);
    if (!kind) continue;
    const child = complements(clauses, predicate)[0];
    if (!child) return null;
    const below = readAct(clauses, child, depth + 1);
    const whole = combine(clauses, predicate, kind, child, below);
    return whole && { ...whole, trigger: { from: i, to: i + 1 }, lemma: words[i]!.lower };
  }
  return null;
}

/** "gave the downing a motive": a definite act behind these was done by others. */
const SPEAKS_OF = new Set([
  'give',
  'have',
  'make',
  'take',
  'get',
  'do',
  'set',
  'put',
  'raise',
  'pay',
  'show',
  'face',
  'seek',
  'order',
  'pass',
  'present',
]);

const isDefinite = (words: readonly Word[], noun: number): boolean =>
  words
    .slice(Math.max(0, noun - 3), noun)
    .some(({ lower }) => lower === 'the' || lower === 'this' || lower === 'that');

/** "imposed sanctions", "suspended the talks", "rejected the ultimatum". */
function withNoun(
  { words, lexicon }: Clauses,
  predicate: Predicate,
  kinds: ReadonlySet<OperatorKind>,
): ActReading | null {
  const zone = predicate.passive ? predicate.subject : objectZone(words, predicate);
  const noun = nounsIn(words, zone, lexicon)[0];
  if (!noun) return null;
  const base = {
    trigger: predicate.passive
      ? { from: noun.at.to - 1, to: noun.at.to }
      : { from: predicate.verb, to: predicate.verb + 1 },
    lemma: `${predicate.lemma} ${noun.noun.lemma}`,
    frame: null,
    noun,
    child: null,
    mood: null,
  };
  for (const kind of ['stop', 'refuse', 'demand', 'threaten', 'deny'] as const) {
    if (!kinds.has(kind)) continue;
    const act = lexicon.outcomes.get(kind)?.get(noun.noun.act.type);
    if (kind === 'deny') return null;
    // "called the truce a last hope" gives it a name; "called for a truce" asks for one.
    const isNamed = predicate.lemma === 'call' && words[predicate.verb + 1]?.lower !== 'for';
    if (act && !(kind === 'demand' && isNamed))
      return { ...base, act, rule: `${kind}-noun`, operator: kind };
  }
  return kinds.has('light') && !(SPEAKS_OF.has(predicate.lemma) && isDefinite(words, noun.at.from))
    ? { ...base, act: noun.noun.act, rule: 'light-verb', operator: 'light' }
    : null;
}
