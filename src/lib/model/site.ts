import type { ActorCode } from './actor.ts';

/** `site.json`: what a data folder says of itself. */
export interface Site {
  readonly title: string;
  readonly summary: string;
  /** BCP 47. */
  readonly language: string;
  /** EDTF interval, both ends a date: what `/` shows at first; null shows everything. */
  readonly window: string | null;
  /** Pairs whose lanes come first and whose tension is drawn. */
  readonly dyads: readonly (readonly [ActorCode, ActorCode])[];
  /** Days. */
  readonly halfLife: number;
  /** Where corrections may be sent: a `mailto:` or `https:` address. */
  readonly contact?: string;
}
