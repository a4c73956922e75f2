/** What news pages say to their readers, as data: compiled once, handed to the stage. */
import type { RemovedReason } from '../../model/article.ts';
import { compilePhrases, type Position } from './phrase.ts';

/** The form of `data/lexicon/boilerplate.json`. */
export interface BoilerplateLexiconData {
  readonly rules: readonly {
    readonly name: string;
    readonly reason: string;
    /** 3 is enough by itself; 2 and 1 need company; see score.ts. */
    readonly weight: number;
    readonly at: string;
    /** Begins a section that goes on over what follows. */
    readonly opens?: boolean;
    /** Speaks to the reader or for the paper, without which sums and fine words are news. */
    readonly speaks?: boolean;
    readonly phrases: readonly string[];
  }[];
  /** Words that end the names of papers: Times, Post. */
  readonly outletWords: readonly string[];
}

export interface BoilerplateRule {
  readonly name: string;
  readonly reason: RemovedReason;
  readonly weight: number;
  readonly at: Position;
  readonly opens: boolean;
  readonly speaks: boolean;
  readonly pattern: RegExp;
}

export interface BoilerplateLexicon {
  readonly rules: readonly BoilerplateRule[];
}

/** Throws `what: value` where the data names a reason, a position or a class that does not exist. */
export function compileBoilerplateLexicon(data: BoilerplateLexiconData): BoilerplateLexicon {
  return {
    rules: data.rules.map(({ name, reason, weight, at, opens, speaks, phrases }) => {
      if (!isReason(reason)) throw new Error(`unknown boilerplate reason: ${reason}`);
      if (!isPosition(at)) throw new Error(`unknown boilerplate position: ${at}`);
      const pattern = compilePhrases(phrases, at, data.outletWords);
      const kind = { name, reason, weight, at };
      return { ...kind, opens: opens ?? false, speaks: speaks ?? false, pattern };
    }),
  };
}

const REASONS: readonly string[] = [
  'appeal',
  'newsletter',
  'caption',
  'related',
  'cookie-notice',
  'bio',
  'repeated',
  'share-box',
  'copyright',
  'advertisement',
] satisfies RemovedReason[];

const POSITIONS: readonly string[] = ['start', 'block', 'end', 'anywhere'] satisfies Position[];

const isReason = (value: string): value is RemovedReason => REASONS.includes(value);
const isPosition = (value: string): value is Position => POSITIONS.includes(value);
