import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMentions, type MergeArticle } from '#lib/extract/merge/merge.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { ReferenceRecord } from '#lib/model/reference-record.ts';
import { buildMention } from './build-mention.ts';

const ARTICLES: readonly MergeArticle[] = ['a', 'b', 'c'].map((id) => ({
  id,
  kind: 'given',
  published: '2016-02-04',
  outlet: `Outlet ${id}`,
}));

const merge = (mentions: readonly Mention[], records: readonly ReferenceRecord[] = []) =>
  mergeMentions(mentions, records, ARTICLES);

const november = ['2015-11-01', '2015-11-30'] as const;
const undated = [null, '2016-02-04'] as const;

describe('mentions of one event', () => {
  it('joins a month to the only day it can mean, and keeps the day', () => {
    const [event, ...rest] = merge([buildMention(), buildMention({ article: 'b', on: november })]);
    expect(rest).toEqual([]);
    expect(event?.when.edtf).toBe('2015-11-24');
    expect(event?.mentions.map((mention) => mention.when.edtf)).toEqual([
      '2015-11-24',
      '2015-11-01/2015-11-30',
    ]);
  });

  it('joins "about that day" to the day, and keeps the day', () => {
    const about = buildMention({ when: { edtf: '2015-11-24~', approximate: true } });
    const [event, ...rest] = merge([about, buildMention({ article: 'b' })]);
    expect(rest).toEqual([]);
    expect(event?.when.edtf).toBe('2015-11-24');
  });

  it('joins what "had been asked" by a day to the asking of that day, told elsewhere', () => {
    const asked = { type: 'REQUEST', lemma: 'ask', source: ['TUR'] } as const;
    const had = { rule: 'before-date-of-telling', approximate: false };
    const known = buildMention({ ...asked, target: ['NAT'] });
    const told = (article: string, to: string) =>
      buildMention({ ...asked, target: [], article, on: [null, to], when: had });
    expect(merge([known, told('b', '2015-11-24')])).toHaveLength(1);
    expect(merge([known, told('b', '2015-11-26')])).toHaveLength(2);
    expect(merge([known, { ...told('b', '2015-11-24'), source: ['GRC'] }])).toHaveLength(2);
    expect(
      merge([known, buildMention({ ...asked, article: 'b', on: [null, '2015-11-24'] })]),
    ).toHaveLength(2);
  });

  it('leaves a month alone where two days fit it', () => {
    const mentions = [
      buildMention(),
      buildMention({ start: 50, on: ['2015-11-20', '2015-11-20'] }),
      buildMention({ article: 'b', on: november }),
    ];
    expect(merge(mentions)).toHaveLength(3);
  });

  it('keeps neighbouring days of one pair apart', () => {
    expect(
      merge([buildMention(), buildMention({ article: 'b', on: ['2015-11-25', '2015-11-25'] })]),
    ).toHaveLength(2);
  });

  it('joins a back-reference to the nearest earlier event of its article', () => {
    const mentions = [
      buildMention({ on: november }),
      buildMention({
        start: 80,
        lemma: 'shootdown',
        on: undated,
        backReference: true,
        source: [],
        target: [],
      }),
    ];
    expect(merge(mentions)).toHaveLength(1);
  });

  it('joins a back-reference that is dated better than what it points back at', () => {
    const mentions = [
      buildMention({ on: november }),
      buildMention({ start: 80, lemma: 'shootdown', backReference: true }),
    ];
    const [event, ...rest] = merge(mentions);
    expect(rest).toEqual([]);
    expect(event?.when.edtf).toBe('2015-11-24');
  });

  it('does not join the undated by the date they could have', () => {
    expect(
      merge([buildMention(), buildMention({ article: 'b', on: undated, lemma: 'shell' })]),
    ).toHaveLength(2);
    expect(
      merge([
        buildMention({ target: [] }),
        buildMention({ article: 'b', on: undated, target: [] }),
      ]),
    ).toHaveLength(2);
  });

  it('joins the undated by the same act between the same two', () => {
    expect(merge([buildMention(), buildMention({ article: 'b', on: undated })])).toHaveLength(1);
  });

  it('never joins opposite directions', () => {
    expect(
      merge([buildMention(), buildMention({ article: 'b', source: ['RUS'], target: ['TUR'] })]),
    ).toHaveLength(2);
  });

  it('takes both readings of a meeting as the same', () => {
    const meeting = { type: 'CONSULT', lemma: 'meet' } as const;
    expect(
      merge([
        buildMention({ ...meeting, source: ['RUS', 'TUR'], target: [] }),
        buildMention({ ...meeting, article: 'b', source: ['TUR'], target: ['RUS'] }),
      ]),
    ).toHaveLength(1);
  });

  it('keeps a denied apology apart from one that was made', () => {
    const apology = { type: 'YIELD', lemma: 'apologise', quad: 2 } as const;
    expect(
      merge([
        buildMention({ ...apology, status: 'denied', on: undated }),
        buildMention({ ...apology, article: 'b', on: ['2016-06-27', '2016-06-27'] }),
      ]),
    ).toHaveLength(2);
  });

  it('shows a contradiction about one deed of one day, and who says what', () => {
    const violation = { type: 'MOBILIZE', lemma: 'violate', quad: 4 } as const;
    const [event] = merge([
      buildMention(violation),
      buildMention({ ...violation, article: 'b', status: 'denied' }),
    ]);
    expect(event?.status).toBe('asserted');
    expect(event?.conflicts).toEqual([
      {
        field: 'status',
        values: [
          { value: 'asserted', mentions: ['a#0-10-MOBILIZE'] },
          { value: 'denied', mentions: ['b#0-10-MOBILIZE'] },
        ],
      },
    ]);
  });

  it('takes a border for the town near it, and two towns for two', () => {
    const told = (place: string) =>
      merge([
        buildMention({ place: 'Turkish-Syrian border', on: november }),
        buildMention({ article: 'b', place }),
      ]);
    expect(told('Syrian border')).toHaveLength(1);
    expect(told('Yayladagi')).toHaveLength(1);
    expect(
      merge([
        buildMention({ place: 'Homs', on: november }),
        buildMention({ article: 'b', place: 'Aleppo' }),
      ]),
    ).toHaveLength(2);
  });

  it('shows two places of one deed of one day as a conflict', () => {
    const [event, ...rest] = merge([
      buildMention({ place: 'Turkey' }),
      buildMention({ article: 'b', place: 'Syria' }),
    ]);
    expect(rest).toEqual([]);
    expect(event?.conflicts.map(({ field }) => field)).toEqual(['place']);
  });

  it('scores an event by the median of its mentions', () => {
    const scores = [-900, -500, -1000];
    const [event] = merge(
      scores.map((goldstein, index) => buildMention({ start: index * 20, goldstein })),
    );
    expect(event?.goldstein).toBe(-900);
    const [even] = merge(
      scores.slice(0, 2).map((goldstein, index) => buildMention({ start: index * 20, goldstein })),
    );
    expect(even?.goldstein).toBe(-900);
  });
});

