/**
 * A timeline's index as plain data, which one thread hands to another without a copy, and back again.
 * `packIndex` takes what is asked of events by functions away, `unpackIndex` puts it back.
 */
import type { Actor, ActorCode } from '../model/actor.ts';
import { readColumns, type StoredColumns } from './columns/stored-columns.ts';
import type { LaneIndex } from './lane-index.ts';
import { bindTension, type TensionIndex } from './tension.ts';
import { indexTimeline, type IndexedLane, type TimelineIndex } from './timeline-index.ts';

/** What an index is made from, beside the columns. */
export interface IndexOptions {
  readonly dyads: readonly (readonly [ActorCode, ActorCode])[];
  readonly actors: readonly Actor[];
  readonly curve?: readonly [ActorCode, ActorCode] | null;
  readonly halfLife?: number;
  readonly mostLanes?: number;
}

type Packed<T> = Omit<T, 'columns'>;

export interface PackedIndex {
  readonly stored: StoredColumns;
  readonly index: Omit<TimelineIndex, 'columns' | 'lanes' | 'all' | 'tension'>;
  readonly lanes: readonly (Omit<IndexedLane, 'index'> & { readonly index: Packed<LaneIndex> })[];
  readonly all: Packed<LaneIndex>;
  readonly tension: Omit<TensionIndex, 'columns' | 'lowest' | 'highest'> | null;
}

export const buildPacked = (stored: StoredColumns, options: IndexOptions): PackedIndex =>
  packIndex(indexTimeline({ ...options, events: readColumns(stored) }), stored);

export function packIndex(
  { columns: _, lanes, all, tension, ...index }: TimelineIndex,
  stored: StoredColumns,
): PackedIndex {
  return {
    stored,
    index,
    lanes: lanes.map(({ index: lane, ...rest }) => ({ ...rest, index: packed(lane) })),
    all: packed(all),
    tension: tension && packedTension(tension),
  };
}

export function unpackIndex({ stored, index, lanes, all, tension }: PackedIndex): TimelineIndex {
  const columns = readColumns(stored);
  return {
    ...index,
    columns,
    lanes: lanes.map(({ index: lane, ...rest }) => ({ ...rest, index: { ...lane, columns } })),
    all: { ...all, columns },
    tension: tension && bindTension(tension, columns),
  };
}

/** Every buffer in it, each once: what is transferred and not copied. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Map))
    for (const part of Object.values(value)) buffersOf(part, found);
  return found;
}

function packed<T extends { readonly columns: unknown }>({ columns: _, ...rest }: T): Packed<T> {
  return rest;
}

function packedTension({ columns: _, lowest: _l, highest: _h, ...rest }: TensionIndex) {
  return rest;
}
