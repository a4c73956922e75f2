/**
 * An ingest in a process of its own, so that the one that serves goes on answering. It writes
 * through the store; readers see the revision before until the one that is made is whole (WAL).
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../../model/issue.ts';

export type LiveIngest =
  | {
      readonly ok: true;
      /** Empty where nothing changed. */
      readonly news: string;
      /** Those that were not there before. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const CHILD = fileURLToPath(new URL('./ingest-child.ts', import.meta.url));
const LONGEST_MS = 30 * 60_000; // an archive of a hundred thousand articles takes some minutes

export interface Places {
  readonly data: string;
  readonly db: string;
}

/** Never rejects: what goes wrong is an issue. */
export function ingestApart({ data, db }: Places, signal: AbortSignal): Promise<LiveIngest> {
  return new Promise((resolve) => {
    const fail = (why: string) =>
      resolve({
        ok: false,
        issues: [
          {
            code: 'ingest-failed',
            at: data,
            message: `${data} could not be read again (${why}): what was there before is still shown`,
          },
        ],
      });
    const child = fork(CHILD, [data, db], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      signal,
      timeout: LONGEST_MS,
    });
    child.once('message', (answer) => resolve(answer as LiveIngest));
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, killed) => fail(killed ?? `its process ended with ${code}`));
  });
}
