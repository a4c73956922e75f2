/**
 * Programs that the extraction is measured beside. They are a package of their own, `../peers`, so
 * that nobody who only uses the program installs them; without them the bench goes on alone. wink-nlp
 * is not among them: it gives dates no values, and runs only with a trained model of its own.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { openChrono } from './peer-chrono.ts';
import { openCompromise } from './peer-compromise.ts';
import { openRecognizers } from './peer-recognizers.ts';
import type { Timex } from './timex-score.ts';

const PACKAGE = new URL('../peers/package.json', import.meta.url);

/** The exact version that the package of the peers asks for. */
export type VersionOf = (name: string) => string;

export interface TimesPeer {
  readonly name: string;
  /** `created` is the day of the text, as `2016-02-04`. */
  readonly read: (text: string, created: string) => Timex[];
}

export interface SentencesPeer {
  readonly name: string;
  readonly split: (text: string) => string[];
}

export interface Peers {
  readonly times: readonly TimesPeer[];
  readonly sentences: readonly SentencesPeer[];
}

export const HOW_TO_INSTALL = 'npm ci --ignore-scripts --prefix tests/bench/peers';

/** Null where they are not installed. */
export function openPeers(): Peers | null {
  if (!existsSync(new URL('node_modules', PACKAGE))) return null;
  const load = createRequire(fileURLToPath(PACKAGE));
  const { dependencies } = load(fileURLToPath(PACKAGE)) as { dependencies: Record<string, string> };
  const versionOf = (name: string) => dependencies[name] ?? '';
  const compromise = openCompromise(load, versionOf);
  return {
    times: [openChrono(load, versionOf), openRecognizers(load, versionOf), compromise.times],
    sentences: [compromise.sentences],
  };
}

export const NO_PEERS: Peers = { times: [], sentences: [] };
