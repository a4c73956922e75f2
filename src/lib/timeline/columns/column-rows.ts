/** Columns that grow part by part: never larger than what has arrived asks for, whatever the head has promised. */
import type { Interval } from '../timeline-event.ts';
import { ms } from '../../model/units.ts';
import { Malformed, type ByteReader } from './byte-reader.ts';
import type { Parties } from './event-columns.ts';
import { areFlags, FLAG, MANY_MENTIONS, mentionsIn, UNDATED } from './flags.ts';
import { isWide, MOST, type Tables } from './format.ts';
import type { StoredColumns } from './stored-columns.ts';
import { BETWEEN, startsOf } from './texts.ts';

/** The instants that a `Date` can say. */
const FURTHEST = 8.64e15; // ms
const FIRST_ROWS = 2 ** 14;
const FIRST_TEXTS = 2 ** 20; // bytes

export class ColumnRows {
  size = 0;
  readonly #tables: Tables;
  readonly #spanTable: Float64Array;
  readonly #partyTable: readonly Parties[];
  readonly #mentions = new Map<number, number>();
  readonly #told = new Map<number, Interval>();
  #anchors = new Float64Array(0);
  #spans: Uint16Array | Uint32Array;
  #flags = new Uint32Array(0);
  #scores = new Int16Array(0);
  #parties: Uint16Array | Uint32Array;
  #lengths = new Uint16Array(0);
  #end = 0;
  #texts = new Uint8Array(0);

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#spanTable = Float64Array.from(tables.spans, (span) => span ?? Infinity);
    this.#partyTable = tables.parties.map(([source, target]) => ({ source, target }));
    this.#spans = isWide(tables.spans.length) ? new Uint32Array(0) : new Uint16Array(0);
    this.#parties = isWide(tables.parties.length) ? new Uint32Array(0) : new Uint16Array(0);
  }

  add(count: number, reader: ByteReader): void {
    if (this.size + count > this.#tables.events)
      throw new Malformed('it has more events than it names');
    this.#makeRoom(this.size + count);
    const [first, last] = [this.size, this.size + count];
    let anchor = 0;
    for (let i = first; i < last; i++) {
      anchor = i === first ? reader.f64() : reader.whole() + (i < this.#tables.dated ? anchor : 0);
      this.#anchors[i] = anchor;
    }
    readNumbers(reader, this.#spans, first, last, this.#spanTable.length);
    for (let i = first; i < last; i++) this.#flags[i] = reader.u32();
    for (let i = first; i < last; i++) this.#scores[i] = reader.i16();
    readNumbers(reader, this.#parties, first, last, this.#partyTable.length);
    for (let i = first; i < last; i++) this.#check(i);
    this.#readTexts(reader, first, last);
    this.#readSparse(reader, first, last);
    this.size = last;
  }

  taken(): StoredColumns {
    const { size } = this;
    return {
      size,
      dated: this.#tables.dated,
      anchors: cut(this.#anchors, size),
      spans: cut(this.#spans, size),
      spanTable: this.#spanTable,
      flags: cut(this.#flags, size),
      scores: cut(this.#scores, size),
      parties: cut(this.#parties, size),
      partyTable: this.#partyTable,
      mentions: this.#mentions,
      told: this.#told,
      texts: {
        bytes: cut(this.#texts, this.#end),
        lengths: cut(this.#lengths, size),
        starts: startsOf(cut(this.#lengths, size)),
      },
    };
  }

  /** What the index relies on. */
  #check(i: number): void {
    const [anchor, flags] = [this.#anchors[i]!, this.#flags[i]!];
    const span = this.#spanTable[this.#spans[i]!]!;
    const isDated = i < this.#tables.dated;
    if (!Number.isSafeInteger(anchor) || Math.abs(anchor) > FURTHEST)
      throw new Malformed(`event ${i} lies beyond all time`);
    if (isDated && i > 0 && anchor < this.#anchors[i - 1]!)
      throw new Malformed(`event ${i} is earlier than the one before it`);
    if (isDated === ((flags & UNDATED) === UNDATED) || (!isDated && anchor !== 0))
      throw new Malformed(
        `event ${i} has a date where it should have none, or none where it should`,
      );
    if (!areFlags(flags)) throw new Malformed(`event ${i} is of no known kind`);
    const open = (flags & FLAG.openStart) === 0 && (flags & FLAG.openEnd) !== 0;
    if (open !== (span === Infinity) || (flags & FLAG.openStart && span !== 1))
      throw new Malformed(`event ${i} has an end that is both open and known`);
    if (span !== Infinity && anchor + span > FURTHEST)
      throw new Malformed(`event ${i} lies beyond all time`);
    if (Math.abs(this.#scores[i]!) > MOST.score)
      throw new Malformed(`event ${i} has a score of ${this.#scores[i]!}`);
  }

  #readTexts(reader: ByteReader, first: number, last: number): void {
    const lengths = Array.from({ length: 2 * (last - first) }, () => reader.whole());
    let end = this.#end;
    for (let i = first; i < last; i++) {
      const [id, title] = [lengths[2 * (i - first)]!, lengths[2 * (i - first) + 1]!];
      if (id + title > MOST.text) throw new Malformed(`event ${i} has too long a title`);
      const bytes = reader.bytes(id + title);
      if (bytes.subarray(0, id).includes(BETWEEN))
        throw new Malformed(`event ${i} has no proper id`);
      if (end + bytes.length + 1 > MOST.texts) throw new Malformed('its titles are too long');
      this.#texts = grown(this.#texts, end + bytes.length + 1, FIRST_TEXTS, MOST.texts);
      this.#texts.set(bytes.subarray(0, id), end);
      this.#texts[end + id] = BETWEEN;
      this.#texts.set(bytes.subarray(id), end + id + 1);
      end += bytes.length + 1;
      this.#lengths[i] = bytes.length + 1;
    }
    this.#end = end;
  }

  #readSparse(reader: ByteReader, first: number, last: number): void {
    const row = () => {
      const place = first + reader.whole();
      if (place >= last)
        throw new Malformed(`something is told of event ${place}, which is not there`);
      return place;
    };
    for (let left = reader.whole(); left > 0; left--) {
      const place = row();
      const count = reader.whole();
      if (mentionsIn(this.#flags[place]!) !== MANY_MENTIONS || count < MANY_MENTIONS)
        throw new Malformed(`event ${place} has two numbers of mentions`);
      this.#mentions.set(place, count);
    }
    for (let left = reader.whole(); left > 0; left--) {
      const place = row();
      const side = () => {
        const value = reader.f64();
        return Number.isNaN(value) ? null : ms(value);
      };
      this.#told.set(place, { from: side(), to: side() });
    }
    for (let i = first; i < last; i++)
      if (((this.#flags[i]! & FLAG.told) !== 0) !== this.#told.has(i))
        throw new Malformed(`event ${i} is not told as it says`);
  }

  #makeRoom(rows: number): void {
    const most = this.#tables.events;
    this.#anchors = grown(this.#anchors, rows, FIRST_ROWS, most);
    this.#spans = grown(this.#spans, rows, FIRST_ROWS, most);
    this.#flags = grown(this.#flags, rows, FIRST_ROWS, most);
    this.#scores = grown(this.#scores, rows, FIRST_ROWS, most);
    this.#parties = grown(this.#parties, rows, FIRST_ROWS, most);
    this.#lengths = grown(this.#lengths, rows, FIRST_ROWS, most);
  }
}

function readNumbers(
  reader: ByteReader,
  column: Uint16Array | Uint32Array,
  first: number,
  last: number,
  count: number,
): void {
  for (let i = first; i < last; i++) {
    const number = isWide(count) ? reader.u32() : reader.u16();
    if (number >= count) throw new Malformed(`event ${i} refers to what no table has`);
    column[i] = number;
  }
}

type Column = Float64Array | Uint8Array | Uint16Array | Uint32Array | Int16Array;

/** The same where nothing has to be cut off: what is handed over is no longer than what it holds. */
const cut = <T extends Column>(column: T, length: number): T =>
  column.length === length ? column : (column.slice(0, length) as T);

/** The same, with room for `needed`: twice what there was, but never more than `most`. */
function grown<T extends Column>(column: T, needed: number, least: number, most: number): T {
  if (needed <= column.length) return column;
  const length = Math.min(most, Math.max(least, needed, 2 * column.length));
  const larger = new (column.constructor as new (size: number) => T)(length);
  larger.set(column);
  return larger;
}
