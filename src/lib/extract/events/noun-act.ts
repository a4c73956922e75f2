/** A verb that carries a noun which names the act: "imposed sanctions", "suspended the talks". */
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { objectZone } from './frames.ts';
import type { OperatorKind } from './lexicon.ts';
import { type NounMatch, nounsIn } from './nouns.ts';

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

/** "the withdrawal of Peruvian troops from Chile". */
const MOVES_OFF = /^(?:withdrawal|pullout|pull-out|retreat|deployment)$/;

/** "Peru's break with Chile was announced": the noun has both its sides beside it. */
function tellsItself(words: readonly Word[], { at }: NounMatch): boolean {
  const owner = words[at.from - 1];
  const owns = owner?.tag === 'possessive' || owner?.tag === 'actor';
  const leaves = MOVES_OFF.test(words[at.to - 1]!.lower) && words[at.to]?.lower === 'of';
  return leaves || (owns && words[at.to]?.tag === 'preposition');
}

/** "made preparations for an attack": the act hangs on another noun. */
function isOfAnother(words: readonly Word[], from: number, noun: number): boolean {
  let passed = false;
  for (let i = from; i < noun; i += 1) {
    const { tag, lower } = words[i]!;
    if (tag === 'preposition' && passed && lower !== 'of') return true;
    passed ||= tag === 'noun';
  }
  return false;
}

/** "imposed sanctions", "suspended the talks", "rejected the ultimatum". */
export function withNoun(
  { words, lexicon }: Clauses,
  predicate: Predicate,
  kinds: ReadonlySet<OperatorKind>,
): ActReading | null {
  const zone = predicate.passive ? predicate.subject : objectZone(words, predicate);
  const noun = nounsIn(words, zone, lexicon)[0];
  if (!noun) return null;
  const isLight =
    kinds.has('light') &&
    predicate.kind !== 'reduced' &&
    !(predicate.passive && tellsItself(words, noun)) &&
    !isOfAnother(words, zone.from, noun.at.from);
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
    // "A release is expected" is a forecast.
    if (kind === 'demand' && predicate.passive && predicate.lemma === 'expect') continue;
    const isNamed = predicate.lemma === 'call' && words[predicate.verb + 1]?.lower !== 'for';
    if (act && !(kind === 'demand' && isNamed))
      return { ...base, act, rule: `${kind}-noun`, operator: kind };
  }
  return isLight && !(SPEAKS_OF.has(predicate.lemma) && isDefinite(words, noun.at.from))
    ? { ...base, act: noun.noun.act, rule: 'light-verb', operator: 'light' }
    : null;
}
