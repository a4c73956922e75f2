/** One writer at a time in a data folder: a file that names the process, left behind only by a crash. */
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../model/issue.ts';

const FILE = '.demarche.lock';

export type Locked =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly issue: Issue };

export function lockFolder(folder: string): Locked {
  const path = join(folder, FILE);
  for (const isSecondTry of [false, true])
    try {
      const file = openSync(path, 'wx');
      writeFileSync(file, String(process.pid));
      closeSync(file);
      return { ok: true, release: () => rmSync(path, { force: true }) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') return { ok: false, issue: notWritable(folder, String(code)) };
      if (isSecondTry || isHeld(path)) return { ok: false, issue: busy(folder) };
      rmSync(path, { force: true });
    }
  return { ok: false, issue: busy(folder) };
}

/** By a process that is still there. */
function isHeld(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    // A file just made, its process not yet written.
    if (!Number.isInteger(pid) || pid <= 0) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const busy = (folder: string): Issue => ({
  code: 'folder-busy',
  at: folder,
  message: `another program is ingesting ${folder}: wait until it has finished (if there is none, delete ${join(folder, FILE)})`,
});

const notWritable = (folder: string, reason: string): Issue => ({
  code: 'folder-not-writable',
  at: folder,
  message: `${folder} cannot be written to (${reason}), and new events must be entered in its ledger: check that it exists and that you may write there`,
});
