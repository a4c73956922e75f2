import { type DataFolder, readDataFolder } from '#lib/server/data-folder.ts';
import { describe, expect, it } from 'vitest';
import { type Files, makeFolder } from './folders.ts';

const NOW = Date.UTC(2026, 10, 23);
const SITE = JSON.stringify({
  title: 'Buoys',
  summary: '',
  language: 'en',
  window: null,
  dyads: [],
  halfLife: 30,
});

function read(files: Files): DataFolder {
  return readDataFolder(makeFolder({ 'site.json': SITE, ...files }), {
    now: NOW,
    readPage: (html) => ({
      title: 'A page',
      outlet: null,
      byline: null,
      published: null,
      publishedFrom: null,
      language: null,
      removed: [],
      text: html.replace(/<[^>]{0,1000}>/g, ''),
    }),
  });
}
const codes = ({ issues }: DataFolder) => issues.map(({ code }) => code);
const dated = JSON.stringify({
  published: '2021-03-05',
  outlet: 'The Harbour Gazette',
  language: 'en',
});

const RUSSIAN =
  'Москва не забудет роль Турции, заявил министр иностранных дел Сергей Лавров в интервью журналу. Россия неоднократно выражала озабоченность террористической угрозой.';

/** By the platform's own table of the encoding, read backwards. */
function inEncoding(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}

