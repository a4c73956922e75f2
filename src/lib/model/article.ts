import type { Span } from './span.ts';

export type RemovedReason =
  | 'appeal'
  | 'newsletter'
  | 'caption'
  | 'related'
  | 'cookie-notice'
  | 'bio'
  | 'repeated'
  | 'share-box'
  | 'correction'
  | 'copyright'
  | 'advertisement';

/** A block that is not part of the article: kept readable, yields nothing. */
export interface Removed extends Span {
  readonly reason: RemovedReason;
}

/** `given`: another publisher's text; `brief`: background written for the project, never independent corroboration. */
export type ArticleKind = 'given' | 'brief';

/** How much of a third party's text may be shown. */
export type Rights = 'full' | 'excerpts';

/** Where an article's date was found, best first. */
export type PublishedFrom = 'given' | 'json-ld' | 'meta' | 'dateline' | 'address';

export interface Article {
  /** Readable, unique in its data folder: the file's name without its ending. */
  readonly id: string;
  readonly title: string;
  /** The title was made by the program or an editor, the publisher gave none. */
  readonly titleDerived: boolean;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** EDTF; null leaves relative dates unresolved. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  /** BCP 47. */
  readonly language: string;
  readonly kind: ArticleKind;
  readonly rights: Rights;
  readonly licence: string | null;
  readonly sources: readonly Citation[];
  /** NFC. Every offset points into it. */
  readonly text: string;
  /** Lower-case hex SHA-256 of the UTF-8 bytes of `text`. */
  readonly textHash: string;
  readonly removed: readonly Removed[];
}

/** A work that a brief or a record leans on, opened by whoever wrote it. */
export interface Citation {
  readonly publisher: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string | null;
  readonly url: string | null;
  /** EDTF: the day it was opened. */
  readonly opened: string | null;
  /** Which facts it supports. */
  readonly supports: string | null;
}
