/**
 * What a timeline costs at growing sizes: the index, a frame of a pan and of a zoom, in milliseconds.
 *
 *     npm exec -- node tests/bench/timeline.ts [MOST]
 *
 * Events of a day each, strewn over two years between four parties, up to MOST (100,000) of them.
 */
import { cpus } from 'node:os';
import { DAY, ms } from '#lib/model/units.ts';
import { indexTimeline, layoutIndexed, type TimelineIndex } from '#lib/timeline/layout.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { panBy, viewport, zoomAt, type Viewport } from '#lib/timeline/viewport.ts';

const DYADS = [['RUS', 'TUR']] as const;
const PARTIES = ['RUS', 'TUR', 'USA', 'SYR'];
const START = Date.UTC(2015, 0, 1);
const DAYS = 730;
const FRAMES = 120;
const SIZES = [300, 1_000, 10_000, 100_000, 1_000_000];

const most = Number(process.argv[2] ?? 100_000);
const view = viewport(Date.UTC(2015, 8, 1), Date.UTC(2017, 0, 1), 820);

console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log('events      index   pan: median  95 %   zoom: median  95 %');
for (const size of SIZES.filter((one) => one <= most)) {
  const events = strewn(size);
  const index = indexTimeline({ events, dyads: DYADS, actors: [] });
  const indexing = Array.from({ length: 3 }, () =>
    timed(() => indexTimeline({ events, dyads: DYADS, actors: [] })),
  );
  const pan = frames(index, (at) => panBy(at, -3));
  const zoom = frames(index, (at, i) => zoomAt(at, 300, i % 60 < 30 ? 1.05 : 1 / 1.05));
  console.log(
    [
      String(size).padEnd(9),
      share(indexing, 0).padStart(8),
      ...[pan, zoom].flatMap((times) => [
        share(times, 0.5).padStart(14),
        share(times, 0.95).padStart(7),
      ]),
    ].join(''),
  );
}

function frames(index: TimelineIndex, step: (at: Viewport, i: number) => Viewport): number[] {
  let at = view;
  return Array.from({ length: FRAMES }, (_, i) => {
    at = step(at, i);
    return timed(() => layoutIndexed(index, { viewport: at }));
  });
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** That share of the times is no longer. */
function share(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
}

function strewn(n: number): readonly TimelineEvent[] {
  return Array.from({ length: n }, (_, i): TimelineEvent => {
    const from = START + ((i * 7_919) % DAYS) * DAY;
    return {
      id: `e${i}`,
      title: `Event number ${i} of many`,
      earliest: ms(from),
      latest: ms(from + DAY),
      extent: 'somewhere-in',
      granularity: 'day',
      approximate: false,
      uncertain: false,
      quad: i % 4 === 0 ? 1 : 4,
      goldstein: -100 * ((i * 7) % 11) + (i % 3) * 300,
      source: [PARTIES[i % 4] ?? ''],
      target: [PARTIES[(i + 1 + ((i >> 2) % 3)) % 4] ?? ''],
      status: 'asserted',
      mentions: 1,
      origin: 'extracted',
    };
  });
}
