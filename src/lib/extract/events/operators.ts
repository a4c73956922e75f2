/** Verbs and adjectives that work on another act: "refuses to hand over", "is ready to send", "threatened to shell". */
import type { Predicate } from '../grammar/predicate.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { complements, contentClause } from './complements.ts';
import type { Act, EventLexicon, OperatorKind } from './lexicon.ts';

const MATERIAL_CONFLICT = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);

/** Reads the act of the predicate that an operator works on. */
export type ReadBelow = (child: Predicate) => ActReading | null;

export function operate(
  clauses: Clauses,
  predicate: Predicate,
  kinds: ReadonlySet<OperatorKind>,
  read: ReadBelow,
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
    if (kind === 'demand' && wishesForItself(clauses.words, predicate)) continue;
    if (
      content &&
      !takesContent(kind, predicate.lemma) &&
      !insistsThat(clauses.words, predicate, content)
    )
      continue;
    const acts = candidates.map((child) => ({ child, below: read(child) }));
    // "refuses to detain and hand over": what is refused is the help, not the arrest.
    if (kind === 'refuse') acts.sort((a, b) => Number(isDeed(a.below)) - Number(isDeed(b.below)));
    for (const { child, below } of acts) {
      const whole = combine(clauses, predicate, kind, child, below);
      if (whole) return whole;
    }
  }
  return null;
}

/** "wants to hold talks" plans for itself, "wants Peru to hold talks" asks for it. */
const wishesForItself = (words: Clauses['words'], { lemma, verb }: Predicate): boolean =>
  WISHES.has(lemma) && words[verb + 1]?.tag === 'to';

export const WISHES: ReadonlySet<string> = new Set(['want', 'expect']);

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

/** "insisted that Peru withdraw" asks for it; "insisted that Peru withdrew" only says so. */
const insistsThat = (words: Clauses['words'], { lemma }: Predicate, content: Predicate): boolean =>
  lemma === 'insist' &&
  words[content.verb]?.form === 'base' &&
  content.modal === null &&
  words[content.subject.to - 1]?.tag === 'actor' &&
  !/s$/.test(words[content.subject.to - 1]!.lower);

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
      if (WISHES.has(predicate.lemma) && wantsNone(words, predicate, child))
        return { ...base, act: lexicon.act('120'), rule: 'refusal', operator: 'refuse' };
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

/** "wanted to send no envoys": what is wished for is that it does not happen. */
const wantsNone = (words: Clauses['words'], { verb }: Predicate, child: Predicate): boolean =>
  words[verb + 1]?.tag === 'to' && words[child.verb + 1]?.lower === 'no';

const outcome = (
  lexicon: EventLexicon,
  kind: OperatorKind,
  below: ActReading | null,
): Act | null => {
  const outcomes = lexicon.outcomes.get(kind);
  return outcomes?.get(below?.act.type ?? '') ?? outcomes?.get('') ?? null;
};

/** "is ready to send", "are unwilling to meet". */
export function adjectiveOperator(
  clauses: Clauses,
  predicate: Predicate,
  read: ReadBelow,
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
    const below = read(child);
    const whole = combine(clauses, predicate, kind, child, below);
    return whole && { ...whole, trigger: { from: i, to: i + 1 }, lemma: words[i]!.lower };
  }
  return null;
}
