/** A bench: one stage measured; all of them are listed in `benches.ts`. */
import type { Knowledge } from '#lib/extract/knowledge.ts';
import type { Peers } from './peers.ts';
import type { Row } from './row.ts';

export interface Context {
  readonly knowledge: Knowledge;
  readonly peers: Peers;
  /** Absolute path of a file or folder below the data folder; throws `Missing` where it is not there. */
  readonly dataAt: (path: string) => string;
  /** Lists what went wrong in the part developed on; null says nothing. */
  readonly tell: ((line: string) => void) | null;
}

export interface Bench {
  readonly name: string;
  readonly run: (context: Context) => Row[] | Promise<Row[]>;
}

/** What cannot be measured here, and why: the other benches go on. */
export class Missing extends Error {}

/** Null for what is missing. */
export function optional<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
}
