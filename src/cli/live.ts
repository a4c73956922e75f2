/** While a server runs: what changes in its data folder is taken in, and said on the terminal. */
import { ingestApart, type Places } from '#lib/server/watch/ingest-apart.ts';
import { watchFolder } from '#lib/server/watch/watch-folder.ts';
import { printIssues } from './exit.ts';

/** `seen`: the stamp of the folder before it was ingested last. Returns what ends it. */
export function goLive(places: Places, seen: string): () => void {
  const ended = new AbortController();
  const watching = watchFolder(places.data, seen, async () => {
    const done = await ingestApart(places, ended.signal);
    if (ended.signal.aborted) return true;
    // Another program writes there just now: its own change is looked at when it has finished.
    if (done.issues.some(({ code }) => code === 'folder-busy')) return false;
    if (done.ok && done.news !== '') process.stdout.write(`${done.news}\n`);
    printIssues(done.issues);
    return true;
  });
  return () => {
    ended.abort();
    watching.stop();
  };
}
