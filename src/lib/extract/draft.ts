import type { ActorCode, ActorKind } from '../model/actor.ts';
import type { ArticleKind, PublishedFrom, Removed } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Issue } from '../model/issue.ts';
import type { Coding } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Granularity } from '../model/when.ts';
import type { Sentence, Token } from '../text/document.ts';

/** How bare months and days are read: against the article's date, or against the last date told. */
export type Style = 'news' | 'narrative';

/** What comes in: an article, and what is known of it from outside. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** EDTF or RFC 3339. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly language: string | null;
  readonly kind: ArticleKind;
  readonly style: Style | null;
  /** Blocks of `text` that the page's own markup sets apart from the article. */
  readonly removed?: readonly Removed[];
}

/** TIMEX3 (ISO-TimeML) and its place on a calendar. */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2015-11`, `2013-W12`, `P2D`, `PRESENT_REF`, `2013-Q1`, `2015-11-24T09:20`. */
  readonly value: string;
  /** TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER … */
  readonly mod: string | null;
  /** EDTF; null where nothing can be placed. A week is an interval of days. */
  readonly edtf: string | null;
  readonly granularity: Granularity | null;
  readonly rule: string;
  /** EDTF date it was counted from; null for a full date. */
  readonly anchor: string | null;
  /** Words in front that bound it rather than name it: "since", "until"; "for" where it is a stretch that is filled. */
  readonly signal:
    'since' | 'until' | 'before' | 'after' | 'by' | 'from' | 'between' | 'for' | null;
  /** Readings considered and rejected, in a few words each. */
  readonly rejected?: readonly string[];
}

/** An actor's name, title or pronoun in the text. */
export interface ActorMention extends Span {
  readonly text: string;
  /** More than one for "both sides", "the two countries"; empty for a known person of unknown state. */
  readonly codes: readonly ActorCode[];
  readonly kind: ActorKind | 'person' | 'outlet' | 'agency' | 'place';
  /** Canonical name: "Sergei Lavrov", "TASS". */
  readonly name: string;
  /** `party`: what can act, "Turkish authorities" too; `venue`: "in Ankara", "the Vienna talks"; `modifier`: "a Russian warplane", "Russian citizens". */
  readonly role: 'party' | 'venue' | 'modifier' | 'speaker-outlet';
  readonly rule: string;
}

/** Words set in quotation marks, the marks left out. */
export interface Quotation extends Span {
  /** Who says them, outermost last, as far as the sentence tells. */
  readonly speaker: string | null;
}

/** An event found in the text: a coding, where it stands, and what it hangs on. */
export interface ExtractedEvent extends Span, Coding {
  readonly trigger: Span & { readonly lemma: string };
  readonly backReference: boolean;
}

/** An article on its way through the stages: each stage returns a new draft with its own part filled. */
export interface Draft {
  readonly input: ArticleInput;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** EDTF day or coarser. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly language: string;
  /** NFC, line ends `\n`; every offset below points into it. */
  readonly text: string;
  readonly removed: readonly Removed[];
  /** Of the text without what was removed. */
  readonly sentences: readonly Sentence[];
  /** Of every sentence, in order. */
  readonly tokens: readonly Token[];
  readonly times: readonly TimeExpression[];
  readonly actors: readonly ActorMention[];
  readonly quotations: readonly Quotation[];
  readonly events: readonly ExtractedEvent[];
  readonly issues: readonly Issue[];
}

/** Attribution that every statement of the draft ends in: the outlet, where there is one. */
export const outletChain = (draft: Draft): Attribution =>
  draft.outlet ? [{ name: draft.outlet, kind: 'outlet' }] : [];
