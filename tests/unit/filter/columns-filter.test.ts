import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptOf } from '#lib/filter/columns-filter.ts';
import { filterEvents, type Choice } from '#lib/filter/filter-events.ts';
import { EVENT_TYPES, type EventType } from '#lib/model/event-type.ts';
import { STATUSES } from '#lib/model/status.ts';
import { findTerms, foldedWords, placesOf } from '#lib/text/find-terms.ts';
import { searchTerms } from '#lib/text/search-terms.ts';
import { decodeColumns } from '#lib/timeline/columns/decode.ts';
import { encodeColumns } from '#lib/timeline/columns/encode.ts';
import type { EventColumns } from '#lib/timeline/columns/event-columns.ts';
import { columnsOf } from '#lib/timeline/columns/from-events.ts';
import { isKept, type Kept } from '#lib/timeline/columns/kept.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { randomEvents } from '../timeline/random-events.ts';

const actors = fc.subarray(['RUS', 'TUR', 'USA', 'ISSG']);
const choices: fc.Arbitrary<Choice> = fc.record({
  actors,
  pair: fc.constantFrom(null, ['RUS', 'TUR'] as const, ['ISSG', 'USA'] as const),
  kinds: fc.subarray(EVENT_TYPES.slice(0, 4)),
  status: fc.subarray([...STATUSES]),
  sources: fc.constant([]),
});
const typeOf = ({ id }: Pick<TimelineEvent, 'id'>): EventType =>
  EVENT_TYPES[Number(id.slice(1)) % 5]!;

const keptIn = (columns: EventColumns, kept: Kept | null) =>
  Array.from({ length: columns.size }, (_, i) => i)
    .filter((i) => isKept(kept, i))
    .map((i) => columns.event(i).id);

function sent(columns: EventColumns): EventColumns {
  const decoded = decodeColumns(encodeColumns(columns));
  if ('issue' in decoded) throw new Error(decoded.issue.message);
  return decoded.columns;
}

it('keeps of columns what a filter keeps of the events', () => {
  fc.assert(
    fc.property(randomEvents(60), choices, (events, choice) => {
      const columns = columnsOf(events, typeOf);
      const details = (id: string) => ({ type: typeOf({ id }), outlets: [] });
      const plain = filterEvents(events, choice, details).map(({ id }) => id);
      expect(keptIn(columns, keptOf(columns, choice)).sort()).toEqual(plain.sort());
      expect(keptIn(sent(columns), keptOf(sent(columns), choice)).sort()).toEqual(plain);
    }),
  );
});

describe('words of a title', () => {
  const titles = fc.array(
    fc.constantFrom(
      'Fleet',
      'fleets',
      'S-400',
      'Ankara',
      'ankara’s',
      'Çavuşoğlu',
      'café',
      'cafe',
      '–',
      'the',
      'to',
      '4',
    ),
    { minLength: 1, maxLength: 6 },
  );
  const searches = fc.constantFrom(
    'fleet',
    'fle',
    '"fle"',
    's-400',
    's-4',
    '400',
    'cavusoglu',
    'café',
    'CAFE',
    'the fleet',
    'to the',
    't',
    'çav',
    'ankara s',
    '4 fleet',
    '',
  );

  it('are found in bytes as in strings', () => {
    fc.assert(
      fc.property(fc.array(titles, { maxLength: 30 }), searches, (all, q) => {
        const events = all.map((words, i): TimelineEvent => ({
          ...BASE,
          id: `e${String(i).padStart(3, '0')}`,
          title: words.join(' '),
        }));
        const terms = searchTerms(q);
        const plain = events.filter(({ title }) => {
          const words = foldedWords(title);
          return terms.every((term) => placesOf(words, term).length > 0);
        });
        const columns = columnsOf(events);
        const ids = plain.map(({ id }) => id);
        expect(keptIn(columns, keptOf(columns, { q }))).toEqual(ids);
        expect(keptIn(sent(columns), keptOf(sent(columns), { q }))).toEqual(ids);
        for (const { title } of plain)
          if (terms.length > 0) expect(findTerms(title, terms).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

const BASE = {
  earliest: null,
  latest: null,
  extent: 'somewhere-in',
  granularity: 'day',
  approximate: false,
  uncertain: false,
  quad: 1,
  goldstein: 0,
  source: [],
  target: [],
  status: 'asserted',
  mentions: 1,
  origin: 'extracted',
} as const;
