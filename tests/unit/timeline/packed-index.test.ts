import { expect, it } from 'vitest';
import { decodeColumns } from '#lib/timeline/columns/decode.ts';
import { encodeColumns } from '#lib/timeline/columns/encode.ts';
import { columnsOf } from '#lib/timeline/columns/from-events.ts';
import { indexTimeline, layoutIndexed } from '#lib/timeline/layout.ts';
import { buffersOf, buildPacked, unpackIndex } from '#lib/timeline/packed-index.ts';
import { heaviestTerms } from '#lib/timeline/tension.ts';
import { viewport } from '#lib/timeline/viewport.ts';
import { ACTORS, CRISIS, day, DYADS } from '../../scenes/crisis.ts';

const OPTIONS = { dyads: DYADS, actors: ACTORS };
const view = { viewport: viewport(day('2015-09-01'), day('2017-01-01'), 900) };

function stored() {
  const decoded = decodeColumns(encodeColumns(columnsOf(CRISIS)));
  if ('issue' in decoded) throw new Error(decoded.issue.message);
  return decoded.stored;
}

it('goes to another thread and back without a copy, and draws the same', () => {
  const packed = buildPacked(stored(), OPTIONS);
  const buffers = [...buffersOf(packed)];
  const sent = structuredClone(packed, { transfer: buffers });
  expect(buffers.every(({ detached }) => detached)).toBe(true);
  const index = unpackIndex(sent);
  const plain = indexTimeline({ ...OPTIONS, events: CRISIS });
  const [there, here] = [layoutIndexed(index, view), layoutIndexed(plain, view)];
  expect(there.lanes.map(({ marks }) => marks.length)).toEqual(
    here.lanes.map(({ marks }) => marks.length),
  );
  expect(there.totals).toEqual(here.totals);
  expect(there.curve?.points).toEqual(here.curve?.points);
  const heaviest = (one: typeof index) =>
    one.tension && heaviestTerms(one.tension, day('2015-12-01'), 3).map(({ term }) => term.place);
  expect(heaviest(index)).toEqual(heaviest(plain));
});

it('keeps to 40 bytes an event beside its words', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => ({
    ...CRISIS[(i * 7) % CRISIS.length]!,
    id: `e${i}`,
    told: null,
  }));
  const decoded = decodeColumns(encodeColumns(columnsOf(many)));
  if ('issue' in decoded) throw new Error(decoded.issue.message);
  const { stored: columns } = decoded;
  const buffers = buffersOf(buildPacked(columns, OPTIONS));
  const words = columns.texts.bytes.buffer as ArrayBuffer;
  const bytes = [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(buffers.has(words)).toBe(true);
  expect((bytes - words.byteLength) / many.length).toBeLessThan(40);
});
