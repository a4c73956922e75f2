/**
 * Named rules, added up. A sentence is boilerplate when the weights of the rules that fire for one
 * reason reach SURE; a rule of that weight is enough by itself, lesser ones need company.
 */
import type { RemovedReason } from '../../model/article.ts';
import { wordsOf } from './anchors.ts';
import type { Block } from './blocks.ts';
import type { BoilerplateLexicon, BoilerplateRule, RuleIndex } from './lexicon.ts';

export const SURE = 3;

/** What a block must say, beside "we" and "you", to carry an appeal on. */
export const CARRIES_ON = 2;

/** Reasons for which a page speaks to its reader: what it says for one of them counts for the box. */
const TO_THE_READER: readonly (RemovedReason | null)[] = [
  'appeal',
  'newsletter',
  'advertisement',
  'related',
  'share-box',
];

/** A heading or a button is short. */
const MAX_LINE = 160; // UTF-16 units

export interface Scored {
  /** The rules that fired in each part. */
  readonly parts: readonly (readonly BoilerplateRule[])[];
  /** The rules that fired on the block as a whole. */
  readonly line: readonly BoilerplateRule[];
}

export function scoreBlock(block: Block, { ofBlocks, ofSentences }: BoilerplateLexicon): Scored {
  const isLine = block.masked.length <= MAX_LINE;
  return {
    parts: block.parts.map(({ masked }) => fire(masked, ofSentences)),
    line: isLine ? fire(block.masked, ofBlocks) : [],
  };
}

function fire(masked: string, { byWord, always, sieve }: RuleIndex): readonly BoilerplateRule[] {
  let tried: Set<BoilerplateRule> | null = null;
  for (const word of wordsOf(masked, sieve)) {
    const rules = byWord.get(word);
    if (!rules) continue;
    tried ??= new Set(always);
    for (const rule of rules) tried.add(rule);
  }
  const fired = [...(tried ?? always)].filter(({ pattern }) => pattern.test(masked));
  return fired.sort((a, b) => a.order - b.order);
}

/** The reason with the most weight, where it reaches SURE. */
export function verdict(fired: readonly BoilerplateRule[]): RemovedReason | null {
  let best: { reason: RemovedReason; weight: number } | null = null;
  for (const { reason } of fired) {
    const weight = weightOf(fired, reason);
    if (weight >= SURE && (!best || weight > best.weight)) best = { reason, weight };
  }
  return best?.reason ?? null;
}

/** Sums of money and fine words count towards an appeal only beside a rule that speaks or is sure. */
export function weightOf(fired: readonly BoilerplateRule[], reason: RemovedReason): number {
  const own = fired.filter((rule) => rule.reason === reason);
  const counts = reason !== 'appeal' || own.some(({ speaks, weight }) => speaks || weight >= SURE);
  return counts ? own.reduce((sum, { weight }) => sum + weight, 0) : 0;
}

export const isToReader = (reason: RemovedReason | null): boolean => TO_THE_READER.includes(reason);

/** Says something to the reader, however little. */
export const speaksToReader = (fired: readonly BoilerplateRule[]): boolean =>
  fired.some(({ reason }) => isToReader(reason));

/** What is said to the reader under any heading, summed as an appeal's words are. */
export function weightToReader(fired: readonly BoilerplateRule[]): number {
  const own = fired.filter(({ reason }) => isToReader(reason));
  const counts = own.some(({ speaks, weight }) => speaks || weight >= SURE);
  return counts ? own.reduce((sum, { weight }) => sum + weight, 0) : 0;
}

/** The reason for which most is said to the reader. */
export function mainReason(fired: readonly BoilerplateRule[]): RemovedReason {
  const sums = new Map<RemovedReason, number>();
  for (const { reason, weight } of fired) {
    if (isToReader(reason)) sums.set(reason, (sums.get(reason) ?? 0) + weight);
  }
  return [...sums].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Each rule once, of the whole block. */
export const firedIn = ({ parts, line }: Scored): BoilerplateRule[] => [
  ...new Set([...parts.flat(), ...line]),
];
