/** How a command ends: a code that a script can act on, and words that a person can. */
import type { Issue } from '#lib/model/issue.ts';

export const EXIT = {
  ok: 0,
  /** Done, but some of the input was not taken: each is named. */
  issues: 1,
  /** The command line itself cannot be taken. */
  usage: 2,
  /** Nothing was done: the place, the port or the data cannot be used. */
  failed: 3,
} as const;

/** Each issue on standard error: where, what, what to do. */
export function printIssues(issues: readonly Issue[]): void {
  for (const { code, at, message } of issues) process.stderr.write(`${at}: ${message} [${code}]\n`);
}

/** The end of a command that cannot go on. A programmer's error keeps its stack. */
export function leave(error: unknown): void {
  process.exitCode = EXIT.failed;
  const isForPeople =
    error instanceof Error && (error instanceof Refusal || error.name === 'StoreError');
  process.stderr.write(`demarche: ${isForPeople ? error.message : describe(error)}\n`);
}

/** Bad input that ends a command; `message` says what, where and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
