/** Builds the index of many events beside the page: it is asked once, answers once, and copies nothing. */
import { ColumnReader } from '../timeline/columns/decode.ts';
import type { StoredColumns } from '../timeline/columns/stored-columns.ts';
import {
  buffersOf,
  buildPacked,
  type IndexOptions,
  type PackedIndex,
} from '../timeline/packed-index.ts';

/** Columns that the page has, or the address where they are. */
export interface IndexTask {
  readonly source: StoredColumns | string;
  readonly options: IndexOptions;
}

export type IndexAnswer =
  { readonly packed: PackedIndex } | { readonly arrived: number } | { readonly failed: string };

/** A worker's own scope, which is no window. */
interface Scope {
  postMessage(answer: IndexAnswer, transfer?: readonly Transferable[]): void;
}

const scope = globalThis as unknown as Scope;

addEventListener('message', ({ data }: MessageEvent<IndexTask>) => {
  answer(data).catch((error: unknown) => scope.postMessage({ failed: String(error) }));
});

async function answer({ source, options }: IndexTask): Promise<void> {
  const stored = typeof source === 'string' ? await fetched(source) : source;
  const packed = buildPacked(stored, options);
  scope.postMessage({ packed }, [...buffersOf(packed)]);
}

async function fetched(address: string): Promise<StoredColumns> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${response.status}`);
  const reader = new ColumnReader();
  const pieces = response.body.getReader();
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    const arrived = reader.push(piece.value);
    if (arrived === null) break;
    scope.postMessage({ arrived });
  }
  void pieces.cancel();
  const decoded = reader.end();
  if ('issue' in decoded) throw new Error(decoded.issue.message);
  return decoded.stored;
}
