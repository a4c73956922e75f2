/** Mentions for tests: everything has a plain default, a test names only what it is about. */
import { quadOf, type EventType } from '#lib/model/event-type.ts';
import type { Mention } from '#lib/model/mention.ts';
import { ms } from '#lib/model/units.ts';
import type { When } from '#lib/model/when.ts';

type Told = Partial<Omit<Mention, 'when' | 'excerpt'>> & {
  readonly article?: string;
  readonly start?: number;
  readonly lemma?: string;
  readonly on?: readonly [from: string | null, to: string | null];
  readonly when?: Partial<When>;
};

/** `on` is a pair of days, both inclusive; null is an open end. */
export function buildMention(told: Told = {}): Mention {
  const {
    article = 'a',
    start = 0,
    lemma = 'down',
    on = ['2015-11-24', '2015-11-24'],
    when,
    ...rest
  } = told;
  const type: EventType = rest.type ?? 'ASSAULT';
  return {
    id: `${article}#${start}-${start + 10}-${type}`,
    title: 'Turkey downs a Russian warplane',
    type,
    cameo: null,
    quad: quadOf(type),
    goldstein: -900,
    source: ['TUR'],
    target: ['RUS'],
    when: { ...whenOf(on), ...when },
    reported: null,
    status: 'asserted',
    attribution: [],
    place: null,
    count: 1,
    rule: 'test',
    evidence: [],
    trigger: { start, end: start + 6, lemma },
    backReference: false,
    ...rest,
    excerpt: {
      articleId: article,
      start,
      end: start + 10,
      exact: 'x'.repeat(10),
      prefix: '',
      suffix: '',
      textHash: article,
    },
  };
}

function whenOf([from, to]: readonly [string | null, string | null]): When {
  const earliest = from === null ? null : ms(Date.parse(from));
  const latest = to === null ? null : ms(Date.parse(to) + 86_400_000);
  const edtf = from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
  return {
    edtf,
    earliest,
    latest,
    extent: 'somewhere-in',
    granularity: from === to ? 'day' : 'interval',
    approximate: false,
    uncertain: false,
    basis: 'text',
    rule: 'test',
    anchor: null,
    record: null,
  };
}
