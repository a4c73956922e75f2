import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '#lib/model/event-type.ts';
import { isOutletSlug, outletSlug } from '#lib/model/outlet.ts';
import { STATUSES } from '#lib/model/status.ts';
import { DAY, MINUTE, ms } from '#lib/model/units.ts';
import { tidySearch } from '#lib/text/search-terms.ts';
import { LANES_BY, USUAL_LANES } from '#lib/model/lane-arrangement.ts';
import { decodeView, encodeView } from '#lib/url/query.ts';
import { DEFAULT_VIEW, type Pair, type View } from '#lib/url/view.ts';

const codes = fc.stringMatching(/^[A-Z][A-Z0-9]{1,5}$/);
const pairs = fc
  .uniqueArray(codes, { minLength: 2, maxLength: 2 })
  .map((pair) => pair.sort() as unknown as Pair);
const instants = (grain: number) =>
  fc.integer({ min: -700_000, max: 2_500_000 }).map((n) => n * grain);
const windows = fc.constantFrom(DAY, MINUTE).chain((grain) =>
  fc
    .record({
      from: fc.option(instants(grain)),
      length: fc.integer({ min: 1, max: 100_000 }),
      open: fc.boolean(),
    })
    .map(({ from, length, open }) => ({
      from: from === null ? null : ms(from),
      to: open ? null : ms((from ?? 0) + length * grain),
    })),
);
const laneKeys = fc.constantFrom(
  'RUS',
  'TUR',
  'RUS>TUR',
  'RUS+TUR',
  'SANCTION',
  'the-moscow-times',
);
const laneArrangements = fc.constantFrom(...LANES_BY).chain((by) =>
  fc.oneof(
    fc.constantFrom('usual' as const, 'first' as const, 'name' as const).map((sort) => ({
      by,
      sort,
      hand: [],
    })),
    fc
      .uniqueArray(laneKeys, { minLength: 1, maxLength: 5 })
      .map((hand) => ({ by, sort: 'hand' as const, hand })),
  ),
);
const eventIds = fc.constantFrom('a-warplane-4f1k2m9x0a', '4f1k2m9x0b', 'a-letter-4f1k2m9x0c');
/** Views in canonical form: sorted, without repetition, the search tidy. */
const views: fc.Arbitrary<View> = fc.record({
  time: fc.option(windows),
  actors: fc.uniqueArray(codes, { maxLength: 5 }).map((actors) => actors.sort()),
  pair: fc.option(pairs),
  kinds: fc.subarray([...EVENT_TYPES]),
  status: fc.subarray([...STATUSES]),
  sources: fc
    .uniqueArray(fc.string({ unit: 'grapheme', maxLength: 20 }).map(outletSlug), { maxLength: 4 })
    .map((slugs) => slugs.filter(isOutletSlug).sort()),
  q: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => tidySearch(text).text),
  view: fc.constantFrom('timeline', 'list'),
  compare: fc.uniqueArray(pairs, { maxLength: 3, selector: (pair) => pair.join() }),
  lanes: laneArrangements,
  align: fc.uniqueArray(eventIds, { maxLength: 2 }),
  known: fc.option(
    fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * DAY).toISOString().slice(0, 10)),
  ),
  squeeze: fc.boolean(),
  rev: fc.option(fc.integer({ min: 1, max: 1e8 })),
});

