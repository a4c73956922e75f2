import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets } from '#lib/filter/facets.ts';
import { filterEvents, type Choice, type DetailsOf } from '#lib/filter/filter-events.ts';
import { pairsOf } from '#lib/filter/pairs.ts';
import { EVENT_TYPES } from '#lib/model/event-type.ts';
import { STATUSES } from '#lib/model/status.ts';
import { isBetween } from '#lib/timeline/tension.ts';
import { DEFAULT_VIEW } from '#lib/url/view.ts';
import { randomEvents } from '../timeline/random-events.ts';
import { ACTORS, OUTLETS, randomChoices, randomDetails, randomPairs } from './random-views.ts';

const cases = fc.record({
  events: randomEvents(25),
  details: fc.array(randomDetails, { minLength: 25, maxLength: 25 }),
  choice: randomChoices,
  hits: fc.option(fc.subarray(Array.from({ length: 25 }, (_, i) => `e${i}`))),
});
const asked = ({ details, hits }: { details: readonly unknown[]; hits: string[] | null }) => ({
  detailsOf: ((id) => details[Number(id.slice(1))]) as DetailsOf,
  found: hits && new Set(hits),
});

/** How each facet is chosen from alone. */
const ALONE: Record<keyof ReturnType<typeof facets>, (value: never) => Partial<Choice>> = {
  actors: (value: string) => ({ actors: [value] }),
  pairs: (value: Choice['pair']) => ({ pair: value }),
  kinds: (value: Choice['kinds'][number]) => ({ kinds: [value] }),
  statuses: (value: Choice['status'][number]) => ({ status: [value] }),
  outlets: (value: string) => ({ sources: [value] }),
};

describe('a facet', () => {
  it('counts the events that are shown once it is chosen', () => {
    fc.assert(
      fc.property(cases, ({ events, choice, ...rest }) => {
        const { detailsOf, found } = asked(rest);
        const all = facets(events, choice, detailsOf, found);
        for (const [name, alone] of Object.entries(ALONE))
          for (const { value, count } of all[name as keyof typeof all]) {
            const chosen = { ...choice, ...alone(value as never) };
            expect(filterEvents(events, chosen, detailsOf, found)).toHaveLength(count);
          }
      }),
    );
  });

  it('leaves out only what would show nothing, and nothing that is chosen', () => {
    fc.assert(
      fc.property(cases, randomPairs, ({ events, choice, ...rest }, pair) => {
        const { detailsOf, found } = asked(rest);
        const all = facets(events, choice, detailsOf, found);
        const shown = (more: Partial<Choice>) =>
          filterEvents(events, { ...choice, ...more }, detailsOf, found).length;
        const expectAbsent = (values: readonly unknown[], value: unknown, n: number) => {
          if (!values.some((one) => String(one) === String(value))) expect(n).toBe(0);
        };
        const valuesOf = (name: keyof typeof all) => all[name].map(({ value }) => value);
        for (const actor of ACTORS)
          expectAbsent(valuesOf('actors'), actor, shown({ actors: [actor] }));
        expectAbsent(valuesOf('pairs'), pair, shown({ pair }));
        for (const kind of EVENT_TYPES)
          expectAbsent(valuesOf('kinds'), kind, shown({ kinds: [kind] }));
        for (const status of STATUSES)
          expectAbsent(valuesOf('statuses'), status, shown({ status: [status] }));
        for (const slug of OUTLETS)
          expectAbsent(valuesOf('outlets'), slug, shown({ sources: [slug] }));
        const chosen = (name: keyof typeof all) =>
          all[name].filter((value) => value.chosen).map(({ value }) => value);
        expect(chosen('actors').toSorted()).toEqual([...choice.actors]);
        expect(chosen('pairs')).toEqual(choice.pair ? [choice.pair] : []);
        expect(chosen('outlets').toSorted()).toEqual([...choice.sources]);
      }),
    );
  });

  it('has the largest first, then the order of the model', () => {
    fc.assert(
      fc.property(cases, ({ events, choice, ...rest }) => {
        const { detailsOf, found } = asked(rest);
        const { kinds } = facets(events, choice, detailsOf, found);
        kinds.slice(1).forEach((one, i) => {
          const before = kinds[i];
          const order = (before?.count ?? 0) - one.count;
          expect(order).toBeGreaterThanOrEqual(0);
          if (order === 0)
            expect(EVENT_TYPES.indexOf(one.value)).toBeGreaterThan(
              EVENT_TYPES.indexOf(before?.value ?? 'AGREE'),
            );
        });
      }),
    );
  });

  it('is empty where there are no events', () => {
    const none = { actors: [], pairs: [], kinds: [], statuses: [], outlets: [] };
    expect(facets([], DEFAULT_VIEW, () => undefined)).toEqual(none);
  });
});

describe('the pairs of an event', () => {
  it('are those it lies between', () => {
    fc.assert(
      fc.property(randomEvents(10), randomPairs, (events, pair) => {
        for (const event of events)
          expect(pairsOf(event).some((one) => one.join() === pair.join())).toBe(
            isBetween(event, pair),
          );
      }),
    );
  });
});