describe('meetings', () => {
  const day = ['2015-11-15', '2015-11-15'] as const;
  const told = { type: 'CONSULT', lemma: 'meet', on: day } as const;
  const host = { ...told, lemma: 'host', source: ['TUR'], target: [] };

  it('of one day with different parties are two, where neither place nor word is the same', () => {
    expect(merge([buildMention(host), buildMention({ ...told, article: 'b' })])).toHaveLength(2);
    const all = { ...told, article: 'b', source: ['RUS', 'TUR', 'IRN'], target: [] };
    expect(merge([buildMention({ ...told, lemma: 'talk' }), buildMention(all)])).toHaveLength(2);
  });

  it('are one where the place is the same, however many of the parties are named', () => {
    const all = { ...told, article: 'b', source: ['RUS', 'TUR', 'IRN'], target: [], place: 'Rome' };
    expect(
      merge([buildMention({ ...told, lemma: 'talk', place: 'Rome' }), buildMention(all)]),
    ).toHaveLength(1);
  });

  it('are one of the same parties, whatever the word', () => {
    const talk = buildMention({ ...told, article: 'b', lemma: 'talk' });
    expect(merge([buildMention(told), talk])).toHaveLength(1);
  });

  it('are two where one text tells them with two sets of parties', () => {
    const all = { ...told, start: 50, source: ['RUS', 'TUR', 'USA'], target: [] };
    expect(merge([buildMention(told), buildMention(all)])).toHaveLength(2);
  });
});

describe('two verbs of one sentence', () => {
  const verbs = (type: Mention['type']) => [
    buildMention({ type, lemma: 'throw', cameo: '141' }),
    buildMention({ type, lemma: 'march', cameo: '141', start: 5 }),
  ];

  it('tell two acts', () => {
    expect(merge(verbs('COERCE'))).toHaveLength(2);
  });

  it('tell one where a crowd does both', () => {
    expect(merge(verbs('PROTEST'))).toHaveLength(1);
  });
});

