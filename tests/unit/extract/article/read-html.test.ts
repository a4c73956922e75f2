import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '#lib/extract/article/read-html.ts';

const BODY = [
  'Peru recalled its ambassador from Chile on Friday, after a patrol boat had been detained in 2014.',
  'Chile called the step regrettable, and said that its own ambassador would stay in Lima for now.',
  'The two foreign ministers had agreed in March to settle such incidents between their navies.',
];
const page = (head = '') =>
  `<html><head>${head}</head><body><article>${BODY.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
const read = (html: string, url?: string) => {
  const result = readHtml(html, url);
  if ('code' in result) throw new Error(result.code);
  return result;
};

describe('the date of publication', () => {
  test('the address gives it where nothing else does', () => {
    expect(read(page(), 'https://a.example/2014/05/02/peru')).toMatchObject({
      published: '2014-05-02',
      publishedFrom: 'address',
      issues: [],
    });
  });

  test('an address years after the text is not believed, and that is said', () => {
    const { published, publishedFrom, issues } = read(page(), 'https://a.example/2021/05/02/peru');
    expect([published, publishedFrom]).toEqual([null, null]);
    expect(issues).toMatchObject([{ code: 'published-distrusted', at: 'published' }]);
  });

  test('meta comes before the address', () => {
    const head = '<meta name="pubdate" content="20140503">';
    expect(read(page(head), 'https://a.example/2014/05/02/peru')).toMatchObject({
      published: '2014-05-03',
      publishedFrom: 'meta',
    });
  });
});

describe('pages that are none', () => {
  test.each([
    ['empty', '', 'no-article'],
    ['nothing in it', '<html><body><nav><a href="/">Home</a></nav></body></html>', 'no-article'],
    ['too many tags', '<p>a'.repeat(100_001), 'html-too-many-elements'],
    ['too many references', '&amp;'.repeat(300_001), 'html-too-many-elements'],
    ['too deep', '<div>'.repeat(10_001), 'html-too-deep'],
    ['too long', 'a'.repeat(20_000_001), 'html-too-long'],
  ])('%s', (_, html, code) => {
    expect(readHtml(html)).toMatchObject({ code });
  });
});

test('a deeply nested article is read all the same', () => {
  const deep = `${'<div>'.repeat(400)}${BODY.join(' ')}${'</div>'.repeat(400)}`;
  expect(read(deep).text).toBe(BODY.join(' '));
});

test('no markup makes it throw, and removed spans lie in order within the text', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="ad">',
      '</div>',
      '<aside>',
      '<a href="x">',
      '</a>',
      '<b>',
      '<h2>',
    ],
    ...[
      '<table><tr><td>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<br><br>',
      '&amp;',
      '<',
      ...BODY,
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const result = readHtml(pieces.join(''));
      if ('code' in result) return;
      let end = 0;
      for (const span of result.removed) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(result.text.length);
      expect(result.text.normalize('NFC')).toBe(result.text);
    }),
  );
});