describe('readDataFolder', () => {
  it.each([
    ['another action', { do: 'delete', event: 'x-0000000000' }, 'action.do', 'write one of set, r'],
    ['no id', { do: 'reject', event: 'no id' }, 'action.event', 'give an event’s id'],
    ['no list', { do: 'split', event: 'x-0000000000', mentions: 'x' }, 'action.mentions', '[ … ]'],
    [
      'a kind that is none',
      { do: 'set', event: 'x-0000000000', values: { type: 'WAR' } },
      'action.values.type',
      'write one of AGREE, CONSULT',
    ],
    [
      'a score beyond the scale',
      { do: 'set', event: 'x-0000000000', values: { goldstein: 40 } },
      'action.values.goldstein',
      'a number of at most 10',
    ],
    [
      'a misspelt field',
      { do: 'set', event: 'x-0000000000', values: { titel: 'x', title: 'y' } },
      'action.values',
      '“titel” means nothing here',
    ],
  ])('says of a review with %s what to write', (_what, action, field, says) => {
    const written = { author: 'A', reason: 'r', date: '2015-04-01', action };
    const { issues, reviews } = read({ 'reviews/a.json': JSON.stringify(written) });
    expect(issues).toMatchObject([{ code: 'field-invalid', at: `reviews/a.json: ${field}` }]);
    expect(issues[0]?.message).toContain(says);
    expect(reviews.documents).toEqual([]);
  });

  it.each([
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['windows-1252', 'Türkiye said “no”: the café in Malmö was closed on Thursday, it was told.'],
    ['windows-1252', 'Türkiye'],
  ])('reads %s where nothing says what it is', (encoding, text) => {
    const files = { 'articles/a.txt': inEncoding(text, encoding), 'articles/a.json': dated };
    const [article] = read(files).articles;
    expect(article?.input.text).toBe(text);
  });

  it('reads text with its sidecar', () => {
    const folder = read({
      'articles/buoys.txt': 'Norway blamed Denmark.\r\n',
      'articles/buoys.json': dated,
    });
    expect(folder.issues).toEqual([]);
    expect(folder.articles).toHaveLength(1);
    expect(folder.articles[0]).toMatchObject({
      file: 'articles/buoys.txt',
      rights: 'excerpts',
      input: {
        id: 'buoys',
        text: 'Norway blamed Denmark.\n',
        outlet: 'The Harbour Gazette',
        published: '2021-03-05',
        publishedFrom: 'given',
        kind: 'given',
      },
    });
  });

  it('reads Markdown with front matter, in folders, and passes READMEs and hidden files over', () => {
    const folder = read({
      'articles/briefs/buoys.md':
        '---\ntitle: On buoys\nkind: brief\npublished: 2021-03-05\nstyle: narrative\nsources:\n  - publisher: A Ministry\n    title: Minutes\n    date: 2015\n---\n\nNorway *blamed*\n[Denmark](https://example.org).\n\nDenmark replied.\n',
      'articles/briefs/README.md': '# Briefs',
      'articles/.hidden.txt': 'x',
    });
    expect(folder.issues).toEqual([]);
    expect(folder.articles).toHaveLength(1);
    expect(folder.articles[0]).toMatchObject({
      rights: 'full',
      sources: [{ publisher: 'A Ministry', title: 'Minutes', date: '2015', url: null }],
      input: {
        id: 'buoys',
        title: 'On buoys',
        kind: 'brief',
        style: 'narrative',
        text: 'Norway blamed Denmark.\n\nDenmark replied.',
      },
    });
  });

  it('takes the title of Markdown from its first heading', () => {
    const [article] = read({
      'articles/a.md': '# Buoys adrift\n\nNorway blamed Denmark.',
    }).articles;
    expect(article?.input).toMatchObject({ title: 'Buoys adrift', text: 'Norway blamed Denmark.' });
  });

  it('reads a page in its declared encoding', () => {
    const page = Buffer.from('<meta charset="iso-8859-9"><p>\u00ddstanbul said no.</p>', 'latin1');
    const folder = read({ 'articles/page.html': page, 'articles/page.json': dated });
    expect(folder.issues).toEqual([]);
    expect(folder.articles[0]?.input).toMatchObject({ text: 'İstanbul said no.', title: 'A page' });
  });

  it('reads UTF-16 with and without its mark, and UTF-8 with its mark', () => {
    const wide = Buffer.from('Norway blamed Denmark.', 'utf16le');
    const folder = read({
      'articles/a.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
      'articles/a.json': dated,
      'articles/b.txt': Buffer.from(wide).swap16(),
      'articles/b.json': dated,
      'articles/c.txt': '\ufeffNorway blamed Denmark.',
      'articles/c.json': dated,
    });
    expect(folder.issues).toEqual([]);
    expect(folder.articles.map(({ input }) => input.text)).toEqual(
      Array(3).fill('Norway blamed Denmark.'),
    );
  });

  const bad: Record<
    string,
    { files: Files; code: string; at: string; says: RegExp; kept: boolean }
  > = {
    'an empty file': {
      files: { 'articles/a.txt': ' \n\n ', 'articles/a.json': dated },
      code: 'file-empty',
      at: 'articles/a.txt',
      says: /holds no text/,
      kept: false,
    },
    'a file of no bytes': {
      files: { 'articles/a.md': '' },
      code: 'file-empty',
      at: 'articles/a.md',
      says: /holds no text/,
      kept: false,
    },
    'a binary file': {
      files: { 'articles/a.txt': Buffer.from('%PDF-1.7 stream'), 'articles/a.json': dated },
      code: 'file-binary',
      at: 'articles/a.txt',
      says: /a PDF.*\.txt, \.md or \.html/,
      kept: false,
    },
    'bytes that are nothing': {
      files: { 'articles/a.txt': Buffer.from([0, 1, 2, 0, 0, 255, 0, 9]) },
      code: 'file-binary',
      at: 'articles/a.txt',
      says: /not text/,
      kept: false,
    },
    'a file beyond the limit': {
      files: { 'articles/a.txt': Buffer.alloc(17 * 1024 * 1024, 'a ') },
      code: 'file-too-large',
      at: 'articles/a.txt',
      says: /17 MB.*up to 16 MB/,
      kept: false,
    },
    'a lone invalid byte': {
      files: {
        'articles/a.txt': Buffer.concat([
          Buffer.from('Türkiye “said” '),
          Buffer.from([0xff]),
          Buffer.from(' no.'),
        ]),
        'articles/a.json': dated,
      },
      code: 'bytes-invalid',
      at: 'articles/a.txt:byte 20',
      says: /byte 20/,
      kept: true,
    },
    'an old one-byte encoding': {
      files: {
        'articles/a.txt': Buffer.from([0x54, 0xfc, 0x72, 0x6b, 0x69, 0x79, 0x65]),
        'articles/a.json': dated,
      },
      code: 'encoding-guessed',
      at: 'articles/a.txt',
      says: /windows-1252/,
      kept: true,
    },
    'an old encoding of Russian': {
      files: { 'articles/a.txt': inEncoding(RUSSIAN, 'koi8-r'), 'articles/a.json': dated },
      code: 'encoding-guessed',
      at: 'articles/a.txt',
      says: /koi8-r/,
      kept: true,
    },
    'an unknown encoding': {
      files: {
        'articles/a.html': '<meta charset="klingon-8">Norway blamed Denmark.',
        'articles/a.json': dated,
      },
      code: 'encoding-unknown',
      at: 'articles/a.html',
      says: /“klingon-8”.*UTF-8/,
      kept: true,
    },
    'an impossible date': {
      files: { 'articles/a.txt': 'x y', 'articles/a.json': '{"published": "2016-02-31"}' },
      code: 'published-wrong',
      at: 'articles/a.json: published',
      says: /“2016-02-31” is no date/,
      kept: true,
    },
    'a date in the future': {
      files: { 'articles/a.txt': 'x y', 'articles/a.json': '{"published": "2031-01-01"}' },
      code: 'published-wrong',
      at: 'articles/a.json: published',
      says: /in the future/,
      kept: true,
    },
    'a date before print': {
      files: { 'articles/a.txt': 'x y', 'articles/a.json': '{"published": "0816-02-04"}' },
      code: 'published-wrong',
      at: 'articles/a.json: published',
      says: /before 1400/,
      kept: true,
    },
    'a damaged sidecar': {
      files: { 'articles/a.txt': 'x y', 'articles/a.json': '{"published": ' },
      code: 'sidecar-damaged',
      at: 'articles/a.json',
      says: /mend it/,
      kept: false,
    },
    'a sidecar of nothing': {
      files: { 'articles/a.json': dated },
      code: 'sidecar-alone',
      at: 'articles/a.json',
      says: /articles\/a\.txt/,
      kept: false,
    },
    'front matter that is not closed': {
      files: { 'articles/a.md': '---\ntitle: x\n\nNorway blamed Denmark.' },
      code: 'front-matter-damaged',
      at: 'articles/a.md',
      says: /not closed/,
      kept: true,
    },
    'an unknown field': {
      files: {
        'articles/a.txt': 'x y',
        'articles/a.json': '{"published": "2021-03-05", "publised": "2021"}',
      },
      code: 'field-unknown',
      at: 'articles/a.json: publised',
      says: /known are title/,
      kept: true,
    },
    'a wrong field': {
      files: {
        'articles/a.txt': 'x y',
        'articles/a.json': '{"published": "2021-03-05", "url": "javascript:alert(1)"}',
      },
      code: 'field-invalid',
      at: 'articles/a.json: url',
      says: /http/,
      kept: true,
    },
    'another kind of file': {
      files: { 'articles/a.docx': 'x' },
      code: 'file-unknown-kind',
      at: 'articles/a.docx',
      says: /\.txt/,
      kept: false,
    },
    'a name used twice': {
      files: { 'articles/a.txt': 'x y', 'articles/a.json': dated, 'articles/b/a.md': 'y x' },
      code: 'article-name-taken',
      at: 'articles/b/a.md',
      says: /articles\/a\.txt/,
      kept: true,
    },
    'a damaged record': {
      files: { 'records/a.json': 'no' },
      code: 'file-damaged',
      at: 'records/a.json',
      says: /mend it/,
      kept: false,
    },
    'a record without its date': {
      files: { 'records/a.json': '{"id": "a"}' },
      code: 'field-invalid',
      at: 'records/a.json: when',
      says: /missing/,
      kept: false,
    },
    'a damaged review': {
      files: { 'reviews/a.json': '{' },
      code: 'file-damaged',
      at: 'reviews/a.json',
      says: /mend it/,
      kept: false,
    },
    'a review that does nothing known': {
      files: {
        'reviews/a.json': '{"author":"E","reason":"R","date":"2021","action":{"do":"burn"}}',
      },
      code: 'field-invalid',
      at: 'reviews/a.json: action.do',
      says: /action/,
      kept: false,
    },
  };
  for (const [what, { files, code, at, says, kept }] of Object.entries(bad))
    it(`tells of ${what}, and reads the rest`, () => {
      const other = { 'articles/zebra.txt': 'Sweden laughed.', 'articles/zebra.json': dated };
      const folder = read({ ...files, ...other });
      const issue = folder.issues.find((found) => found.code === code && found.at === at);
      expect(issue, JSON.stringify(folder.issues)).toMatchObject({ at });
      expect(issue?.message).toMatch(says);
      expect(folder.articles.map(({ input }) => input.id)).toEqual(
        kept ? ['a', 'zebra'] : ['zebra'],
      );
    });

  it('says that a folder is none', () => {
    const folder = readDataFolder(makeFolder(), {
      now: NOW,
      readPage: () => {
        throw new Error('no page');
      },
    });
    expect(codes(folder)).toEqual(['site-missing']);
    expect(folder.site.title).toBe('Timeline');
  });

  it('reads reviews by their file name, scores made hundredfold', () => {
    const review = {
      author: 'E',
      reason: 'R',
      date: '2021-03-06',
      action: { do: 'set', event: 'x-0000000001', values: { goldstein: -4.4 } },
    };
    expect(read({ 'reviews/softer.json': JSON.stringify(review) }).reviews.documents).toEqual([
      { ...review, id: 'softer', action: { ...review.action, values: { goldstein: -440 } } },
    ]);
  });

  it("reads the project's own data", () => {
    const folder = readDataFolder('data', {
      now: NOW,
      readPage: () => {
        throw new Error('no page');
      },
    });
    expect(folder.issues).toEqual([]);
    expect(folder.articles.length).toBeGreaterThan(10);
    expect(folder.records.documents.length).toBeGreaterThan(2);
  });
});
