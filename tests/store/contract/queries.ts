/** Which events a query finds, in which order, page by page. */
import type { DiplomaticEvent } from '#lib/model/diplomatic-event.ts';
import { ms } from '#lib/model/units.ts';
import type { EventQuery, Store } from '#lib/store/store.ts';
import { findTerms } from '#lib/text/find-terms.ts';
import { searchTerms } from '#lib/text/search-terms.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, day, event, hash10, mention, when } from '../samples.ts';

const AT = '2026-01-01T00:00:00Z';
const paper = article(
  'paper',
  'Norway blamed Denmark over the “Skagerrak” buoys. Oslo talks followed.',
  {
    title: 'Buoys adrift',
  },
);
const other = article('other', 'Sweden sent a frigate. Subscribe to our herring letter.', {
  outlet: 'Øresund Post',
  removed: [{ start: 23, end: 55, reason: 'newsletter' }],
});
const blamed = mention(paper, 'Norway blamed Denmark over the “Skagerrak” buoys.');
const talks = mention(paper, 'Oslo talks followed.', { type: 'CONSULT' });
const frigate = mention(other, 'Sweden sent a frigate.', { type: 'MOBILIZE' });

const all: EventQuery = { from: null, to: null, limit: 100 };
const ids = (store: Store, query: Partial<EventQuery>) =>
  store.events({ ...all, ...query }).items.map(({ id }) => id);

