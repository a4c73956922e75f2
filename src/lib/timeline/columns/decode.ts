/**
 * Bytes → columns, as `format.ts` lays them out, in whatever pieces they arrive. What comes from
 * outside is held against everything the index relies on; the first thing that is wrong ends it.
 */
import type { Issue } from '../../model/issue.ts';
import { ByteReader, Malformed } from './byte-reader.ts';
import type { EventColumns } from './event-columns.ts';
import { MAGIC, MOST, type Tables } from './format.ts';
import { ColumnRows } from './column-rows.ts';
import { readColumns, type StoredColumns } from './stored-columns.ts';
import { readTables } from './read-tables.ts';

export type Decoded =
  | {
      readonly columns: EventColumns;
      readonly stored: StoredColumns;
      readonly about: Tables['about'];
    }
  | { readonly issue: Issue };

const WORD = 4; // bytes

export class ColumnReader {
  #waiting: Uint8Array = new Uint8Array(0);
  #read = 0;
  #tables: Tables | null = null;
  #rows: ColumnRows | null = null;
  #ended = false;
  #issue: Issue | null = null;

  /** How many events have arrived; null once something is wrong. */
  push(bytes: Uint8Array): number | null {
    if (this.#issue) return null;
    this.#waiting = joined(this.#waiting, bytes);
    try {
      while (this.#step());
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      this.#fail(error.message);
    }
    return this.#issue ? null : (this.#rows?.size ?? 0);
  }

  /** Nothing more comes. */
  end(): Decoded {
    const rows = this.#rows;
    if (!this.#issue && !this.#ended) this.#fail('it ends too early');
    if (!this.#issue && rows && this.#tables && rows.size !== this.#tables.events)
      this.#fail(`it names ${this.#tables.events} events and holds ${rows.size}`);
    if (this.#issue || !rows || !this.#tables)
      return { issue: this.#issue ?? issueOf('it is empty', 0) };
    const stored = rows.taken();
    return { columns: readColumns(stored), stored, about: this.#tables.about };
  }

  /** False where more bytes are needed. */
  #step(): boolean {
    const head = new DataView(this.#waiting.buffer, this.#waiting.byteOffset, this.#waiting.length);
    if (this.#ended) {
      if (head.byteLength > 0) throw new Malformed('something follows its end');
      return false;
    }
    if (this.#tables && head.byteLength >= WORD && head.getUint32(0, true) === 0) {
      this.#ended = true;
      this.#drop(WORD);
      return true;
    }
    if (head.byteLength < 2 * WORD) return false;
    const [first, length] = [head.getUint32(0, true), head.getUint32(WORD, true)];
    if (!this.#tables && first !== MAGIC)
      throw new Malformed('it is no file of columns, or one of another version');
    if (this.#tables && first > MOST.rows) throw new Malformed(`a part has ${first} rows`);
    if (length > (this.#tables ? MOST.part : MOST.tables))
      throw new Malformed(`a piece of ${length} bytes is too long`);
    if (head.byteLength < 2 * WORD + length) return false;
    const body = this.#waiting.subarray(2 * WORD, 2 * WORD + length);
    if (this.#rows) this.#readPart(this.#rows, first, body);
    else {
      this.#tables = readTables(body);
      this.#rows = new ColumnRows(this.#tables);
    }
    this.#drop(2 * WORD + length);
    return true;
  }

  #readPart(rows: ColumnRows, count: number, body: Uint8Array): void {
    const reader = new ByteReader(body);
    rows.add(count, reader);
    if (reader.left > 0) throw new Malformed(`a part has ${reader.left} bytes too many`);
  }

  #drop(bytes: number): void {
    this.#waiting = this.#waiting.subarray(bytes);
    this.#read += bytes;
  }

  #fail(what: string): void {
    this.#issue = issueOf(what, this.#read);
    this.#waiting = new Uint8Array(0);
  }
}

/** All at once. */
export function decodeColumns(pieces: Iterable<Uint8Array>): Decoded {
  const reader = new ColumnReader();
  for (const piece of pieces) if (reader.push(piece) === null) break;
  return reader.end();
}

const issueOf = (what: string, at: number): Issue => ({
  code: 'columns-malformed',
  at: `byte ${at}`,
  message: `The events could not be read: ${what}.`,
});

function joined(before: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (before.length === 0) return bytes;
  const all = new Uint8Array(before.length + bytes.length);
  all.set(before);
  all.set(bytes, before.length);
  return all;
}