describe('a view in an address', () => {
  it('says nothing of the default view', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(decodeView('')).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  it('has one fixed order and reads well', () => {
    const view: View = {
      time: { from: ms(Date.UTC(2015, 9, 1)), to: ms(Date.UTC(2016, 6, 1)) },
      actors: ['TUR', 'RUS'],
      pair: ['RUS', 'TUR'],
      kinds: ['ASSAULT', 'SANCTION'],
      status: ['planned', 'denied'],
      sources: ['the-moscow-times', 'tass'],
      q: 'stab in the back',
      view: 'list',
      compare: [
        ['RUS', 'TUR'],
        ['RUS', 'USA'],
      ],
      lanes: { by: 'actor', sort: 'hand', hand: ['TUR', 'RUS>TUR'] },
      align: ['a-warplane-4f1k2m9x0a', '4f1k2m9x0b'],
      known: '2016-01-15',
      squeeze: true,
      rev: 12,
    };
    expect(encodeView(view)).toBe(
      'time=2015-10-01..2016-06-30&actors=RUS~TUR&pair=RUS~TUR&kinds=SANCTION~ASSAULT&status=denied~planned&sources=tass~the-moscow-times&q=stab+in+the+back&view=list&compare=RUS~TUR,RUS~USA&lanes=actor~hand~TUR~RUS%3ETUR&align=a-warplane-4f1k2m9x0a~4f1k2m9x0b&known=2016-01-15&squeeze=quiet&rev=12',
    );
  });

  it('is read back exactly', () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = encodeView(view);
        expect(decodeView(query)).toEqual({ view, notices: [] });
        expect(encodeView(decodeView(query).view)).toBe(query);
      }),
      { numRuns: 500 },
    );
  });

  it('never ends in a full stop, which chat programs cut off', () => {
    fc.assert(
      fc.property(
        views,
        fc.nat(4),
        (view, dots) =>
          !encodeView({
            ...view,
            view: 'timeline',
            compare: [],
            lanes: USUAL_LANES,
            align: [],
            known: null,
            squeeze: false,
            rev: null,
            q: view.q + '.'.repeat(dots),
          }).endsWith('.'),
      ),
    );
    expect(decodeView(encodeView({ ...DEFAULT_VIEW, q: 'and then...' })).view.q).toBe(
      'and then...',
    );
  });

  it('brings whatever it is given into one form, once and for all', () => {
    const parameter = fc.constantFrom(
      'time=',
      'actors=',
      'pair=',
      'kinds=',
      'status=',
      'sources=',
      'q=',
      'view=',
      'compare=',
      'rev=',
      'lanes=',
      '',
      '%',
      '=',
    );
    const value = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[A-Z~,.\d-]{0,20}$/),
      fc.constantFrom('denied~planned', 'tass~Тасс', 'ÅRHUS~å', '!!!'),
      fc.constant('%E0%A4%A'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, value), { maxLength: 6 }), (parts) => {
        const query = encodeView(
          decodeView(parts.map(([name, text]) => name + text).join('&')).view,
        );
        expect(encodeView(decodeView(query).view)).toBe(query);
        expect(decodeView(query).notices).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['actors=rus~tur', 'actors=RUS~TUR', []],
    ['actors=TUR~RUS~TUR', 'actors=RUS~TUR', []],
    ['actors=RUS~<script>', 'actors=RUS', ['bad-value']],
    ['kinds=ASSAULT~WAR', 'kinds=ASSAULT', ['bad-value']],
    ['status=planned~DENIED', 'status=denied~planned', []],
    ['status=denied~undone', 'status=denied', ['bad-value']],
    ['sources=The-Moscow-Times~tass', 'sources=tass~the-moscow-times', []],
    ['sources=tass~<b>~-x', 'sources=tass', ['bad-value', 'bad-value']],
    ['pair=RUS', '', ['bad-value']],
    ['pair=RUS~TUR~USA', '', ['bad-value']],
    ['time=2015-02-30..2016', '', ['bad-date']],
    ['time=2015', 'time=2015-01-01..2015-12-31', []],
    ['time=earliest..2015', 'time=earliest..2015-12-31', []],
    ['time=2015-11-24T09:20..2015-11-24T10:00', 'time=2015-11-24T09:20..2015-11-24T10:00', []],
    ['time=2015-11-24T09:20..2015-11-24', 'time=2015-11-24T09:20..2015-11-24T23:59', []],
    ['view=grid', '', ['bad-value']],
    ['view=timeline', '', []],
    ['rev=0', '', ['bad-value']],
    ['rev=1&rev=2', 'rev=1', ['repeated-parameter']],
    ['zone=UTC', '', ['reserved-parameter']],
    ['lanes=2', '', ['bad-value']],
    ['lanes=dyad', '', []],
    ['lanes=kind~count', 'lanes=kind', []],
    ['lanes=dyad~count', 'lanes=dyad~count', []],
    ['lanes=kind~size', 'lanes=kind', ['bad-value']],
    ['lanes=kind~first~RUS', 'lanes=kind~first', ['bad-value']],
    ['lanes=kind~hand', 'lanes=kind', []],
    ['lanes=actor~hand~TUR~TUR~!', 'lanes=actor~hand~TUR', ['bad-value']],
    ['align=nothing', '', ['bad-value']],
    [
      'align=4f1k2m9x0a~4f1k2m9x0a~4f1k2m9x0b~4f1k2m9x0c',
      'align=4f1k2m9x0a~4f1k2m9x0b',
      ['too-many-values'],
    ],
    ['known=2016-02-30', '', ['bad-value']],
    ['known=2016-1-5', '', ['bad-value']],
    ['squeeze=all', '', ['bad-value']],
    ['utm_source=x', '', ['unknown-parameter']],
    ['?q=%20two%20%20words+', 'q=two+words', []],
    ['q=a%2Bb', 'q=a%2Bb', []],
    ['q=%E0%A4%A', 'q=%25E0%25A4%25A', []],
    ['q=%22*%22', '', ['bad-value']],
    ['q=', '', []],
    [`q=${'a'.repeat(10_000)}`, `q=${'a'.repeat(200)}`, ['too-long']],
    [`q=${'a+'.repeat(50)}`, `q=${'a+'.repeat(40).slice(0, -1)}`, ['too-long']],
    ['rev=2&actors=RUS', 'actors=RUS&rev=2', []],
    ['rev=2&sources=tass&status=denied', 'status=denied&sources=tass&rev=2', []],
  ])('reads %s', (query, canonical, notices) => {
    const decoded = decodeView(query);
    expect(encodeView(decoded.view)).toBe(canonical);
    expect(decoded.notices.map(({ code }) => code)).toEqual(notices);
  });

  it('tells a thousand mistakes in a few short sentences', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `${'x'.repeat(5)}${i}`).join('&');
    const { notices } = decodeView(`${names}&kinds=${'Y'.repeat(500)}`);
    expect(notices.at(-1)).toMatchObject({ code: 'more', message: '993 more were ignored.' });
    expect(notices.length).toBeLessThan(10);
    const [long] = decodeView(`kinds=${'Y'.repeat(500)}`).notices;
    expect(long?.message.length).toBeLessThan(100);
  });
});
