/**
 * Columns and more of them as one: events that were added, or another part of the same archive. Both
 * come in order, and so do their ends: nothing is sorted again, and no event is made. An event that is
 * in both is there twice: whoever adds a new version takes the old one out by a filter.
 */
import type { Interval } from '../timeline-event.ts';
import { endAt, type Parties } from './event-columns.ts';
import { narrow } from './from-events.ts';
import type { StoredColumns } from './stored-columns.ts';
import { startsOf, textStart, titleStart, type Texts } from './texts.ts';
import { fromUtf8 } from './utf8.ts';

/** Columns, and their places by end, as `placesByEnd` gives them. */
export interface OrderedColumns {
  readonly stored: StoredColumns;
  readonly byEnd: Uint32Array;
}

export function mergeColumns(one: OrderedColumns, other: OrderedColumns): OrderedColumns {
  const [a, b] = [one.stored, other.stored];
  const places = mergedPlaces(a, b);
  const size = a.size + b.size;
  const [spanTable, spanOf] = mergedTable([...a.spanTable], [...b.spanTable], String);
  const [partyTable, partyOf] = mergedTable<Parties>(a.partyTable, b.partyTable, JSON.stringify);
  const fill = <T extends Fillable>(into: T, from: (from: StoredColumns) => Fillable): T => {
    places.a.forEach((place, i) => (into[place] = from(a)[i]!));
    places.b.forEach((place, i) => (into[place] = from(b)[i]!));
    return into;
  };
  const spans = fill(new Uint32Array(size), (from) => from.spans);
  const parties = fill(new Uint32Array(size), (from) => from.parties);
  places.b.forEach((place, i) => {
    spans[place] = spanOf[b.spans[i]!]!;
    parties[place] = partyOf[b.parties[i]!]!;
  });
  const stored: StoredColumns = {
    size,
    dated: a.dated + b.dated,
    anchors: fill(new Float64Array(size), (from) => from.anchors),
    spans: narrow(spans, spanTable.length),
    spanTable: Float64Array.from(spanTable),
    flags: fill(new Uint32Array(size), (from) => from.flags),
    scores: fill(new Int16Array(size), (from) => from.scores),
    parties: narrow(parties, partyTable.length),
    partyTable,
    mentions: mergedSparse(a.mentions, b.mentions, places),
    told: mergedSparse<Interval>(a.told, b.told, places),
    texts: mergedTexts(a.texts, b.texts, places),
  };
  return { stored, byEnd: mergedEnds(stored, one, other, places) };
}

type Fillable = Float64Array | Uint32Array | Uint16Array | Int16Array;

/** Where each event of either comes to lie. */
interface MergedPlaces {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** By anchor, then id; the undated of both last, by id. */
function mergedPlaces(a: StoredColumns, b: StoredColumns): MergedPlaces {
  const places = { a: new Uint32Array(a.size), b: new Uint32Array(b.size) };
  const isBefore = (i: number, k: number) =>
    a.anchors[i] === b.anchors[k]
      ? idAt(a.texts, i) < idAt(b.texts, k)
      : a.anchors[i]! < b.anchors[k]!;
  let next = 0;
  for (const [i0, i1, k0, k1] of [
    [0, a.dated, 0, b.dated],
    [a.dated, a.size, b.dated, b.size],
  ] as const) {
    let [i, k] = [i0, k0];
    while (i < i1 || k < k1)
      if (k >= k1 || (i < i1 && isBefore(i, k))) places.a[i++] = next++;
      else places.b[k++] = next++;
  }
  return places;
}

function idAt(texts: Texts, place: number): string {
  const start = textStart(texts, place);
  return fromUtf8(texts.bytes, start, titleStart(texts.bytes, start) - 1);
}

/** The first table with what the other has beside it, and where the other's entries now are. */
function mergedTable<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (entry: T) => string,
): readonly [readonly T[], readonly number[]] {
  const table = [...first];
  const numbers = new Map(first.map((entry, i) => [keyOf(entry), i]));
  const moved = second.map((entry) => {
    const number = numbers.get(keyOf(entry)) ?? table.push(entry) - 1;
    numbers.set(keyOf(entry), number);
    return number;
  });
  return [table, moved];
}

const mergedSparse = <T>(
  a: ReadonlyMap<number, T>,
  b: ReadonlyMap<number, T>,
  places: MergedPlaces,
): ReadonlyMap<number, T> =>
  new Map([
    ...Array.from(a, ([place, value]) => [places.a[place]!, value] as const),
    ...Array.from(b, ([place, value]) => [places.b[place]!, value] as const),
  ]);

function mergedTexts(a: Texts, b: Texts, places: MergedPlaces): Texts {
  const lengths = new Uint16Array(places.a.length + places.b.length);
  places.a.forEach((place, i) => (lengths[place] = a.lengths[i]!));
  places.b.forEach((place, i) => (lengths[place] = b.lengths[i]!));
  const starts = startsOf(lengths);
  const bytes = new Uint8Array(a.bytes.length + b.bytes.length);
  const merged = { bytes, lengths, starts };
  let [at, i, k] = [0, 0, 0];
  const read = { a: 0, b: 0 };
  for (let place = 0; place < lengths.length; place++) {
    const length = lengths[place]!;
    const isFirst = places.a[i] === place;
    const from = isFirst ? a : b;
    const start = isFirst ? read.a : read.b;
    bytes.set(from.bytes.subarray(start, start + length), at);
    at += length;
    if (isFirst) {
      read.a += length;
      i += 1;
    } else {
      read.b += length;
      k += 1;
    }
  }
  if (i + k !== lengths.length) throw new RangeError(`merged texts: ${i + k}`);
  return merged;
}

function mergedEnds(
  stored: StoredColumns,
  one: OrderedColumns,
  other: OrderedColumns,
  places: MergedPlaces,
): Uint32Array {
  const merged = new Uint32Array(stored.dated);
  let [i, k] = [0, 0];
  while (i + k < merged.length) {
    const [first, second] = [places.a[one.byEnd[i] ?? -1], places.b[other.byEnd[k] ?? -1]];
    const isFirst =
      second === undefined ||
      (first !== undefined && endAt(stored, first) <= endAt(stored, second));
    merged[i + k] = isFirst ? first! : second;
    if (isFirst) i += 1;
    else k += 1;
  }
  return merged;
}
