import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { bibtex } from '#lib/exchange/bibtex.ts';
import { citedDate } from '#lib/exchange/cited-date.ts';
import { cslJson } from '#lib/exchange/csl.ts';
import { plainCitations } from '#lib/exchange/plain-citation.ts';
import type { SharedView } from '#lib/exchange/shared-view.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blame, brief, HOSTILE_VIEW, LINKS, paper, SAMPLE, shared, viewOf } from './samples.ts';

const CITING = { accessed: '2026-11-24', quotes: true };
const BLAME = viewOf(shared(blame, [paper, brief]));

type Item = Readonly<Record<string, unknown>>;
const csl = (view: SharedView) => JSON.parse(cslJson(view, LINKS, CITING)) as readonly Item[];
/** Read by another program. */
const fromBibtex = (view: SharedView) => plugins.input.chain(bibtex(view, LINKS, CITING));

describe('a citation in plain text', () => {
  it('names outlet, author, title, date, address, the day it was seen, and the words quoted', () => {
    expect(plainCitations(BLAME, LINKS, CITING).split('\n')).toEqual([
      `“Norway blames Denmark”, 4 March 2021, Buoys, revision 4, ${LINKS.event(blame.id)} (accessed 24 November 2026).`,
      'Ann Reporter, “Fog & buoys”, The Harbour Gazette, 5 March 2021, https://example.org/fog?a=1&b=2 (accessed 24 November 2026). Quoted: “Norway blamed Denmark, “loudly”; for it.” (https://buoys.example/articles/paper#m-25-65-ACCUSE).',
      '[The sound in 2021], Our brief, https://buoys.example/articles/brief (accessed 24 November 2026). Quoted: “In March 2021 Norway blamed Denmark.” (https://buoys.example/articles/brief#m-0-36-ACCUSE).',
      '',
    ]);
  });

  it('of one excerpt leaves the other articles out', () => {
    const [, toldAgain] = blame.mentions;
    const text = plainCitations(BLAME, LINKS, { ...CITING, mention: toldAgain?.id ?? '' });
    expect(text).not.toContain('Fog & buoys');
    expect(text.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('CSL-JSON', () => {
  /** Of the schema, those that are used. */
  const TYPES = ['webpage', 'article-newspaper', 'report'];
  const TEXTS = ['id', 'type', 'title', 'container-title', 'URL', 'version', 'note'];

  it('has items of the schema’s types and fields alone', () => {
    for (const view of [SAMPLE, BLAME, HOSTILE_VIEW])
      for (const item of csl(view)) {
        expect(TYPES).toContain(item['type']);
        for (const [field, value] of Object.entries(item))
          if (TEXTS.includes(field)) expect(value).toEqual(expect.any(String));
          else expect(['author', 'issued', 'accessed']).toContain(field);
      }
  });

  it('cites an article with its outlet, byline, day and words', () => {
    expect(csl(BLAME)[1]).toEqual({
      id: 'paper',
      type: 'article-newspaper',
      title: 'Fog & buoys',
      author: [{ literal: 'Ann Reporter' }],
      'container-title': 'The Harbour Gazette',
      issued: { 'date-parts': [[2021, 3, 5]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
      URL: 'https://example.org/fog?a=1&b=2',
      note: 'Quoted: “Norway blamed Denmark, “loudly”; for it.” (https://buoys.example/articles/paper#m-25-65-ACCUSE)',
    });
  });

  it('cites an event by its page and revision, and each work once', () => {
    const items = csl(SAMPLE);
    expect(items.map(({ id }) => id)).toEqual([
      'demarche-0000000002',
      'demarche-0000000001',
      'paper',
      'brief',
    ]);
    expect(items[1]).toMatchObject({ type: 'webpage', version: '4', URL: LINKS.event(blame.id) });
  });
});

describe('BibTeX', () => {
  it('says what CSL-JSON says', () => {
    const shared = ['title', 'URL', 'issued', 'accessed', 'note', 'id', 'version'];
    const pick = (item: Item) => shared.map((field) => item[field]);
    expect(fromBibtex(SAMPLE).map(pick)).toEqual(csl(SAMPLE).map(pick));
    expect(fromBibtex(BLAME)[1]).toMatchObject({
      'container-title': 'The Harbour Gazette',
      author: [{ family: 'Ann Reporter' }],
    });
  });

  it('ends no field or entry early, whatever the texts say', () => {
    const text = bibtex(HOSTILE_VIEW, LINKS, CITING);
    expect(text.match(/^@/gm)).toHaveLength(2);
    const items = fromBibtex(HOSTILE_VIEW);
    expect(items).toHaveLength(2);
    expect(items[0]?.['title']).toBe(csl(HOSTILE_VIEW)[0]?.['title']);
  });

  it('keeps its braces in balance', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const text = bibtex(viewOf(shared({ ...blame, title }, [paper, null])), LINKS, CITING);
        let depth = 0;
        let entries = 0;
        for (const character of text) {
          if (character === '{') depth += 1;
          if (character === '}' && (depth -= 1) === 0) entries += 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect([depth, entries]).toEqual([0, 2]);
      }),
    );
  });
});

describe('keys', () => {
  it('are told apart where articles’ names are alike', () => {
    const twin = { ...paper, id: 'Páper' };
    const [first, second] = blame.mentions;
    const event = {
      ...blame,
      mentions: [
        first,
        { ...second!, excerpt: { ...second!.excerpt, articleId: 'Páper' } },
      ] as const,
    };
    expect(csl(viewOf(shared(event, [paper, twin]))).map(({ id }) => id)).toEqual([
      'demarche-0000000001',
      'paper',
      'paper-2',
    ]);
  });
});

describe('a date of publication in numbers', () => {
  it.each([
    ['2016-02-04', [2016, 2, 4, false]],
    ['2016-02-04T09:20:00+03:00', [2016, 2, 4, false]],
    ['2016-02', [2016, 2, null, false]],
    ['2016~', [2016, null, null, true]],
    ['2016-21', [2016, null, null, false]],
    ['2015/2016', null],
    ['201X', null],
    ['', null],
    [null, null],
  ])('%s', (edtf, numbers) => {
    const date = citedDate(edtf);
    expect(date && [date.year, date.month, date.day, date.circa]).toEqual(numbers);
  });
});
