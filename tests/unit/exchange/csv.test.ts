import { readFileSync } from 'node:fs';
import { COLUMNS } from '#lib/exchange/csv-columns.ts';
import { eventsCsv } from '#lib/exchange/csv.ts';
import { csvMetadata } from '#lib/exchange/csvw.ts';
import fc from 'fast-check';
import { csvParse, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { blame, HOSTILE_VIEW, LINKS, paper, SAMPLE, shared, viewOf } from './samples.ts';

/** As RFC 4180 has it, written out: CRLF ends each record, quotes are doubled, nothing stands bare. */
const RECORD = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*\r\n/y;

function records(csv: string): number {
  let count = 0;
  RECORD.lastIndex = 0;
  while (RECORD.lastIndex < csv.length) {
    if (!RECORD.test(csv)) throw new Error(`no record at ${csv.slice(0, 80)}`);
    count += 1;
  }
  return count;
}

describe('the table of a view', () => {
  it('has one row an event, and what is known of it', () => {
    const csv = eventsCsv(SAMPLE, LINKS);
    expect(records(csv)).toBe(3);
    const [, row] = csvParse(csv);
    expect({ ...row }).toEqual({
      id: blame.id,
      address: `https://buoys.example/events/${blame.id}`,
      title: 'Norway blames Denmark',
      when: '2021-03-04',
      earliest: '2021-03-04T00:00:00.000Z',
      latest: '2021-03-05T00:00:00.000Z',
      extent: 'somewhere-in',
      granularity: 'day',
      dated_by: 'text',
      type: 'ACCUSE',
      cameo: '',
      quad: '3',
      goldstein: '-4.4',
      source: 'NOR',
      target: 'DNK',
      source_names: 'Norway',
      target_names: 'Denmark',
      status: 'asserted',
      place: '',
      origin: 'extracted',
      conflicts: 'when',
      outlets: 'The Harbour Gazette',
      excerpts: '2',
      excerpt: 'Norway blamed Denmark, “loudly”; for it.',
      said_by: 'Oslo | The Harbour Gazette',
      article: 'paper',
      original: 'https://example.org/fog?a=1&b=2',
      changed_in: '3',
    });
  });

  it('leaves open and unknown ends empty, and never fills them', () => {
    const [row] = csvParse(eventsCsv(SAMPLE, LINKS));
    expect(row).toMatchObject({
      when: '../2021-03-05',
      earliest: '',
      place: 'Øresund',
      target: '',
    });
  });

  it('has a head and no rows for an empty view', () => {
    expect(records(eventsCsv(viewOf(), LINKS))).toBe(1);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])(
    'keeps a spreadsheet from reckoning with %j',
    (title) => {
      const csv = eventsCsv(viewOf(shared({ ...blame, title }, [paper, null])), LINKS);
      expect(csvParse(csv)[0]?.['title']).toBe(`'${title}`);
    },
  );

  it('lets numbers below zero and instants be', () => {
    const bc = { ...blame.when, earliest: Date.UTC(-43, 2, 15) as typeof blame.when.earliest };
    const csv = eventsCsv(viewOf(shared({ ...blame, when: bc }, [paper, null])), LINKS);
    expect(csvParse(csv)[0]).toMatchObject({
      goldstein: '-4.4',
      earliest: '-000043-03-15T00:00:00.000Z',
    });
  });

  it('stays a table of as many cells whatever the texts say', () => {
    const csv = eventsCsv(HOSTILE_VIEW, LINKS);
    expect(records(csv)).toBe(2);
    const [head, row] = csvParseRows(csv);
    expect(row).toHaveLength(head?.length ?? 0);
    for (const [i, cell] of (row ?? []).entries())
      if (head?.[i] !== 'goldstein') expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(csv.replace(/[\r\n]/g, '')).not.toMatch(/\p{Cc}/u);
  });

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }), (titles) => {
        const events = titles.map((title) => shared({ ...blame, title }, [paper, null]));
        const csv = eventsCsv(viewOf(...events), LINKS);
        expect(records(csv)).toBe(titles.length + 1);
        const rows = csvParseRows(csv).slice(1);
        for (const [i, title] of titles.entries()) {
          const cell = rows[i]?.[2] ?? '';
          expect([
            title.replace(/\p{Cc}|[\ufffe\uffff]/gu, ''),
            `'${title}`.replace(/\p{Cc}|[\ufffe\uffff]/gu, ''),
          ]).toContain(cell.replace(/\p{Cc}/gu, ''));
        }
      }),
    );
  });
});

interface Metadata {
  readonly '@context': readonly unknown[];
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly datatype: string;
      readonly 'dc:description': string;
    }[];
  };
}

describe('its data dictionary', () => {
  it('is CSV on the Web: a table, its columns in order, each with a type and a meaning', () => {
    const metadata = JSON.parse(
      csvMetadata(SAMPLE.site, 'https://buoys.example/events.csv'),
    ) as Metadata;
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(metadata.url).toBe('https://buoys.example/events.csv');
    const { columns } = metadata.tableSchema;
    const [head] = csvParseRows(eventsCsv(SAMPLE, LINKS));
    expect(columns.map(({ name }) => name)).toEqual(head);
    for (const column of columns) {
      expect(column.name).toMatch(/^[a-z_]+$/);
      expect(column['dc:description']).toMatch(/[.…]$/);
      expect(['string', 'integer', 'decimal', 'boolean', 'dateTime', 'anyURI']).toContain(
        column.datatype,
      );
    }
  });

  it('is repeated where people look for it', () => {
    const readme = readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8');
    for (const { name, holds } of COLUMNS) expect(readme).toContain(`| \`${name}\` | ${holds} |`);
  });
});
