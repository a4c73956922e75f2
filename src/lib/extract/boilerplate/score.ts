/**
 * Named rules, added up. A sentence is boilerplate when the weights of the rules that fire for one
 * reason reach SURE; a rule of that weight is enough by itself, lesser ones need company.
 */
import type { RemovedReason } from '../../model/article.ts';
import type { Block } from './blocks.ts';
import type { BoilerplateLexicon, BoilerplateRule } from './lexicon.ts';

export const SURE = 3;

/** What a block must say, beside "we" and "you", to carry an appeal on. */
export const CARRIES_ON = 2;

/** A heading or a button is short. */
const MAX_LINE = 160; // UTF-16 units

export interface Scored {
  /** The rules that fired in each part. */
  readonly parts: readonly (readonly BoilerplateRule[])[];
  /** The rules that fired on the block as a whole. */
  readonly line: readonly BoilerplateRule[];
}

export function scoreBlock(block: Block, { rules }: BoilerplateLexicon): Scored {
  const isLine = block.masked.length <= MAX_LINE;
  return {
    parts: block.parts.map(({ masked }) =>
      rules.filter(({ at, pattern }) => at !== 'block' && pattern.test(masked)),
    ),
    line: isLine
      ? rules.filter((rule) => rule.at === 'block' && rule.pattern.test(block.masked))
      : [],
  };
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

/** Each rule once, of the whole block. */
export const firedIn = ({ parts, line }: Scored): BoilerplateRule[] => [
  ...new Set([...parts.flat(), ...line]),
];
