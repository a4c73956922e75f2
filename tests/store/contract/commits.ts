/** A commit is all or nothing, makes a revision only where it changes something, and never forgets. */
import type { DiplomaticEvent } from '#lib/model/diplomatic-event.ts';
import type { ReferenceRecord } from '#lib/model/reference-record.ts';
import type { Review } from '#lib/model/review.ts';
import type { Store } from '#lib/store/store.ts';
import { describe, expect, it } from 'vitest';
import { article, event, hash10, hashOf, mention, when } from '../samples.ts';

const AT = '2026-01-01T00:00:00Z';
const paper = article('paper', 'Norway blamed Denmark. Denmark replied on Friday.');
const blamed = mention(paper, 'Norway blamed Denmark.');
const replied = mention(paper, 'Denmark replied on Friday.');
const blame = event(hash10(1), [blamed]);

const record: ReferenceRecord = {
  id: 'oslo-2021',
  kind: 'meeting',
  title: 'Meeting in Oslo',
  when: '2021-03-01',
  place: 'Oslo',
  host: 'NOR',
  organisation: null,
  participants: ['NOR', 'DNK'],
  type: 'CONSULT',
  outcome: null,
  citation: {
    publisher: 'A Ministry',
    title: 'Minutes',
    date: '2021-03-02',
    url: null,
    opened: null,
    supports: null,
  },
};
const review: Review = {
  id: 'better-title',
  author: 'An Editor',
  reason: 'The title said too much.',
  date: '2021-03-06',
  action: { do: 'set', event: blame.id, values: { title: 'Norway blames Denmark' } },
};

