import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '#lib/model/event-type.ts';
import { DAY, ms } from '#lib/model/units.ts';
import { ColumnReader, decodeColumns } from '#lib/timeline/columns/decode.ts';
import { encodeColumns } from '#lib/timeline/columns/encode.ts';
import type { EventColumns } from '#lib/timeline/columns/event-columns.ts';
import { typeIn } from '#lib/timeline/columns/flags.ts';
import { columnsOf } from '#lib/timeline/columns/from-events.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { CRISIS } from '../../../scenes/crisis.ts';
import { randomEvents, START } from '../random-events.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const told = fc.option(
  fc.record({ from: fc.constantFrom(null, ms(START)), to: fc.constantFrom(null, ms(START + DAY)) }),
);

/** As many-sided as an event can be. */
const anyEvents = fc
  .tuple(
    randomEvents(60),
    fc.array(fc.tuple(words, told, fc.nat(5_000), fc.boolean()), { minLength: 1 }),
  )
  .map(([events, more]) =>
    events.map((event, i): TimelineEvent => {
      const [title, whisker, mentions, flag] = more[i % more.length]!;
      return {
        ...event,
        id: `${event.id}-${title.replaceAll('\0', '')}`,
        title,
        told: whisker,
        disputed: flag,
        approximate: flag,
        uncertain: !flag,
        mentions,
        granularity: flag ? 'interval' : 'month',
        origin: flag ? 'reviewed' : 'imported',
      };
    }),
  );

const bytesOf = (columns: EventColumns, rows?: number) => [...encodeColumns(columns, {}, rows)];
const joined = (pieces: readonly Uint8Array[]) =>
  Uint8Array.from(pieces.flatMap((one) => [...one]));
const eventsIn = (columns: EventColumns) =>
  Array.from({ length: columns.size }, (_, place) => columns.event(place));

function columnsIn(pieces: Iterable<Uint8Array>): EventColumns {
  const decoded = decodeColumns(pieces);
  if ('issue' in decoded) throw new Error(decoded.issue.message);
  return decoded.columns;
}

describe('columns that are sent', () => {
  it('arrive as they were, whatever pieces they come in', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 999 }),
        (events, rows, size) => {
          const columns = columnsOf(events, ({ id }) => EVENT_TYPES[id.length] ?? null);
          const bytes = joined(bytesOf(columns, rows));
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          const arrived = columnsIn(pieces);
          expect(eventsIn(arrived)).toEqual(eventsIn(columns));
          expect(joined(bytesOf(arrived, rows))).toEqual(bytes);
          for (let i = 0; i < columns.size; i++) {
            expect(typeIn(arrived.flags[i]!)).toBe(typeIn(columns.flags[i]!));
            expect(arrived.placeOf(columns.event(i).id)).toBe(i);
          }
          expect(arrived.placeOf('none of them')).toBeNull();
        },
      ),
    );
  });

  it('are counted as they arrive', () => {
    const reader = new ColumnReader();
    const counts = bytesOf(columnsOf(CRISIS), 10).map((piece) => reader.push(piece));
    expect(counts.slice(0, 3)).toEqual([0, 10, 20]);
    expect(counts.at(-1)).toBe(CRISIS.length);
  });

  it('take at most 40 bytes an event beside their words', () => {
    const events = Array.from({ length: 2_000 }, (_, i) => ({
      ...CRISIS[i % CRISIS.length]!,
      id: `e${i}`,
      told: null,
    }));
    const bytes = joined(bytesOf(columnsOf(events)));
    const written = events.reduce((sum, { id, title }) => sum + id.length + title.length, 0);
    expect((bytes.length - written) / events.length).toBeLessThan(30);
  });

  it('keep instants far apart', () => {
    const far = [-8.6e15, 0, 8.6e15].map((at, i) => ({
      ...CRISIS[0]!,
      id: `far-${i}`,
      earliest: ms(at),
      latest: ms(at + DAY),
    }));
    expect(eventsIn(columnsIn(bytesOf(columnsOf(far)))).map(({ earliest }) => earliest)).toEqual(
      far.map(({ earliest }) => earliest),
    );
  });

  it('refuse what no event is', () => {
    const wrong = (change: Partial<TimelineEvent>) => () =>
      bytesOf(columnsOf([{ ...CRISIS[0]!, ...change }]));
    expect(wrong({ id: 'a\0b' })).toThrow(RangeError);
    expect(wrong({ title: 'x'.repeat(70_000) })).toThrow(/text of 7\d{4} bytes/);
    expect(wrong({ earliest: ms(0.5) })).toThrow('anchor: 0.5');
  });
});

describe('bytes that are no columns', () => {
  const whole = joined(bytesOf(columnsOf(CRISIS), 7));

  it.each([
    ['nothing at all', new Uint8Array(0), 'too early'],
    ['something else', new TextEncoder().encode('<!doctype html>'), 'another version'],
    ['half of it', whole.subarray(0, whole.length / 2), 'too early'],
    ['more than all of it', joined([whole, new Uint8Array(1)]), 'follows its end'],
  ])('%s', (_, bytes, message) => {
    const decoded = decodeColumns([bytes]);
    expect(decoded).toMatchObject({ issue: { code: 'columns-malformed' } });
    expect('issue' in decoded && decoded.issue.message).toContain(message);
  });

  it('end in a clear message or in events that the index can rely on, whatever is changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const decoded = decodeColumns([bytes]);
          if ('issue' in decoded) {
            expect(decoded.issue.message).toMatch(/^The events could not be read: /);
            return;
          }
          const { anchors, dated, size } = decoded.columns;
          for (let i = 1; i < dated; i++)
            expect(anchors[i]).toBeGreaterThanOrEqual(anchors[i - 1]!);
          expect(size).toBe(CRISIS.length);
          for (const event of eventsIn(decoded.columns)) expect(event.id).toBeTypeOf('string');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('cost no memory that they only promise', () => {
    const tables = { events: 2 ** 26, dated: 2 ** 26, spans: [1], parties: [[[], []]], about: {} };
    const json = new TextEncoder().encode(JSON.stringify(tables));
    const head = new Uint8Array(8);
    new DataView(head.buffer).setUint32(0, 0x31434d44, true);
    new DataView(head.buffer).setUint32(4, json.length, true);
    const before = process.memoryUsage().arrayBuffers;
    const decoded = decodeColumns([head, json]);
    expect(decoded).toMatchObject({ issue: { code: 'columns-malformed' } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 24);
  });
});