describe('what is said', () => {
  const thanks = { type: 'SUPPORT', lemma: 'thank', cameo: '051' } as const;
  const about = { when: { edtf: '2015-11-24~', approximate: true } } as const;

  it('is said again: an undated word of another article is another one', () => {
    expect(
      merge([buildMention(thanks), buildMention({ ...thanks, article: 'b', on: undated })]),
    ).toHaveLength(2);
  });

  it('in one text by two words is two, but where the same speaker says both', () => {
    const lavrov = [{ name: 'Sergei Lavrov', kind: 'person' }] as const;
    const paper = [{ name: 'Limes', kind: 'outlet' }] as const;
    const two = (attribution: Mention['attribution']) => [
      buildMention({ ...thanks, attribution }),
      buildMention({ ...thanks, attribution, start: 50, lemma: 'praise' }),
    ];
    expect(merge(two(lavrov))).toHaveLength(1);
    expect(merge(two(paper))).toHaveLength(2);
  });

  it('about a day is one by its word, not by its kind', () => {
    const first = buildMention({ ...thanks, ...about });
    const same = buildMention({ ...thanks, ...about, article: 'b' });
    const other = buildMention({ ...thanks, ...about, article: 'b', lemma: 'praise' });
    expect(merge([first, same])).toHaveLength(1);
    expect(merge([first, other])).toHaveLength(2);
  });
});

describe('the same words in one text', () => {
  const words = (exact: string, article = 'a', start = 0) => {
    const mention = buildMention({ article, start, type: 'ACCUSE', target: [], on: undated });
    return { ...mention, excerpt: { ...mention.excerpt, exact } };
  };
  const long = 'Turkey said once more that nobody had ever come near its air space';

  it('tell the same, if they are more than a few', () => {
    expect(merge([words(long), words(long, 'a', 90)])).toHaveLength(1);
    expect(merge([words(long), words(long, 'b')])).toHaveLength(2);
    expect(merge([words('Turkey refused'), words('Turkey refused', 'a', 90)])).toHaveLength(2);
  });
});

describe('a deed told again without its target', () => {
  const again = (exact: string, rest: object = {}) => {
    const mention = buildMention({ article: 'b', on: november, target: [], ...rest });
    const start = exact.indexOf('down');
    return {
      ...mention,
      excerpt: { ...mention.excerpt, exact },
      trigger: { ...mention.trigger, start, end: start + 4 },
    };
  };

  it('is known by its doer, its word and its month', () => {
    const [event, ...rest] = merge([buildMention(), again('the plane it had down')]);
    expect(rest).toEqual([]);
    expect(event?.target).toEqual(['RUS']);
  });

  it.each([
    ['told as new', again('the plane it down'), []],
    ['of another doer', again('a plane it had down', { source: ['SYR'] }), []],
    [
      'by another word',
      again('a plane it had down', { trigger: { start: 0, end: 1, lemma: 'hit' } }),
      [],
    ],
    ['of a year', again('it had down', { on: ['2015-01-01', '2015-12-31'] }), []],
    [
      'where two fit',
      again('it had down'),
      [buildMention({ start: 99, on: ['2015-11-03', '2015-11-03'] })],
    ],
  ])('stays on its own: %s', (_, mention, others) => {
    expect(merge([buildMention(), mention, ...others])).toHaveLength(2 + others.length);
  });
});

describe('a telling that fits several', () => {
  const meeting = { type: 'CONSULT', cameo: '040', source: ['TUR'], target: ['RUS'] } as const;
  const groups = [
    buildMention({ ...meeting, lemma: 'call', on: ['2015-11-03', '2015-11-03'] }),
    buildMention({ ...meeting, lemma: 'write', start: 30, on: ['2015-11-09', '2015-11-09'] }),
  ];

  it('joins the only one told by its very word', () => {
    const again = { ...meeting, article: 'b', on: november } as const;
    expect(merge([...groups, buildMention({ ...again, lemma: 'write' })])).toHaveLength(2);
    expect(merge([...groups, buildMention({ ...again, lemma: 'speak' })])).toHaveLength(3);
  });
});

describe('somebody whom a deed befell', () => {
  const shot = { type: 'ASSAULT', lemma: 'shoot', source: [], target: ['RUS'] } as const;

  it('is known by the word, the side and the month, in another text', () => {
    const later = buildMention({ ...shot, article: 'b', on: november });
    expect(merge([buildMention(shot), later])).toHaveLength(1);
    expect(merge([buildMention(shot), { ...later, target: ['SYR'] }])).toHaveLength(2);
    const same = buildMention({ ...shot, start: 50, on: november });
    expect(merge([buildMention(shot), same])).toHaveLength(2);
  });
});