export function commits(store: () => Store): void {
  describe('commit', () => {
    it('starts at revision 0 with nothing in it', () => {
      expect(store().revision()).toBe(0);
      expect(store().revisions(10)).toEqual([]);
      expect(store().articles()).toEqual([]);
      expect(store().events({ from: null, to: null, limit: 10 })).toEqual({
        items: [],
        total: 0,
        next: null,
      });
    });

    it('gives back what was written', () => {
      const change = {
        at: AT,
        articles: [paper],
        events: [blame],
        records: [record],
        reviews: [review],
      };
      expect(store().commit(change)).toBe(1);
      expect(store().revisions(10)).toEqual([{ revision: 1, at: AT, events: 1, articles: 1 }]);
      expect(store().article('paper')).toEqual(paper);
      expect(store().articles()).toEqual([paper]);
      expect(store().event(blame.id)).toEqual({ found: 'event', event: blame });
      expect(store().mentionsIn('paper')).toEqual([{ event: blame.id, mention: blamed }]);
      expect(store().records()).toEqual([record]);
      expect(store().reviews()).toEqual([review]);
    });

    it('makes no revision where nothing changed, whatever the order of the fields', () => {
      const change = {
        at: AT,
        articles: [paper],
        events: [blame],
        records: [record],
        reviews: [review],
      };
      store().commit(change);
      expect(store().commit({ ...change, at: '2026-02-02T00:00:00Z' })).toBe(1);
      const reversed = Object.fromEntries(
        Object.entries(blame).reverse(),
      ) as unknown as DiplomaticEvent;
      expect(store().commit({ at: AT, events: [reversed] })).toBe(1);
      expect(store().commit({ at: AT })).toBe(1);
      expect(store().revisions(10)).toHaveLength(1);
    });

    it('keeps actors without a revision of their own', () => {
      const norway = { code: 'NOR', kind: 'state', name: 'Norway' } as const;
      expect(store().commit({ at: AT, actors: [norway] })).toBe(0);
      store().commit({ at: AT, actors: [{ ...norway, name: 'Kingdom of Norway' }] });
      expect(store().actors()).toEqual([{ ...norway, name: 'Kingdom of Norway' }]);
    });

    it('shows any revision as it was', () => {
      store().commit({ at: AT, articles: [paper], events: [blame], records: [record] });
      const longer = {
        ...blame,
        title: 'Norway blames Denmark, which replies',
        mentions: [blamed, replied],
      } as const;
      store().commit({ at: AT, events: [longer] });
      store().commit({
        at: AT,
        retired: [{ id: blame.id, reason: 'made up' }],
        removedRecords: [record.id],
      });
      const all = { from: null, to: null, limit: 10 };
      expect(store().events({ ...all, revision: 1 }).items).toEqual([blame]);
      expect(store().events({ ...all, revision: 2 }).items).toEqual([longer]);
      expect(store().events(all).items).toEqual([]);
      expect(store().event(blame.id, 1)).toEqual({ found: 'event', event: blame });
      expect(store().event(blame.id, 2)).toEqual({ found: 'event', event: longer });
      expect(store().event(blame.id, 0)).toEqual({ found: 'nothing' });
      expect(store().mentionsIn('paper', 1)).toHaveLength(1);
      expect(store().mentionsIn('paper', 2)).toHaveLength(2);
      expect(store().mentionsIn('paper')).toEqual([]);
      expect(store().records(2)).toEqual([record]);
      expect(store().records()).toEqual([]);
      expect(
        store()
          .revisions(2)
          .map(({ revision, events }) => [revision, events]),
      ).toEqual([
        [3, 0],
        [2, 1],
      ]);
    });

    it('keeps the order of the mentions when only it changes', () => {
      store().commit({ at: AT, articles: [paper], events: [event(hash10(1), [blamed, replied])] });
      const turned = event(hash10(1), [replied, blamed], { title: blamed.title });
      store().commit({ at: AT, events: [turned] });
      expect(store().event(hash10(1))).toEqual({ found: 'event', event: turned });
    });

    it('replaces an article together with what quotes it', () => {
      store().commit({ at: AT, articles: [paper], events: [blame] });
      const corrected = article('paper', 'On Monday Norway blamed Denmark.');
      const again = event(hash10(1), [mention(corrected, 'Norway blamed Denmark.')]);
      expect(store().commit({ at: AT, articles: [corrected], events: [again] })).toBe(2);
      expect(store().article('paper')).toEqual(corrected);
      expect(store().article('paper', 1)).toEqual(paper);
      expect(store().event(blame.id, 1)).toEqual({ found: 'event', event: blame });
    });

    it('lets one mention stand for two events', () => {
      store().commit({ at: AT, articles: [paper], events: [blame, event(hash10(2), [blamed])] });
      expect(
        store()
          .mentionsIn('paper')
          .map((found) => found.event),
      ).toEqual([blame.id, `sample-${hash10(2)}`]);
    });

    it('keeps characters beyond the basic plane and every line end', () => {
      const odd = article('odd', '🕊 Peace — “so far”.\nİstanbul\u0000 said no.');
      const said = mention(odd, 'İstanbul\u0000 said no.');
      store().commit({ at: AT, articles: [odd], events: [event(hash10(3), [said])] });
      expect(store().article('odd')?.text).toBe(odd.text);
      expect(store().mentionsIn('odd')[0]?.mention).toEqual(said);
    });

    it('keeps notes', () => {
      expect(store().note('fingerprint')).toBeNull();
      store().setNotes({ fingerprint: 'a', other: 'x' });
      store().setNotes({ fingerprint: 'b', other: null });
      expect(store().note('fingerprint')).toBe('b');
      expect(store().note('other')).toBeNull();
      expect(store().revision()).toBe(0);
    });
  });

  describe('a commit that must not be', () => {
    const refused: Record<string, () => Parameters<Store['commit']>[0]> = {
      'an event without a mention': () => ({
        at: AT,
        articles: [paper],
        events: [{ ...blame, mentions: [] as unknown as DiplomaticEvent['mentions'] }],
      }),
      'an excerpt of an unknown article': () => ({ at: AT, events: [blame] }),
      'an excerpt that is not where it says': () => ({
        at: AT,
        articles: [paper],
        events: [
          event(hash10(1), [{ ...blamed, excerpt: { ...blamed.excerpt, start: 1, end: 23 } }]),
        ],
      }),
      'an excerpt of another text': () => ({
        at: AT,
        articles: [paper],
        events: [
          event(hash10(1), [{ ...blamed, excerpt: { ...blamed.excerpt, textHash: hashOf('') } }]),
        ],
      }),
      'an interval that ends before it starts': () => ({
        at: AT,
        articles: [paper],
        events: [event(hash10(1), [blamed], { when: when('2021-03-05', '2021-03-04') })],
      }),
      'an id that is none': () => ({ at: AT, articles: [paper], events: [{ ...blame, id: 'x' }] }),
      'a redirect to itself': () => ({ at: AT, redirects: [{ from: blame.id, to: blame.id }] }),
    };
    for (const [what, change] of Object.entries(refused))
      it(`${what}: it is refused whole`, () => {
        const other = article('other', 'Nothing happened.');
        store().commit({ at: AT, articles: [other] });
        expect(() => store().commit(change())).toThrow();
        expect(store().revision()).toBe(1);
        expect(store().articles()).toEqual([other]);
        expect(store().events({ from: null, to: null, limit: 10 }).total).toBe(0);
      });

    it('removing an article that a live event quotes is refused', () => {
      store().commit({ at: AT, articles: [paper], events: [blame] });
      expect(() => store().commit({ at: AT, removedArticles: ['paper'] })).toThrow();
      expect(store().article('paper')).toEqual(paper);
      const retired = [{ id: blame.id, reason: 'article removed' }];
      expect(store().commit({ at: AT, removedArticles: ['paper'], retired })).toBe(2);
      expect(store().article('paper')).toBeNull();
    });

    it('changing the text under a live excerpt is refused', () => {
      store().commit({ at: AT, articles: [paper], events: [blame] });
      expect(() =>
        store().commit({ at: AT, articles: [article('paper', 'Other words.')] }),
      ).toThrow();
      expect(store().article('paper')).toEqual(paper);
    });
  });
}
