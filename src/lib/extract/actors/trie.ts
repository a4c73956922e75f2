/**
 * Names and words by their tokens: the longest one that begins at a token is found in as many steps
 * as it has tokens.
 */
import type { Token } from '../../text/document.ts';
import { readDocument } from '../../text/read-document.ts';
import { Sieve } from '../../text/sieve.ts';
import { KIND, type Entry } from './entry.ts';
import { fold, isAscii } from './fold.ts';

export interface Match {
  /** Index of the token after the last one. */
  readonly end: number;
  readonly entries: readonly Entry[];
}

/** How a token of a name has to be written in the text. */
type Writing = 'any' | 'capital' | 'exact';

interface Leaf {
  readonly entry: Entry;
  /** One per token; null for words, which may be written any way. */
  readonly writings: readonly Writing[] | null;
  readonly written: readonly string[];
}

interface Node {
  next: Map<string, Node> | null;
  leaves: Leaf[];
  /** The bits of its leaves' kinds. */
  kinds: number;
  /** The bits of its own and every longer name's kinds. */
  below: number;
}

export interface Trie {
  readonly add: (name: string, entry: Entry, written: 'name' | 'word') => void;
  /** The longest match at `at` of one of the asked kinds, with every entry of those kinds. */
  readonly find: (
    tokens: readonly Token[],
    at: number,
    limit: number,
    kinds: number,
  ) => Match | null;
  /** The kinds of all that may begin at a token, however it is written. */
  readonly kindsAt: (tokens: readonly Token[], at: number, limit: number) => number;
}

export function makeTrie(): Trie {
  const root: Node = { next: new Map(), leaves: [], kinds: 0, below: 0 };
  const firsts = new Sieve();

  const add: Trie['add'] = (name, entry, written) => {
    const tokens = readDocument(name).tokens;
    if (tokens.length === 0) return;
    let node = root;
    firsts.add(fold(tokens[0]!.lower));
    for (const token of tokens) {
      node.next ??= new Map();
      const key = fold(token.lower);
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: null, leaves: [], kinds: 0, below: 0 }));
      node = next;
      node.below |= KIND[entry.kind];
    }
    const texts = tokens.map(({ text }) => text);
    const isKnown = ({ entry: other, written: as }: Leaf) =>
      isSame(other, entry) && as.every((word, k) => word === texts[k]);
    if (node.leaves.some(isKnown)) return;
    node.leaves.push({
      entry,
      writings: written === 'word' ? null : texts.map(writingOf),
      written: texts,
    });
    node.kinds |= KIND[entry.kind];
  };

  const ways: Way[] = Array.from({ length: KEPT }, () => NOWHERE);

  const wayAt = (tokens: readonly Token[], at: number, limit: number): Way => {
    const { lower } = tokens[at]!;
    if (!firsts.mayHold(lower) && isAscii(lower)) return NOWHERE;
    const kept = ways[at % KEPT]!;
    if (kept.at === at && kept.tokens === tokens && kept.limit === limit) return kept;
    return (ways[at % KEPT] = wayFrom(root, tokens, at, limit));
  };

  const find: Trie['find'] = (tokens, at, limit, kinds) => {
    const way = wayAt(tokens, at, limit);
    let best: Match | null = null;
    for (let i = 0; i < way.nodes.length; i += 1) {
      const node = way.nodes[i]!;
      if (!(node.below & kinds)) break;
      const entries = node.kinds & kinds ? fitting(node, tokens, at, kinds) : null;
      if (entries) best = { end: at + i + 1, entries };
    }
    return best;
  };

  const kindsAt: Trie['kindsAt'] = (tokens, at, limit) => wayAt(tokens, at, limit).kinds;

  return { add, find, kindsAt };
}

/** The nodes that the words from a token on lead through. */
interface Way {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly limit: number;
  readonly nodes: readonly Node[];
  readonly kinds: number;
}

/** A token is asked for many kinds in turn, and so are the few behind it: their ways are kept. */
const KEPT = 64;
const NOWHERE: Way = { tokens: [], at: -1, limit: 0, nodes: [], kinds: 0 };
const NONE: readonly Node[] = [];

function wayFrom(root: Node, tokens: readonly Token[], at: number, limit: number): Way {
  let node = follow(root, tokens[at]!.lower);
  if (!node) return { tokens, at, limit, nodes: NONE, kinds: 0 };
  const nodes: Node[] = [];
  let kinds = 0;
  for (let end = at + 1; node; end += 1) {
    nodes.push(node);
    kinds |= node.kinds;
    node = end < limit ? follow(node, tokens[end]!.lower) : undefined;
  }
  return { tokens, at, limit, nodes, kinds };
}

/** Most words are spelt as their key is, so that folding is left to the rest. */
const follow = ({ next }: Node, lower: string): Node | undefined =>
  next?.get(lower) ?? (isAscii(lower) ? undefined : next?.get(fold(lower)));

function fitting(node: Node, tokens: readonly Token[], at: number, kinds: number): Entry[] | null {
  let entries: Entry[] | null = null;
  for (const leaf of node.leaves) {
    if (!(KIND[leaf.entry.kind] & kinds) || !isWrittenAs(leaf, tokens, at)) continue;
    (entries ??= []).push(leaf.entry);
  }
  return entries;
}

function isWrittenAs({ writings, written }: Leaf, tokens: readonly Token[], at: number): boolean {
  if (!writings) return true;
  for (let i = 0; i < writings.length; i += 1) {
    const { text } = tokens[at + i]!;
    if (writings[i] === 'capital' && !startsUpper(text)) return false;
    if (writings[i] === 'exact' && text !== written[i]) return false;
  }
  return true;
}

/** Acronyms only as they are: "US" is not "us", "LeT" not "Let"; an article or a preposition in a name as one likes. */
function writingOf(text: string): Writing {
  if (/^\p{Lu}.*\p{Lu}/u.test(text) && !/[-'’ ]/.test(text)) return 'exact';
  return startsUpper(text) && text !== 'The' ? 'capital' : 'any';
}

export const startsUpper = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /^\p{Lu}/u.test(text);
};

const isSame = (a: Entry, b: Entry): boolean =>
  a.kind === b.kind && a.name === b.name && a.codes[0] === b.codes[0] && a.person === b.person;
