/** An id once given out always answers: with the event, with where it went, or with why it is gone. */
import type { Store } from '#lib/store/store.ts';
import { describe, expect, it } from 'vitest';
import { article, event, hash10, mention } from '../samples.ts';

const AT = '2026-01-01T00:00:00Z';
const paper = article('paper', 'Norway blamed Denmark. Denmark replied. Sweden laughed.');
const one = event(hash10(1), [mention(paper, 'Norway blamed Denmark.')]);
const two = event(hash10(2), [mention(paper, 'Denmark replied.')]);
const three = event(hash10(3), [mention(paper, 'Sweden laughed.')]);

export function lookups(store: () => Store): void {
  describe('event', () => {
    it('is found by its id, by its hash alone, and under a wrong slug', () => {
      store().commit({ at: AT, articles: [paper], events: [one] });
      for (const id of [one.id, hash10(1), `another-title-${hash10(1)}`])
        expect(store().event(id)).toEqual({ found: 'event', event: one });
    });

    it('answers nothing to what is no id or was never one', () => {
      for (const id of ['', 'x', hash10(9), `${hash10(1)}-`, "' or 1=1", '\u0000'])
        expect(store().event(id)).toEqual({ found: 'nothing' });
    });

    it('follows redirects to the end, at each revision as it was', () => {
      store().commit({ at: AT, articles: [paper], events: [one, two, three] });
      store().commit({ at: AT, redirects: [{ from: three.id, to: two.id }] });
      store().commit({ at: AT, redirects: [{ from: two.id, to: one.id }] });
      expect(store().event(three.id)).toEqual({ found: 'moved', to: one.id });
      expect(store().event(three.id, 2)).toEqual({ found: 'moved', to: two.id });
      expect(store().event(three.id, 1)).toEqual({ found: 'event', event: three });
      expect(store().events({ from: null, to: null, limit: 10 }).items).toEqual([one]);
    });

    it('ends, should redirects ever run in a circle', () => {
      store().commit({ at: AT, articles: [paper], events: [one, two] });
      store().commit({
        at: AT,
        redirects: [
          { from: one.id, to: two.id },
          { from: two.id, to: one.id },
        ],
      });
      expect(store().event(one.id).found).toBe('moved');
    });

    it('keeps a page for a retired one, and takes it back', () => {
      store().commit({ at: AT, articles: [paper], events: [one] });
      store().commit({ at: AT, retired: [{ id: one.id, reason: 'the article was withdrawn' }] });
      expect(store().event(hash10(1))).toEqual({
        found: 'retired',
        id: one.id,
        title: one.title,
        reason: 'the article was withdrawn',
        revision: 2,
      });
      expect(
        store().commit({ at: AT, retired: [{ id: one.id, reason: 'the article was withdrawn' }] }),
      ).toBe(2);
      store().commit({ at: AT, events: [one] });
      expect(store().event(one.id)).toEqual({ found: 'event', event: one });
      expect(store().event(one.id, 2).found).toBe('retired');
    });

    it('keeps a page for one that was rejected before it was ever shown', () => {
      store().commit({ at: AT, articles: [paper], events: [one] });
      const retired = [{ id: two.id, reason: 'no event' }];
      expect(store().commit({ at: AT, retired })).toBe(1);
      store().commit({ at: AT, retired: [{ ...retired[0]!, title: 'Denmark replies' }] });
      expect(store().event(two.id)).toMatchObject({ found: 'retired', title: 'Denmark replies' });
    });

    it('counts once what is other than it was', () => {
      store().commit({ at: AT, articles: [paper], events: [one, two] });
      expect(store().changedSince(0)).toBe(2);
      expect(store().changedSince(1)).toBe(0);
      store().commit({ at: AT, events: [{ ...one, title: 'Norway blames Denmark' }, three] });
      store().commit({ at: AT, events: [{ ...one, title: 'Norway accuses Denmark' }] });
      expect(store().changedSince(1)).toBe(2);
      store().commit({ at: AT, retired: [{ id: three.id, reason: 'no event' }] });
      store().commit({ at: AT, redirects: [{ from: two.id, to: one.id }] });
      expect(store().changedSince(1)).toBe(3);
      expect(store().changedSince(3)).toBe(2);
      expect(store().changedSince(99)).toBe(0);
    });

    it('takes a redirected one back', () => {
      store().commit({ at: AT, articles: [paper], events: [one, two] });
      store().commit({ at: AT, redirects: [{ from: two.id, to: one.id }] });
      store().commit({ at: AT, events: [two] });
      expect(store().event(two.id)).toEqual({ found: 'event', event: two });
      expect(store().event(two.id, 2)).toEqual({ found: 'moved', to: one.id });
    });
  });
}
