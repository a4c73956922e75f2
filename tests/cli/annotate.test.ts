import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { outLine, type OutLine } from '../../src/cli/contract.ts';
import { demarche, jsonLines } from './run-demarche.ts';

// Each case starts processes of its own.
vi.setConfig({ testTimeout: 120_000 }); // ms

const SEED = readFileSync('data/articles/moscow-times-lavrov-limes.txt', 'utf8');
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const seed = line({ id: 'seed', text: SEED, published: '2016-02-04', outlet: 'The Moscow Times' });

describe('demarche annotate', () => {
  it('answers each line in order, by the schema that it prints', () => {
    const { code, out } = demarche(
      ['annotate'],
      seed + line({ id: 'b', text: 'Nothing happened.' }),
    );
    const answers = jsonLines(out).map((answer) => outLine.parse(answer));
    expect(answers.map(({ id }) => id)).toEqual(['seed', 'b']);
    expect(answers[0]?.events.map(({ when }) => when)).toContain('2015-11');
    expect(answers[1]?.events).toEqual([]);
    expect(code).toBe(0);
  });

  it('gives offsets into the text that it answers with', () => {
    const [answer] = jsonLines(demarche(['annotate'], seed).out) as [OutLine];
    for (const { start, end, text } of [...answer.times, ...answer.actors])
      expect(answer.article.text.slice(start, end)).toBe(text);
    for (const { trigger, start, end } of answer.events) {
      expect(trigger.start).toBeGreaterThanOrEqual(start);
      expect(trigger.end).toBeLessThanOrEqual(end);
    }
  });

  it('reads a page, and takes its own date', () => {
    const html =
      '<html><head><meta property="article:published_time" content="2016-07-01T10:00:00Z"></head><body><article><p>Turkey apologised to Russia on Monday for the downing of its aircraft.</p></article></body></html>';
    const [answer] = jsonLines(demarche(['annotate'], line({ id: 'h', html })).out) as [OutLine];
    expect(answer.article.published).toBe('2016-07-01');
    expect(answer.events.map(({ type, when }) => [type, when])).toContainEqual([
      'YIELD',
      '2016-06-27',
    ]);
  });

  it('answers for a pair of spans', () => {
    const text = 'Greece condemned Italy.';
    const pairs = [{ source: { start: 0, end: 6 }, target: { start: 17, end: 22 } }];
    const [answer] = jsonLines(demarche(['annotate'], line({ id: 'p', text, pairs })).out) as [
      OutLine,
    ];
    expect(answer.pairs).toEqual([expect.objectContaining({ type: 'ACCUSE', quad: 3 })]);
  });

  it('answers a bad line with its issues and goes on', () => {
    const bad = [
      '{',
      '[]',
      line({ id: 'x' }),
      line({ id: 'y', text: 'a', html: 'b' }),
      line({ id: 'z', text: 7 }),
    ];
    const { code, out } = demarche(
      ['annotate'],
      `${bad.map((one) => one.trim()).join('\n')}\n\n${seed}`,
    );
    const answers = jsonLines(out) as OutLine[];
    expect(answers.map(({ id, events, issues }) => [id, events.length > 0, issues[0]?.at])).toEqual(
      [
        ['', false, 'line 1'],
        ['', false, 'line 2'],
        ['x', false, 'line 3'],
        ['y', false, 'line 4'],
        ['z', false, 'line 5 › text'],
        ['seed', true, undefined],
      ],
    );
    expect(code).toBe(1);
  });

  it('says that a date cannot be read, and leaves relative dates unresolved', () => {
    const input = line({
      id: 'd',
      text: 'Greece expelled two Italian diplomats last month.',
      published: '31/02/2016',
    });
    const [answer] = jsonLines(demarche(['annotate'], input).out) as [OutLine];
    expect(answer.issues.map(({ code }) => code)).toContain('published-unreadable');
    expect(answer.events.every(({ when }) => when === null)).toBe(true);
  });

  it('prints the schema of a line', () => {
    for (const which of ['in', 'out']) {
      const schema = JSON.parse(demarche(['annotate', '--schema', which]).out) as {
        properties: object;
      };
      expect(Object.keys(schema.properties)).toContain('id');
    }
  });
});

describe('demarche merge', () => {
  it('makes one event of two tellings, with what each says', () => {
    const other = line({
      id: 'other',
      text: 'On 24 November 2015 Turkey shot down a Russian warplane near the Syrian border.',
      published: '2016-03-01',
    });
    const { events } = JSON.parse(demarche(['merge'], seed + other).out) as {
      events: { type: string; when: string; mentions: { article: string; when: string }[] }[];
    };
    const downing = events.find(({ type }) => type === 'ASSAULT');
    expect(downing?.when).toBe('2015-11-24');
    expect(new Set(downing?.mentions.map(({ article }) => article))).toEqual(
      new Set(['seed', 'other']),
    );
    expect(downing?.mentions.find(({ article }) => article === 'seed')?.when).toBe('2015-11');
  });

  it('refuses an id that came before, and keeps the first', () => {
    const { code, err, out } = demarche(['merge'], seed + seed);
    expect(code).toBe(1);
    expect(err).toContain('“seed”');
    expect((JSON.parse(out) as { events: unknown[] }).events.length).toBeGreaterThan(0);
  });
});
