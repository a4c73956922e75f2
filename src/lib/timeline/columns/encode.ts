/** Columns → bytes, part after part, as `format.ts` lays them out. */
import { ByteWriter } from './byte-writer.ts';
import type { EventColumns } from './event-columns.ts';
import { MANY_MENTIONS, mentionsIn } from './flags.ts';
import { isWide, MAGIC, MOST, type Tables } from './format.ts';
import { toUtf8 } from './utf8.ts';

const ROWS = 8_192; // of a part: what a screen can draw while the rest is under way

/** Throws on what no event is: an instant that is not whole, an id with a zero, a text beyond 64 KB. */
export function* encodeColumns(
  columns: EventColumns,
  about: Tables['about'] = {},
  rows: number = ROWS,
): Generator<Uint8Array> {
  yield headOf(columns, about);
  for (let first = 0; first < columns.size;) {
    const last = lastOfPart(columns, first, rows);
    yield partOf(columns, first, last);
    first = last;
  }
  const end = new ByteWriter();
  end.u32(0);
  yield end.taken();
}

function headOf(columns: EventColumns, about: Tables['about']): Uint8Array {
  const tables: Tables = {
    events: columns.size,
    dated: columns.dated,
    spans: Array.from(columns.spanTable, (span) => (span === Infinity ? null : span)),
    parties: columns.partyTable.map(({ source, target }) => [source, target]),
    about,
  };
  const json = toUtf8(JSON.stringify(tables));
  const writer = new ByteWriter();
  writer.u32(MAGIC);
  writer.u32(json.length);
  writer.bytes(json);
  return writer.taken();
}

/** Two neighbours whose distance no whole number can say lie in two parts. */
function lastOfPart({ anchors, size }: EventColumns, first: number, rows: number): number {
  let last = first + 1;
  while (
    last < Math.min(size, first + rows) &&
    Math.abs(anchors[last]! - anchors[last - 1]!) <= Number.MAX_SAFE_INTEGER
  )
    last += 1;
  return last;
}

function partOf(columns: EventColumns, first: number, last: number): Uint8Array {
  const body = new ByteWriter();
  const { anchors, dated, spans, flags, scores, parties } = columns;
  for (let i = first; i < last; i++) {
    const anchor = i < dated ? anchors[i]! : 0;
    if (!Number.isSafeInteger(anchor)) throw new RangeError(`anchor: ${anchor}`);
    if (i === first) body.f64(anchor);
    else body.whole(i < dated ? anchor - anchors[i - 1]! : 0);
  }
  const wide = (column: EventColumns['spans'], count: number) => {
    for (let i = first; i < last; i++)
      if (isWide(count)) body.u32(column[i]!);
      else body.u16(column[i]!);
  };
  wide(spans, columns.spanTable.length);
  for (let i = first; i < last; i++) body.u32(flags[i]!);
  for (let i = first; i < last; i++) body.i16(scores[i]!);
  wide(parties, columns.partyTable.length);
  writeTexts(body, columns, first, last);
  writeSparse(body, columns, first, last);
  const part = new ByteWriter();
  part.u32(last - first);
  part.u32(body.length);
  part.bytes(body.taken());
  return part.taken();
}

function writeTexts(body: ByteWriter, columns: EventColumns, first: number, last: number): void {
  const texts: Uint8Array[] = [];
  for (let i = first; i < last; i++) {
    const { id, title } = columns.event(i);
    const [name, words] = [toUtf8(id), toUtf8(title)];
    const length = name.length + words.length;
    if (length > MOST.text) throw new RangeError(`text of ${length} bytes: ${id}`);
    body.whole(name.length);
    body.whole(words.length);
    texts.push(name, words);
    if (id.includes('\0')) throw new RangeError(`id: ${JSON.stringify(id)}`);
  }
  for (const bytes of texts) body.bytes(bytes);
}

function writeSparse(
  body: ByteWriter,
  { flags, mentions, told }: EventColumns,
  first: number,
  last: number,
): void {
  const rows = Array.from({ length: last - first }, (_, row) => row);
  const many = rows.filter((row) => mentionsIn(flags[first + row]!) === MANY_MENTIONS);
  body.whole(many.length);
  for (const row of many) {
    body.whole(row);
    body.whole(mentions.get(first + row) ?? MANY_MENTIONS);
  }
  const whiskers = rows.filter((row) => told.has(first + row));
  body.whole(whiskers.length);
  for (const row of whiskers) {
    const { from, to } = told.get(first + row)!;
    body.whole(row);
    body.f64(from ?? NaN);
    body.f64(to ?? NaN);
  }
}
