/** What news pages say to their readers, as data: compiled once, handed to the stage. */
import type { RemovedReason } from '../../model/article.ts';
import { Sieve } from '../../text/sieve.ts';
import { anchorsOf } from './anchors.ts';
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
    /** Ends what such a section began. */
    readonly closes?: boolean;
    /** Speaks to the reader or for the paper, without which sums and fine words are news. */
    readonly speaks?: boolean;
    readonly phrases: readonly string[];
  }[];
  /** Words that end the names of papers: Times, Post. */
  readonly outletWords: readonly string[];
}

export interface BoilerplateRule {
  /** Its place in the lexicon. */
  readonly order: number;
  readonly name: string;
  readonly reason: RemovedReason;
  readonly weight: number;
  readonly at: Position;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly speaks: boolean;
  readonly pattern: RegExp;
}

/** Rules by a word without which they cannot match, and those that need none. */
export interface RuleIndex {
  readonly byWord: ReadonlyMap<string, readonly BoilerplateRule[]>;
  readonly always: readonly BoilerplateRule[];
  /** Of the words. */
  readonly sieve: Sieve;
}

export interface BoilerplateLexicon {
  readonly rules: readonly BoilerplateRule[];
  /** Those that are matched against a whole block, and those that are against its sentences. */
  readonly ofBlocks: RuleIndex;
  readonly ofSentences: RuleIndex;
}

/** Throws `what: value` where the data names a reason, a position or a class that does not exist. */
export function compileBoilerplateLexicon(data: BoilerplateLexiconData): BoilerplateLexicon {
  const rules = data.rules.map(
    ({ name, reason, weight, at, opens, closes, speaks, phrases }, order) => {
      if (!isReason(reason)) throw new Error(`unknown boilerplate reason: ${reason}`);
      if (!isPosition(at)) throw new Error(`unknown boilerplate position: ${at}`);
      const pattern = compilePhrases(phrases, at, data.outletWords);
      const kind = { order, name, reason, weight, at };
      const flags = { opens: opens ?? false, closes: closes ?? false, speaks: speaks ?? false };
      return { ...kind, ...flags, pattern };
    },
  );
  const anchors = data.rules.map(({ phrases }) => anchorsOf(phrases));
  const indexOf = (isOf: (rule: BoilerplateRule) => boolean) => indexRules(rules, anchors, isOf);
  const isOfBlocks = ({ at }: BoilerplateRule) => at === 'block';
  return {
    rules,
    ofBlocks: indexOf(isOfBlocks),
    ofSentences: indexOf((rule) => !isOfBlocks(rule)),
  };
}

function indexRules(
  rules: readonly BoilerplateRule[],
  anchors: readonly (readonly string[] | null)[],
  isOf: (rule: BoilerplateRule) => boolean,
): RuleIndex {
  const byWord = new Map<string, BoilerplateRule[]>();
  rules.forEach((rule, i) => {
    if (!isOf(rule)) return;
    for (const word of anchors[i] ?? []) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  });
  const sieve = new Sieve(byWord.keys());
  return { byWord, sieve, always: rules.filter((rule, i) => isOf(rule) && anchors[i] === null) };
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
  'correction',
  'copyright',
  'advertisement',
] satisfies RemovedReason[];

const POSITIONS: readonly string[] = [
  'start',
  'sentence',
  'block',
  'end',
  'anywhere',
] satisfies Position[];

const isReason = (value: string): value is RemovedReason => REASONS.includes(value);
const isPosition = (value: string): value is Position => POSITIONS.includes(value);
