/**
 * Tells when a data folder has changed and come to rest. The system's own notices make it quick; a
 * look from time to time catches what they miss (a network drive, too many folders), so that
 * nothing depends on them.
 *
 *     notice or look → other than before? → wait until two looks agree → onChange → look again
 */
import { type FSWatcher, watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { stampFolder } from './folder-stamp.ts';

export interface WatchOptions {
  /** So long a folder must stay as it is to be taken: a file half written is not. */
  readonly settle: number; // ms
  /** After so long it is taken although it still changes. */
  readonly patience: number; // ms
  /** Between two looks; a folder that takes long to look at is looked at less often. */
  readonly look: number; // ms
  /** Before what was not taken is tried again. */
  readonly retry: number; // ms
}

const DEFAULTS: WatchOptions = { settle: 400, patience: 15_000, look: 5_000, retry: 2_000 };

const MOST_FOLDERS = 500; // heard at once; the others are looked at only
const REST = 20; // times as long as a look took, before the next

export interface FolderWatch {
  stop(): void;
}

/**
 * `seen`: the stamp of what is known already. `onChange` answers whether it was taken; where it was
 * not (another program is at it), it is asked again. Never runs twice at once.
 */
export function watchFolder(
  root: string,
  seen: string,
  onChange: () => Promise<boolean>,
  options: Partial<WatchOptions> = {},
): FolderWatch {
  const { settle, patience, look, retry } = { ...DEFAULTS, ...options };
  const ended = new AbortController();
  const heard = new Map<string, FSWatcher>();
  let known = seen;
  let timer: NodeJS.Timeout | undefined;
  let due = Infinity;
  let isBusy = false;
  let isAsked = false;

  /** Sooner than planned, never later: a stream of notices must not put it off for ever. */
  const plan = (delay: number) => {
    const at = performance.now() + delay;
    if (ended.signal.aborted || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void check(), delay).unref();
  };

  async function check(): Promise<void> {
    due = Infinity;
    if (isBusy) return void (isAsked = true);
    isBusy = true;
    isAsked = false;
    const began = performance.now();
    let next = look;
    try {
      const found = await stampFolder(root);
      listen(found.folders);
      if (found.value === known) next = Math.max(look, (performance.now() - began) * REST);
      else {
        const settled = await atRest(found.value);
        const isTaken = await onChange();
        if (isTaken) known = settled;
        next = isTaken ? 0 : retry;
      }
    } catch (error) {
      if (!ended.signal.aborted) throw error;
    } finally {
      isBusy = false;
    }
    plan(isAsked ? 0 : next);
  }

  async function atRest(first: string): Promise<string> {
    const until = performance.now() + patience;
    let before = first;
    for (;;) {
      await wait(settle, undefined, { signal: ended.signal, ref: false });
      const { value } = await stampFolder(root);
      if (value === before || performance.now() > until) return value;
      before = value;
    }
  }

  function listen(folders: readonly string[]): void {
    const wanted = new Set(folders.slice(0, MOST_FOLDERS));
    for (const [folder, watcher] of heard)
      if (!wanted.has(folder)) {
        watcher.close();
        heard.delete(folder);
      }
    for (const folder of wanted) if (!heard.has(folder)) hear(folder);
  }

  /** Where the system has no more notices to give, looking has to do. */
  function hear(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, () => plan(settle / 4));
      watcher.on('error', () => {
        watcher.close();
        heard.delete(folder);
      });
      heard.set(folder, watcher);
    } catch {
      return;
    }
  }

  plan(0);
  return {
    stop: () => {
      ended.abort();
      clearTimeout(timer);
      for (const watcher of heard.values()) watcher.close();
      heard.clear();
    },
  };
}
