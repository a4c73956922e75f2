/** Whatever merging makes of the same mentions from one time to the next, ids stay where they were. */
import type { Cluster } from '#lib/extract/merge/merge.ts';
import type { EventId, NonEmpty } from '#lib/model/diplomatic-event.ts';
import type { Mention } from '#lib/model/mention.ts';
import { assignIds, type Assigned } from '#lib/server/ingest/assign-ids.ts';
import type { LedgerLine } from '#lib/server/ledger/line.ts';
import { foldLedger, type LedgerState } from '#lib/server/ledger/state.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, event, mention } from '../../store/samples.ts';

const COUNT = 6;
const text = Array.from(
  { length: COUNT },
  (_, index) => `Norway blamed Denmark for buoy ${index}.`,
);
const paper = article('paper', text.join(' '));
const mentions = text.map((quote) => mention(paper, quote));

/** Mentions with the same number are one event; a mention without one is not told. */
type Partition = readonly (number | null)[];

function clustersOf(partition: Partition): readonly Cluster[] {
  const groups = new Map<number, Mention[]>();
  partition.forEach((group, index) => {
    if (group === null) return;
    groups.set(group, [...(groups.get(group) ?? []), mentions[index]!]);
  });
  return [...groups.values()].map((group) => {
    const cluster: Record<string, unknown> = {
      ...event('0000000000', group as unknown as NonEmpty<Mention>),
    };
    delete cluster['id'];
    delete cluster['origin'];
    return cluster as unknown as Cluster;
  });
}

class History {
  readonly lines: LedgerLine[] = [];
  get state(): LedgerState {
    return foldLedger(this.lines);
  }
  step(partition: Partition): Assigned {
    const assigned = assignIds({
      clusters: clustersOf(partition),
      reviews: [],
      state: this.state,
      articles: new Map([[paper.id, paper]]),
      merge: () => [],
    });
    const { minted, events, redirects, retired } = assigned;
    this.lines.push({
      revision: this.lines.length + 1,
      at: '2026-01-01T00:00:00Z',
      minted,
      events,
      redirects,
      retired,
    });
    return assigned;
  }
  /** The event that tells a mention. */
  idOf(index: number): EventId | undefined {
    const { id } = mentions[index]!;
    return [...this.state.events.values()].find((one) =>
      one.mentions.some((told) => told.id === id),
    )?.id;
  }
}

describe('assignIds', () => {
  it('mints from the first mention, the same id in every folder', () => {
    const [one, other] = [new History(), new History()];
    one.step([0, 0, 1, null, null, null]);
    other.step([null, null, 1, null, null, null]);
    other.step([0, 0, 1, null, null, null]);
    expect(one.idOf(0)).toBe(other.idOf(0));
    expect(one.idOf(2)).toBe(other.idOf(2));
  });

  it('lets the older of two live on when they merge, whichever is told first', () => {
    const history = new History();
    history.step([null, 1, null, null, null, null]);
    const older = history.idOf(1)!;
    history.step([0, 1, null, null, null, null]);
    const newer = history.idOf(0)!;
    expect(history.step([0, 0, null, null, null, null])).toMatchObject({
      minted: [],
      redirects: [{ from: newer, to: older }],
    });
    expect(history.idOf(0)).toBe(older);
  });

  it('leaves the id with the part that holds the anchor when an event splits', () => {
    const history = new History();
    history.step([null, 1, null, null, null, null]);
    const id = history.idOf(1);
    history.step([1, 1, null, null, null, null]);
    expect(history.step([0, 1, null, null, null, null]).minted).toHaveLength(1);
    expect(history.idOf(1)).toBe(id);
    expect(history.idOf(0)).not.toBe(id);
  });

  it('does not give a live id up for an older one that comes back', () => {
    const history = new History();
    history.step([0, null, null, null, null, null]);
    const first = history.idOf(0)!;
    history.step([null, 1, null, null, null, null]);
    const live = history.idOf(1)!;
    expect(history.step([1, 1, null, null, null, null]).redirects).toEqual([
      { from: first, to: live },
    ]);
    expect(history.idOf(0)).toBe(live);
  });

  it('goes on with what is left of an event when its anchor is gone', () => {
    const history = new History();
    history.step([0, 0, null, null, null, null]);
    const id = history.idOf(0)!;
    expect(history.step([null, 0, null, null, null, null])).toMatchObject({
      minted: [],
      retired: [],
    });
    expect(history.idOf(1)).toBe(id);
    expect(history.step([null, null, null, null, null, null]).retired).toEqual([
      { id, reason: '“On paper” no longer tells it' },
    ]);
    history.step([0, null, null, null, null, null]);
    expect(history.idOf(0)).toBe(id);
  });

  it('holds for any course of events', () => {
    const partition = fc.array(fc.option(fc.nat(3), { nil: null, freq: 4 }), {
      minLength: COUNT,
      maxLength: COUNT,
    });
    fc.assert(
      fc.property(fc.array(partition, { minLength: 1, maxLength: 6 }), (partitions) => {
        const history = new History();
        for (const next of partitions) {
          const before = history.state;
          history.step(next);
          const after = history.state;
          const ages = [...after.minted.keys()];
          expect(
            [...after.events.values()].flatMap((one) => one.mentions.map(({ id }) => id)).sort(),
          ).toEqual(
            mentions
              .filter((_, index) => next[index] !== null)
              .map(({ id }) => id)
              .sort(),
          );
          for (const [id, anchor] of after.minted) {
            const places = [after.events, after.redirects, after.retired].filter((map) =>
              map.has(id),
            );
            expect(places).toHaveLength(1);
            const index = mentions.findIndex(({ excerpt }) => excerpt.start === anchor.start);
            const told = history.idOf(index);
            // Its words are told: it is that event, or leads to it.
            if (told !== undefined) expect(after.redirects.get(id) ?? id).toBe(told);
            if (!before.events.has(id) || told === undefined) continue;
            // An older one took its place, or none did.
            const rival = before.events.has(told) && ages.indexOf(told) < ages.indexOf(id);
            expect(told === id || rival).toBe(true);
          }
          // The same again changes nothing.
          const { minted, events, redirects, retired } = history.step(next);
          expect([minted, events, redirects, retired]).toEqual([[], [], [], []]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