describe('a back-reference', () => {
  it('means the act whose sides it took, before a nearer one', () => {
    const told = { type: 'CONSULT', on: ['2015-11-24', '2015-11-24'] as const } as const;
    const gather = buildMention({ ...told, lemma: 'gather', source: ['NAT'], target: [] });
    const call = buildMention({ ...told, lemma: 'call', start: 60, source: ['NAT'] });
    const meeting = { ...told, lemma: 'meeting', start: 90, source: ['NAT'], target: [] };
    const events = merge([gather, call, buildMention({ ...meeting, backReference: true })]);
    expect(events.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
  });
});

describe('reference records', () => {
  const meetings = ['2015-10-30', '2015-11-14'].map((when): ReferenceRecord => ({
    id: `vienna-${when}`,
    kind: 'meeting',
    title: 'Meeting in Vienna',
    when,
    place: 'Vienna',
    host: 'AUT',
    organisation: 'ISSG',
    participants: ['RUS', 'USA', 'TUR'],
    type: 'CONSULT',
    outcome: null,
    citation: { publisher: 'p', title: 't', date: null, url: null, opened: null, supports: null },
  }));
  const told = {
    type: 'CONSULT',
    lemma: 'meeting',
    place: 'Vienna',
    on: undated,
    source: ['ISSG'],
    target: [],
  } as const;

  it('makes "the two meetings" two events, each on its day', () => {
    const events = merge([buildMention({ ...told, count: 2, title: 'Two meetings' })], meetings);
    expect(events.map((event) => event.title)).toEqual(['1 of 2 meetings', '2 of 2 meetings']);
    expect(events.map((event) => event.when.edtf)).toEqual(['2015-10-30', '2015-11-14']);
    expect(events.map((event) => event.when.record)).toEqual([
      'vienna-2015-10-30',
      'vienna-2015-11-14',
    ]);
    expect(events.map((event) => event.mentions[0].when.edtf)).toEqual([
      '../2016-02-04',
      '../2016-02-04',
    ]);
    expect(new Set(events.map((event) => event.mentions[0].id)).size).toBe(2);
  });

  it('dates nothing that a text of many years later leaves undated', () => {
    const late = { ...told, on: [null, '2026-11-23'] as const };
    const [event] = merge([buildMention({ ...late, count: 2 })], meetings);
    expect(event?.when.basis).toBe('text');
  });

  it('dates nothing where the count and the records differ', () => {
    for (const count of [1, 3, null]) {
      const [event, ...rest] = merge([buildMention({ ...told, count })], meetings);
      expect(rest).toEqual([]);
      expect(event?.when.basis).toBe('text');
    }
  });

  it('does not take two of many who met on the side for the whole body', () => {
    const [event] = merge(
      [buildMention({ ...told, source: ['RUS'], target: ['USA'], count: 2 })],
      meetings,
    );
    expect(event?.when.basis).toBe('text');
  });

  it('joins a telling by the body and one by its parties through their record', () => {
    const day = ['2015-11-14', '2015-11-14'] as const;
    const events = merge(
      [
        buildMention({ ...told, on: day }),
        buildMention({ ...told, article: 'b', on: day, source: ['RUS', 'USA', 'TUR'] }),
      ],
      meetings,
    );
    expect(events).toHaveLength(1);
  });
});

describe('order', () => {
  const pool = fc.array(
    fc.record({
      article: fc.constantFrom('a', 'b', 'c'),
      start: fc.integer({ min: 0, max: 400 }).map((n) => n * 20),
      lemma: fc.constantFrom('down', 'shell'),
      on: fc.constantFrom(
        november,
        undated,
        ['2015-11-24', '2015-11-24'] as const,
        ['2015-11-25', '2015-11-25'] as const,
      ),
      source: fc.constantFrom(['TUR'], ['RUS'], []),
      target: fc.constantFrom(['RUS'], ['TUR'], []),
      place: fc.constantFrom(null, 'Vienna', 'Latakia'),
      backReference: fc.boolean(),
    }),
    { maxLength: 14 },
  );

  it('of articles makes no difference', () => {
    fc.assert(
      fc.property(pool, fc.infiniteStream(fc.nat()), (parts, keys) => {
        const mentions = [
          ...new Map(parts.map((part) => buildMention(part)).map((m) => [m.id, m])).values(),
        ];
        const shuffled = mentions
          .map((mention) => ({ mention, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ mention }) => mention);
        expect(merge(shuffled)).toEqual(merge(mentions));
      }),
    );
  });

  it('every mention stands in exactly one event, and their dates can all be true', () => {
    fc.assert(
      fc.property(pool, (parts) => {
        const mentions = [
          ...new Map(parts.map((part) => buildMention(part)).map((m) => [m.id, m])).values(),
        ];
        const events = merge(mentions);
        expect(events.flatMap((event) => event.mentions.map((m) => m.id)).sort()).toEqual(
          mentions.map((m) => m.id).sort(),
        );
        for (const { mentions: told } of events) {
          const earliest = Math.max(...told.map((m) => m.when.earliest ?? -Infinity));
          const latest = Math.min(...told.map((m) => m.when.latest ?? Infinity));
          expect(earliest).toBeLessThan(latest);
        }
      }),
    );
  });
});