export function queries(store: () => Store): void {
  describe('events in a window', () => {
    const dated = (number: number, from: string | null, until: string | null) =>
      event(hash10(number), [blamed], { when: when(from, until) });
    const march4 = dated(1, '2021-03-04', '2021-03-05');
    const march = dated(2, '2021-03-01', '2021-04-01');
    const before = dated(3, null, '2021-03-05');
    const since = dated(4, '2021-03-05', null);
    const undated = dated(5, null, null);
    const fill = () =>
      store().commit({
        at: AT,
        articles: [paper],
        events: [undated, since, before, march, march4],
      });
    const window = (from: string | null, to: string | null) => ({
      from: from === null ? null : ms(day(from)),
      to: to === null ? null : ms(day(to)),
    });

    it('come by their anchor, the undated last', () => {
      fill();
      expect(ids(store(), {})).toEqual([march, march4, before, since, undated].map(({ id }) => id));
    });

    it('meet it, ends excluded, open ends reaching on', () => {
      fill();
      expect(ids(store(), window('2021-03-05', '2021-03-06'))).toEqual([march.id, since.id]);
      expect(ids(store(), window('2021-03-04', '2021-03-05'))).toEqual([
        march.id,
        march4.id,
        before.id,
      ]);
      expect(ids(store(), window('2021-04-01', '2021-04-02'))).toEqual([since.id]);
      expect(ids(store(), window('1700-01-01', '1700-01-02'))).toEqual([before.id]);
    });

    it('leave out the undated as soon as one end is given', () => {
      fill();
      expect(ids(store(), window('2021-03-05', null))).toEqual([march.id, since.id]);
      expect(ids(store(), window(null, '2021-03-01'))).toEqual([before.id]);
      expect(ids(store(), window(null, null))).toHaveLength(5);
    });
  });

  describe('filters', () => {
    const meeting = event(hash10(1), [talks], { source: ['NOR', 'DNK'], target: [] });
    const blame = event(hash10(2), [blamed]);
    const ship = event(hash10(3), [frigate], {
      source: ['SWE'],
      target: ['DNK'],
      status: 'denied',
    });
    const fill = () =>
      store().commit({ at: AT, articles: [paper, other], events: [meeting, blame, ship] });

    it('by actor, pair, kind, status and outlet, all of which must hold', () => {
      fill();
      expect(ids(store(), { actors: ['SWE', 'NOR'] })).toEqual([meeting.id, blame.id, ship.id]);
      expect(ids(store(), { actors: ['FIN'] })).toEqual([]);
      expect(ids(store(), { actors: [] })).toEqual([]);
      expect(ids(store(), { pair: ['DNK', 'NOR'] })).toEqual([meeting.id, blame.id]);
      expect(ids(store(), { pair: ['NOR', 'DNK'] })).toEqual([meeting.id, blame.id]);
      expect(ids(store(), { pair: ['SWE', 'NOR'] })).toEqual([]);
      expect(ids(store(), { kinds: ['CONSULT', 'MOBILIZE'] })).toEqual([meeting.id, ship.id]);
      expect(ids(store(), { statuses: ['denied'] })).toEqual([ship.id]);
      expect(ids(store(), { outlets: ['Øresund Post'] })).toEqual([ship.id]);
      expect(ids(store(), { actors: ['DNK'], statuses: ['asserted'], kinds: ['ACCUSE'] })).toEqual([
        blame.id,
      ]);
    });

    it('by words of the title, the excerpts and the articles', () => {
      fill();
      expect(ids(store(), { text: 'frigate' })).toEqual([ship.id]);
      expect(ids(store(), { text: 'SKAGERRAK adrift' })).toEqual([meeting.id, blame.id]);
      expect(ids(store(), { text: 'frigate skagerrak' })).toEqual([]);
      expect(ids(store(), { text: 'herring' })).toEqual([]);
      expect(ids(store(), { text: '' })).toHaveLength(3);
    });

    it('by the beginning of the last word, where it may go on', () => {
      fill();
      expect(ids(store(), { text: 'frig' })).toEqual([ship.id]);
      expect(ids(store(), { text: 'sweden frig' })).toEqual([ship.id]);
      for (const text of ['frig sweden', 'frig*', '"frig"', 'frig.', 'rigate'])
        expect(ids(store(), { text })).toEqual([]);
    });

    it('by words that stand beside one another, where they are written as one', () => {
      const missiles = article('missiles', 'The S-400 came. No 400 S came.');
      const quote = mention(missiles, 'The S-400 came.');
      store().commit({ at: AT, articles: [missiles], events: [event(hash10(4), [quote])] });
      for (const text of ['s-400', 'S 400', 's-40', '400/s'])
        expect(ids(store(), { text })).toHaveLength(1);
      for (const text of ['400-the', 's_4000']) expect(ids(store(), { text })).toEqual([]);
    });

    it('find exactly the words that the page will mark', () => {
      const words = ['Erdoğan', 'erdogan', 'ÉLYSÉE', 'elysees', 'Ёлка', 'елки', 'Ὀδυσσεύς', 'ß'];
      const texts = fc
        .array(fc.constantFrom(...words, 'İzmir', 'izmir', 'ırak', 'S-400', '400'), {
          minLength: 1,
          maxLength: 5,
        })
        .map((parts) => parts.join(' '));
      const searches = fc.constantFrom(
        ...[...words, 'erdo', 'lysee', 'ел', 'ОДΥΣ', 'οδυσσευς', 'οδυσσευσ', 'ss', 'IZMIR'],
        ...['irak', 's-400', '40', 'елка erdogan', 'erdogan*'],
      );
      fc.assert(
        fc.property(texts, searches, (body, text) => {
          const told = article('told', body);
          const events = [event(hash10(5), [mention(told, body)], { title: 'X' })];
          store().commit({ at: AT, articles: [told], events });
          const marked = searchTerms(text).every((one) => findTerms(body, [one]).length > 0);
          expect(ids(store(), { text }).length > 0).toBe(marked);
        }),
      );
    });

    it('take whatever a reader types for words', () => {
      fill();
      const typed = [
        '"',
        'a"b',
        'NEAR(',
        'title:frigate',
        'fri*',
        '-frigate',
        '^',
        'OR',
        "'; drop table event",
        '\u0000',
        '{a b}',
      ];
      for (const text of typed) expect(() => ids(store(), { text })).not.toThrow();
      expect(ids(store(), { text: 'fri*' })).toEqual([]);
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
          store().events({ ...all, text });
        }),
        { numRuns: 50 },
      );
    });

    it('find words where they stood at a revision', () => {
      fill();
      store().commit({ at: AT, events: [{ ...ship, title: 'A warship' }] });
      expect(ids(store(), { text: 'warship' })).toEqual([ship.id]);
      expect(ids(store(), { text: 'warship', revision: 1 })).toEqual([]);
    });
  });

  describe('pages', () => {
    const many: readonly DiplomaticEvent[] = Array.from({ length: 25 }, (_, index) => {
      const date = index % 5 === 4 ? null : `2021-03-0${1 + (index % 4)}`;
      return event(hash10(index), [blamed], { when: when(date, null) });
    });

    it('one after the other give every event once, in order', () => {
      store().commit({ at: AT, articles: [paper], events: many });
      const whole = ids(store(), {});
      expect(whole).toHaveLength(25);
      for (const limit of [1, 7, 25, 26]) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page = store().events({ ...all, limit, ...(after === null ? {} : { after }) });
          expect(page.total).toBe(25);
          expect(page.items.length).toBeLessThanOrEqual(limit);
          seen.push(...page.items.map(({ id }) => id));
          after = page.next;
        } while (after !== null);
        expect(seen).toEqual(whole);
      }
    });

    it('have bounds', () => {
      for (const limit of [0, -1, 1.5, 10_001, Number.NaN])
        expect(() => store().events({ ...all, limit })).toThrow(RangeError);
      expect(() => store().events({ ...all, after: 'x' })).toThrow(RangeError);
    });
  });
}
