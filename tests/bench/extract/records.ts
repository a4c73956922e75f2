/**
 * Sentences coded fully right: the same sources, targets and types as by hand, none missing and none
 * besides. And, on the same sentences, whether the actors alone are found. Every third is kept aside.
 */
import { annotate } from '#lib/extract/pipeline.ts';
import { inputOf } from './article-input.ts';
import type { Bench, Context } from './bench.ts';
import { measureParts } from './bootstrap.ts';
import { type Coded, codingsOf, readCoded } from './coded-sentences.ts';
import type { Row } from './row.ts';

interface Judged {
  readonly codings: boolean;
  readonly sides: boolean;
  readonly actors: { readonly wanted: number; readonly found: number };
}

const isAside = (_: unknown, index: number): boolean => index % 3 === 0;

export const records: Bench = {
  name: 'records',
  run: (context) => {
    const { coded, of } = readCoded(context.dataAt('petrarch2/text'), context.knowledge);
    const judged = coded.map((record, index) => judge(record, index, context));
    const shared = {
      stage: 'events',
      on: 'PETRARCH unit tests',
      unit: '%',
      of: 'sentences',
      peers: [],
      note: `${coded.length} of ${of} sentences name real states`,
    } as const;
    const rowOf = (what: string, test: (one: Judged) => boolean): Row => ({
      ...shared,
      what,
      ours: measureParts(judged, isAside, (some) => share(some.filter(test).length, some.length)),
    });
    const sum = (some: readonly Judged[], count: (one: Judged) => number) =>
      some.reduce((total, one) => total + count(one), 0);
    return [
      rowOf('records fully right', ({ codings }) => codings),
      rowOf('records with the right sides', ({ sides }) => sides),
      {
        ...shared,
        what: 'actors found',
        ours: measureParts(judged, isAside, (some) =>
          share(
            sum(some, ({ actors }) => actors.found),
            sum(some, ({ actors }) => actors.wanted),
          ),
        ),
      },
    ];
  },
};

function judge(record: Coded, index: number, { knowledge, tell }: Context): Judged {
  const draft = annotate(inputOf(record.text, { published: record.date }), knowledge);
  const found = new Set(
    draft.events.flatMap(({ source, target, type }) =>
      source.flatMap((from) =>
        target.flatMap((to) => (from === to ? [] : codingsOf(from, to, type))),
      ),
    ),
  );
  const named = new Set(draft.actors.flatMap(({ codes }) => codes));
  const wanted = new Set([...record.codings].flatMap((coding) => sidesOf(coding).split('→')));
  const codings = same(found, record.codings);
  if (!codings && !isAside(record, index))
    tell?.(`${[...record.codings].join(', ')} not ${[...found].join(', ') || '–'}: ${record.text}`);
  return {
    codings,
    sides: same(new Set([...found].map(sidesOf)), new Set([...record.codings].map(sidesOf))),
    actors: {
      wanted: wanted.size,
      found: [...wanted].filter((code) => named.has(code)).length,
    },
  };
}

const sidesOf = (coding: string): string => coding.split(' ')[0]!;

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

const share = (count: number, whole: number): number => (100 * count) / Math.max(1, whole);
