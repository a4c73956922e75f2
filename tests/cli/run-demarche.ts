/** Runs the command line as a user does, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const TIMEOUT_MS = 60_000;

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `env` is laid over the environment of the tests. */
export function demarche(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    maxBuffer: 256 * 1024 * 1024,
    env: {
      ...process.env,
      DEMARCHE_DATA: undefined,
      DEMARCHE_DB: undefined,
      PORT: undefined,
      HOST: undefined,
      ...env,
    },
  });
  return { code: status, out: stdout, err: stderr };
}

export const jsonLines = (out: string): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'demarche-cli-'));
