/** History played back into an empty store is the same history. */
import type { Change, Store } from '#lib/store/store.ts';
import { describe, expect, it } from 'vitest';
import { article, event, hash10, mention } from '../samples.ts';

const first = article('paper', 'Norway blamed Denmark. Denmark replied.');
const second = article('paper', 'Norway, it is said, blamed Denmark.');
const blame = event(hash10(1), [mention(first, 'Norway blamed Denmark.')]);
const reply = event(hash10(2), [mention(first, 'Denmark replied.')]);
const told = event(hash10(1), [mention(second, 'Norway, it is said, blamed Denmark.')]);

const HISTORY: readonly Change[] = [
  { at: '2026-01-01T00:00:00Z', articles: [first], events: [blame, reply] },
  {
    at: '2026-01-02T00:00:00Z',
    articles: [second],
    events: [told],
    retired: [{ id: reply.id, reason: 'no longer told' }],
  },
];

export function restoring(store: () => Store, makeStore: () => Store): void {
  describe('restore', () => {
    it('gives the revisions that the commits gave', () => {
      const restored = makeStore();
      HISTORY.forEach((change) => store().commit(change));
      expect(restored.restore(HISTORY)).toBe(2);
      expect(restored.revisions(10)).toEqual(store().revisions(10));
      for (const revision of [1, 2]) {
        expect(restored.articles(revision)).toEqual(store().articles(revision));
        const all = { from: null, to: null, limit: 10, revision };
        expect(restored.events(all)).toEqual(store().events(all));
        expect(restored.event(reply.id, revision)).toEqual(store().event(reply.id, revision));
      }
      restored.close();
    });

    it('takes an article whose old text is gone, and counts a change that changes nothing', () => {
      const [old, recent] = HISTORY as [Change, Change];
      const without = { ...old, articles: [{ ...first, text: '' }] };
      expect(store().restore([without, recent, { at: '2026-01-03T00:00:00Z' }])).toBe(3);
      expect(store().event(blame.id, 1)).toEqual({ found: 'event', event: blame });
      expect(store().article('paper', 1)?.text).toBe('');
      expect(store().article('paper')).toEqual(second);
    });

    it('refuses one that leaves a live event with no text under it', () => {
      expect(() =>
        store().restore([{ ...HISTORY[0]!, articles: [{ ...first, text: '' }] }]),
      ).toThrow();
      expect(store().revision()).toBe(0);
    });
  });
}
