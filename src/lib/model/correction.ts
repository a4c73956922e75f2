/** The page that prepares a correction: what was typed, what is wrong with it, what comes of it. */
import type { Review } from './review.ts';

export const CORRECTIONS = ['set', 'reject', 'merge', 'split'] as const;

export type CorrectionKind = (typeof CORRECTIONS)[number];

/** Everything as typed; the names of the form's fields. */
export interface CorrectionForm {
  readonly what: string;
  readonly title: string;
  readonly when: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly status: string;
  readonly goldstein: string;
  readonly place: string;
  readonly into: string;
  readonly mentions: readonly string[];
  readonly author: string;
  readonly reason: string;
}

export type CorrectionField = keyof CorrectionForm;

/** A sentence beside the field. */
export type CorrectionProblems = { readonly [F in CorrectionField]?: string };

/** The file that makes it so, ready for `reviews/`. */
export interface PreparedCorrection {
  readonly name: string;
  readonly text: string;
  readonly review: Review;
}

/** An event that might be the same. */
export interface NearEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}
