/** What a change of an article may change in what is found in it, and what it may not. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft, ExtractedEvent, TimeExpression } from '#lib/extract/draft.ts';
import { mergeMentions } from '#lib/extract/merge/merge.ts';
import type { Span } from '#lib/model/span.ts';
import { buildMentions } from '#lib/server/mentions.ts';
import { demarche } from '../../cli/run-demarche.ts';
import {
  ARTICLES,
  dayAfter,
  draftOf,
  madeUp,
  published,
  SENTENCES,
  sentences,
  STATES,
  tellOf,
  type Told,
  twoStates,
} from './mutations.articles.ts';

const everyArticle = (check: (article: Told) => void) => {
  test.each(ARTICLES.map((article) => [article.name, article] as const))('%s', (_, article) => {
    check(article);
  });
};

describe('another date of the article', () => {
  /** A leap day's is the last of February. */
  const yearLater = (day: string): string =>
    `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

  /** What is not counted from anything stays; the words, and what kind of date they name, always do. */
  const keepsAbsoluteDates = (before: Draft, after: Draft) => {
    expect(after.times.map(shapeOf)).toEqual(before.times.map(shapeOf));
    expect(after.times.map(absoluteOf)).toEqual(before.times.map(absoluteOf));
  };

  /** Everything of an event but its date. */
  const keepsEvents = (before: Draft, after: Draft) => {
    expect(after.events.map(undatedOf)).toEqual(before.events.map(undatedOf));
  };

  for (const [name, move] of [
    ['a day later', (day: string) => dayAfter(day, 1)],
    ['a year later', yearLater],
  ] as const)
    describe(`${name} moves relative dates only`, () => {
      const holds = (article: Told) => {
        const before = draftOf(article);
        const after = draftOf({ ...article, published: move(article.published) });
        keepsAbsoluteDates(before, after);
        keepsEvents(before, after);
      };
      everyArticle(holds);
      test('made up', () => {
        fc.assert(fc.property(madeUp, holds));
      });
    });

  test('a day later is a day later for what is counted in days, and a year for years', () => {
    const text =
      'It fell yesterday. It fell three days ago. It fell last year. It fell in May 2014.';
    fc.assert(
      fc.property(published, (day) => {
        const edtfs = (at: string) =>
          draftOf({ text, outlet: '', published: at }).times.map(({ edtf }) => edtf);
        const year = Number(day.slice(0, 4));
        expect(edtfs(day)).toEqual([
          ...[dayAfter(day, -1), dayAfter(day, -3)],
          ...[String(year - 1), '2014-05'],
        ]);
      }),
    );
  });
});

describe('two states that change places', () => {
  test('are the two sides of each made-up sentence', () => {
    const [a, b] = [STATES[0], STATES[1]];
    for (const sentence of SENTENCES) {
      const { text, ...rest } = tellOf(a, b, [sentence], '2016-02-04');
      const sides = draftOf({ text, ...rest }).events.flatMap(({ source, target }) => [
        ...source,
        ...target,
      ]);
      expect(new Set(sides), text).toEqual(new Set([a[3], b[3]]));
    }
  });

  test('change source and target, and nothing else', () => {
    fc.assert(
      fc.property(twoStates, sentences, published, ([a, b], list, day) => {
        const swapped: Readonly<Record<string, string>> = { [a[3]]: b[3], [b[3]]: a[3] };
        const other = (codes: readonly string[]) =>
          codes.map((code) => swapped[code] ?? code).sort();
        const codesOf = (event: ExtractedEvent) => ({
          ...{ type: event.type, cameo: event.cameo, status: event.status, rule: event.rule },
          when: event.when.edtf,
        });
        const one = draftOf(tellOf(a, b, list, day)).events;
        const two = draftOf(tellOf(b, a, list, day)).events;
        expect(two.map(codesOf)).toEqual(one.map(codesOf));
        expect(two.map(({ source }) => [...source].sort())).toEqual(
          one.map(({ source }) => other(source)),
        );
        expect(two.map(({ target }) => [...target].sort())).toEqual(
          one.map(({ target }) => other(target)),
        );
      }),
    );
  });
});

describe('a paragraph told twice', () => {
  const twice = ({ text, ...rest }: Told, at: number): Told => {
    const paragraphs = text.split('\n');
    const doubled = paragraphs.flatMap((paragraph, index) =>
      index === at % paragraphs.length ? [paragraph, paragraph] : [paragraph],
    );
    return { ...rest, text: doubled.join('\n') };
  };

  const mentionsIn = (clusters: ReturnType<typeof clustersOf>) =>
    clusters.reduce((sum, { mentions }) => sum + mentions.length, 0);

  /** Who "the two" are may change with what stands before: the sides are compared where all have names. */
  const holds = (article: Told, at: number, withSides: boolean) => {
    const once = clustersOf(draftOf(article));
    const again = clustersOf(draftOf(twice(article, at)));
    const told = withSides
      ? eventOf
      : ({ type, status }: (typeof once)[number]) => ({ type, status });
    expect(again.map(told)).toEqual(once.map(told));
    expect(mentionsIn(again)).toBeGreaterThanOrEqual(mentionsIn(once));
  };

  describe('adds mentions, not events', () => {
    everyArticle((article) => {
      article.text.split('\n').forEach((_, at) => {
        holds(article, at, false);
      });
    });
    test('made up', () => {
      fc.assert(fc.property(madeUp, fc.nat(), (article, at) => holds(article, at, true)));
    });
  });
});

describe('words in front', () => {
  const FRONT = 'Rain fell all day and nobody spoke.\n';

  const holds = (article: Told) => {
    const before = draftOf(article);
    const after = draftOf({ ...article, text: FRONT + article.text });
    const back = <Value>(value: Value): Value => shifted(value, -FRONT.length);
    expect(back(after.times)).toEqual(before.times);
    expect(back(after.actors)).toEqual(before.actors);
    expect(back(after.quotations)).toEqual(before.quotations);
    expect(back(after.removed)).toEqual(before.removed);
    expect(back(after.events)).toEqual(before.events);
  };

  describe('shift offsets and nothing else', () => {
    everyArticle(holds);
    test('made up', () => {
      fc.assert(fc.property(madeUp, holds));
    });
  });
});

describe('two time zones', () => {
  const lines = ARTICLES.map(({ name, text, outlet, published: day }) =>
    JSON.stringify({ id: name, text, outlet, published: day }),
  ).join('\n');

  test.each(['annotate', 'merge'])('give the same bytes: %s', { timeout: 120_000 }, (command) => {
    const [east, west] = ['Pacific/Kiritimati', 'America/Los_Angeles'].map(
      (TZ) => demarche([command], lines, { TZ }).out,
    );
    expect(east!.length).toBeGreaterThan(1000);
    expect(east === west).toBe(true);
  });
});

const shapeOf = ({ start, end, type, rule, mod }: TimeExpression) => ({
  ...{ start, end, type, rule, mod },
});

const absoluteOf = ({ anchor, edtf }: TimeExpression) => (anchor === null ? edtf : 'relative');

const undatedOf = (event: ExtractedEvent) => ({
  ...{ start: event.start, end: event.end, trigger: event.trigger, type: event.type },
  ...{ cameo: event.cameo, source: event.source, target: event.target, status: event.status },
  ...{ attribution: event.attribution, place: event.place, count: event.count },
});

function clustersOf(draft: Draft) {
  const { mentions } = buildMentions(draft, createHash('sha256').update(draft.text).digest('hex'));
  const { published: day, outlet } = draft;
  return mergeMentions(mentions, [], [{ id: 'a', kind: 'given', published: day, outlet }]);
}

const eventOf = ({
  type,
  source,
  target,
  when,
  status,
}: ReturnType<typeof clustersOf>[number]) => ({
  ...{ type, source, target, when: when.edtf, status },
});

/** The same, with every span within moved. */
function shifted<Value>(value: Value, by: number): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => shifted(one, by)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const moved = Object.entries(value).map(([key, inner]) => {
    if (isOffset(key, inner)) return [key, inner + by];
    return [key, isSpan(key, inner) ? shiftedSpan(inner, by) : shifted(inner as unknown, by)];
  });
  return Object.fromEntries(moved) as Value;
}

const isOffset = (key: string, value: unknown): value is number =>
  (['start', 'end'] satisfies (keyof Span)[] as string[]).includes(key) &&
  typeof value === 'number';

/** What a back-reference points back to: `658-741`. */
const isSpan = (key: string, value: unknown): value is string =>
  key === 'anchor' && typeof value === 'string' && /^\d+-\d{3,}$/.test(value);

const shiftedSpan = (span: string, by: number): string =>
  span.replace(/\d+/g, (offset) => String(Number(offset) + by));
