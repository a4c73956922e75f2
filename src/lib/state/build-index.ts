/**
 * The index of a timeline: of few events here and now, of many in a worker, so that the page answers
 * meanwhile. Both run the same code; loaded where many events are to be shown.
 */
import { readColumns, type StoredColumns } from '../timeline/columns/stored-columns.ts';
import { indexTimeline, type TimelineIndex } from '../timeline/layout.ts';
import { buffersOf, unpackIndex, type IndexOptions } from '../timeline/packed-index.ts';
import type { IndexAnswer, IndexTask } from './index-worker.ts';

/** With fewer events a worker takes longer to start than the index to build. */
export const WORTH_A_WORKER = 30_000; // events

/**
 * `source` in memory is handed over where a worker takes it: its columns come back in the index.
 * Rejects where an address answers with something else.
 */
export async function buildIndex(
  source: StoredColumns | string,
  options: IndexOptions,
  onarrive: (events: number) => void = () => {},
): Promise<TimelineIndex> {
  if (typeof source !== 'string' && source.size < WORTH_A_WORKER)
    return indexTimeline({ ...options, events: readColumns(source) });
  return inWorker({ source, options }, onarrive);
}

function inWorker(task: IndexTask, onarrive: (events: number) => void): Promise<TimelineIndex> {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<TimelineIndex>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<IndexAnswer>) => {
      if ('arrived' in data) onarrive(data.arrived);
      else if ('packed' in data) resolve(unpackIndex(data.packed));
      else reject(new Error(data.failed));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(task, typeof task.source === 'string' ? [] : [...buffersOf(task.source)]);
  }).finally(() => worker.terminate());
}
