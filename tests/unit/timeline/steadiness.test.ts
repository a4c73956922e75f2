/** What is seen while a screen moves: the same marks and titles in the same rows, until an edge takes them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTimeline, layoutIndexed, type TimelineLayout } from '#lib/timeline/layout.ts';
import { eventOf, type Mark } from '#lib/timeline/mark.ts';
import { DAY } from '#lib/model/units.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { panBy, viewport, zoomAt } from '#lib/timeline/viewport.ts';
import { worldOf } from '#lib/timeline/world.ts';
import { ACTORS, CRISIS, day, DYADS } from '../../scenes/crisis.ts';
import { randomEvents, randomViews } from './random-events.ts';

const data = { dyads: DYADS, actors: ACTORS };

/** Nearer to an edge a mark may give way to one that the edge moves inside. */
const EDGE = 150; // px

/** A title and its mark are no wider. */
const LONGEST = 480; // px

/** Known to the day: what lasts is cut by the edges wherever it lies. */
const isShort = ({ earliest, latest }: TimelineEvent): boolean =>
  earliest !== null && latest !== null && latest - earliest <= DAY;

interface Seen {
  readonly mark: Mark;
  readonly place: string;
  readonly x: number;
}

const xOf = (mark: Mark): number => (mark.kind === 'bar' ? (mark.x0 + mark.x1) / 2 : mark.x);

function marksSeen(layout: TimelineLayout): ReadonlyMap<string, Seen> {
  const seen = layout.lanes.flatMap(({ lane, marks }) =>
    marks
      .filter((mark) =>
        mark.kind === 'bar'
          ? mark.x0 > EDGE && mark.x1 < layout.width - EDGE
          : mark.x > EDGE && mark.x < layout.width - EDGE,
      )
      .map((mark): [string, Seen] => [
        eventOf(mark).id,
        { mark, place: `${lane.key} ${mark.track} ${mark.row}`, x: xOf(mark) },
      ]),
  );
  return new Map(seen);
}

const titlesSeen = (layout: TimelineLayout): ReadonlyMap<string, string> =>
  new Map(
    layout.lanes.flatMap(({ lane, labels }) =>
      labels
        .filter(({ x, width }) => x > EDGE && x + width < layout.width - EDGE)
        // What an edge has cut or turned over it cuts further as it comes nearer.
        .filter(
          ({ mark, text }) =>
            text === eventOf(mark).title ||
            (xOf(mark) > LONGEST && xOf(mark) < layout.width - LONGEST),
        )
        .map(({ mark, text }): [string, string] => [
          eventOf(mark).id,
          `${lane.key} ${mark.track} ${mark.row} ${text}`,
        ]),
    ),
  );

describe('panning', () => {
  it('leaves every mark of a day, and its title, where it is, in its row', () => {
    fc.assert(
      fc.property(
        randomEvents(120).map((events) => events.filter(isShort)),
        randomViews.filter(({ from, to }) => to - from >= 90 * DAY),
        fc.integer({ min: -60, max: 60 }),
        (events, view, dx) => {
          const moved = panBy(view, dx);
          fc.pre(worldOf(moved).from === worldOf(view).from);
          const index = indexTimeline({ ...data, events });
          const [before, after] = [view, moved].map((at) => layoutIndexed(index, { viewport: at }));
          if (!before || !after) return;
          const [first, second] = [marksSeen(before), marksSeen(after)];
          for (const [id, { place, x, mark }] of first) {
            if (x + dx < EDGE || x + dx > view.width - EDGE || mark.kind === 'bar') continue;
            expect(second.get(id)?.place).toBe(place);
            expect(second.get(id)?.x).toBeCloseTo(x + dx, 3);
          }
          const titles = titlesSeen(after);
          for (const [id, title] of titlesSeen(before))
            if (titles.has(id)) expect(titles.get(id)).toBe(title);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('over a whole crisis changes no title in sight', () => {
    const index = indexTimeline({ ...data, events: CRISIS });
    let view = viewport(day('2015-06-01'), day('2016-03-01'), 900);
    let titles = titlesSeen(layoutIndexed(index, { viewport: view }));
    let changes = 0;
    for (let step = 0; step < 200; step++) {
      view = panBy(view, -5);
      const next = titlesSeen(layoutIndexed(index, { viewport: view }));
      for (const [id, title] of next) if (titles.has(id) && titles.get(id) !== title) changes += 1;
      titles = next;
    }
    expect(changes).toBe(0);
  });
});

describe('coming back', () => {
  it('from a zoom draws the very same picture', () => {
    fc.assert(
      fc.property(randomEvents(60), randomViews, (events, view) => {
        const index = indexTimeline({ ...data, events });
        const before = layoutIndexed(index, { viewport: view });
        layoutIndexed(index, { viewport: zoomAt(view, 100, 2) });
        expect(layoutIndexed(index, { viewport: view })).toEqual(before);
        const anew = layoutIndexed(indexTimeline({ ...data, events }), { viewport: view });
        expect(anew.lanes).toEqual(before.lanes);
      }),
      { numRuns: 50 },
    );
  });
});
