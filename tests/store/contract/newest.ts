/** What changed last, and since when an event is what it is. */
import type { Store } from '#lib/store/store.ts';
import { describe, expect, it } from 'vitest';
import { article, event, hash10, mention, when } from '../samples.ts';

const [FIRST, SECOND, THIRD] = [1, 2, 3].map((day) => `2026-01-0${day}T00:00:00Z`) as [
  string,
  string,
  string,
];
const paper = article('paper', 'Norway blamed Denmark. Denmark replied. Sweden laughed.');
const early = event(hash10(1), [mention(paper, 'Norway blamed Denmark.')], {
  when: when('2021-03-01', '2021-03-02'),
});
const late = event(hash10(2), [mention(paper, 'Denmark replied.')], {
  when: when('2021-03-09', '2021-03-10'),
});
const undated = event(hash10(3), [mention(paper, 'Sweden laughed.')], {
  when: when(null, null),
});
const ALL = { from: null, to: null, limit: 10 };

export function newest(store: () => Store): void {
  const ids = (more = {}) =>
    store()
      .newest({ ...ALL, ...more })
      .map(({ id }) => id);
  const retitled = { ...early, title: 'Norway blames Denmark again' };

  describe('newest', () => {
    it('has what changed last first, then what is latest in time, then what has no date', () => {
      store().commit({ at: FIRST, articles: [paper], events: [undated, early, late] });
      expect(ids()).toEqual([late.id, early.id, undated.id]);
      store().commit({ at: SECOND, events: [retitled] });
      expect(ids()).toEqual([early.id, late.id, undated.id]);
      expect(store().newest(ALL)[0]).toEqual(retitled);
      expect(ids({ revision: 1 })).toEqual([late.id, early.id, undated.id]);
    });

    it('keeps to the query and to the limit, and refuses a wild one', () => {
      store().commit({ at: FIRST, articles: [paper], events: [undated, early, late] });
      expect(ids({ limit: 1 })).toEqual([late.id]);
      expect(ids({ actors: ['FIN'] })).toEqual([]);
      expect(ids({ text: 'laughed' })).toHaveLength(3);
      for (const limit of [0, -1, 1.5, 10_001, Number.NaN])
        expect(() => store().newest({ ...ALL, limit })).toThrow(RangeError);
    });
  });

  describe('age', () => {
    it('tells when an event appeared and when it last changed, at each revision', () => {
      store().commit({ at: FIRST, articles: [paper], events: [early] });
      const appeared = { revision: 1, at: FIRST };
      expect(store().age(early.id)).toEqual({ appeared, changed: appeared });
      store().commit({ at: SECOND, events: [late] });
      store().commit({ at: THIRD, events: [retitled] });
      expect(store().age(early.id)).toEqual({ appeared, changed: { revision: 3, at: THIRD } });
      expect(store().age(hash10(1), 2)).toEqual({ appeared, changed: appeared });
    });

    it('counts from the first time also where an event was gone in between', () => {
      store().commit({ at: FIRST, articles: [paper], events: [early] });
      store().commit({ at: SECOND, retired: [{ id: early.id, reason: 'withdrawn' }] });
      expect(store().age(early.id)).toBeNull();
      store().commit({ at: THIRD, events: [early] });
      expect(store().age(early.id)?.appeared.revision).toBe(1);
      expect(store().age(early.id)?.changed.revision).toBe(3);
    });

    it('is null for what is no event', () => {
      for (const id of ['', 'x', hash10(9), "' or 1=1"]) expect(store().age(id)).toBeNull();
    });
  });
}
