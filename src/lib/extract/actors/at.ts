/** A position in the text, and what a recogniser needs to judge it. */
import type { Token } from '../../text/document.ts';
import type { ActorMention, Draft } from '../draft.ts';
import { STARTS } from './entry.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Reading } from './reading.ts';
import { startsUpper, type Match } from './trie.ts';

export interface At {
  readonly draft: Draft;
  readonly gazetteer: Gazetteer;
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** Index of the token looked at. */
  readonly i: number;
  /** The sentence's tokens: `first` … `limit` - 1. */
  readonly first: number;
  readonly limit: number;
  /** The sentence opens a paragraph. */
  readonly opensParagraph: boolean;
  /** The longest name or word that begins here. */
  readonly match: Match | null;
}

/** What a recogniser found: mentions (none, where the words are only to be passed over), and where to read on. */
export interface Found {
  readonly mentions: readonly ActorMention[];
  /** Index of the next token to look at. */
  readonly end: number;
  /** They are many: "Turkish officials", "the Russians"; "they" may be them. */
  readonly several?: boolean;
}

export interface Recogniser {
  readonly name: string;
  /** Kinds, one of which must begin at the token; left out, the recogniser is asked at each. */
  readonly needs?: number;
  read(at: At): Found | null;
}

/** Lower-case token at an index, '' outside the sentence. */
export const lowerAt = (at: At, index: number): string =>
  index >= at.first && index < at.limit ? at.tokens[index]!.lower : '';

export const isCapital = (at: At, index: number): boolean =>
  index >= at.first &&
  index < at.limit &&
  at.tokens[index]!.kind === 'word' &&
  startsUpper(at.tokens[index]!.text);

export const isWord = (at: At, index: number): boolean =>
  index >= at.first && index < at.limit && at.tokens[index]!.kind === 'word';

export const isPossessive = (at: At, index: number): boolean => {
  const lower = lowerAt(at, index);
  return lower === "'s" || (lower === "'" && lowerAt(at, index - 1).endsWith('s'));
};

/** The kinds' longest match at an index inside the sentence. */
export function findAt(at: At, index: number, kinds: number): Match | null {
  if (index < at.first || index >= at.limit) return null;
  if (index === at.i && !at.match && (kinds & ~STARTS) === 0) return null;
  return at.gazetteer.find(at.tokens, index, at.limit, kinds);
}

/** A mention of the tokens `from` … `to` - 1. */
export function mentionOf(
  at: At,
  from: number,
  to: number,
  parts: Omit<ActorMention, 'start' | 'end' | 'text'>,
): ActorMention {
  const start = at.tokens[from]!.start;
  const end = at.tokens[to - 1]!.end;
  return { start, end, text: at.draft.text.slice(start, end), ...parts };
}

/** The one mention that ends the look at these tokens. */
export const found = (end: number, ...mentions: ActorMention[]): Found => ({ mentions, end });
