/**
 * How well an article's body is found in its page, beside plain Readability on the same pages.
 *   node tests/bench/article.ts --data DIR [--errors N]
 * DIR/ground-truth.json: {id: {articleBody, url}}; DIR/html/{id}.html.gz. Scored as the public
 * article-extraction-benchmark does: counted runs of four words, precision and recall averaged over
 * pages. Every third page is kept aside: its figures are printed, its errors never are.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../src/lib/extract/article/read-html.ts';
import { findBoilerplate } from '../../src/lib/extract/boilerplate/find.ts';
import {
  compileBoilerplateLexicon,
  type BoilerplateLexiconData,
} from '../../src/lib/extract/boilerplate/lexicon.ts';
import { keptSpans } from '../../src/lib/extract/sentences.ts';

interface Page {
  readonly id: string;
  readonly html: string;
  readonly url: string;
  readonly body: string;
}
interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, errors: { type: 'string', default: '0' } },
});
const data = values.data;
if (!data) throw new Error('no data folder: node tests/bench/article.ts --data DIR');

const lexiconFile = new URL('../../data/lexicon/boilerplate.json', import.meta.url);
const lexicon = compileBoilerplateLexicon(
  JSON.parse(readFileSync(lexiconFile, 'utf8')) as BoilerplateLexiconData,
);
const truth = JSON.parse(readFileSync(`${data}/ground-truth.json`, 'utf8')) as Record<
  string,
  { articleBody: string; url: string }
>;
const pages = Object.entries(truth).map(([id, { articleBody, url }]): Page => {
  const html = gunzipSync(readFileSync(`${data}/html/${id}.html.gz`)).toString('utf8');
  return { id, html, url, body: articleBody };
});
const parts = {
  'all pages': pages,
  'to develop on': pages.filter((_, i) => i % 3 !== 2),
  'kept aside': pages.filter((_, i) => i % 3 === 2),
};

const readers: Record<string, (page: Page) => string> = {
  'with its guard': ({ html, url }) => {
    const read = readHtml(html, url);
    if ('code' in read) return '';
    const found = findBoilerplate(read.text, read, lexicon);
    return keptSpans(read.text, [...read.removed, ...found])
      .map(({ start, end }) => read.text.slice(start, end))
      .join('\n');
  },
  'plain Readability': ({ html }) => {
    const { document } = parseHTML(html);
    return new Readability(document).parse()?.textContent ?? '';
  },
};

for (const [name, read] of Object.entries(readers)) {
  const started = performance.now();
  const scores = new Map(pages.map((page) => [page, scoreOf(page.body, read(page))]));
  const took = (performance.now() - started) / pages.length;
  for (const [part, some] of Object.entries(parts)) {
    const precision = mean(some.map((page) => scores.get(page)!.precision));
    const recall = mean(some.map((page) => scores.get(page)!.recall));
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${name.padEnd(18)} ${part.padEnd(14)} ${some.length} pages  F1 ${f1.toFixed(3)}` +
        `  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  ${took.toFixed(0)} ms a page`,
    );
  }
  if (name !== 'with its guard') continue;
  const worst = parts['to develop on']
    .map((page) => ({ page, score: scores.get(page)! }))
    .toSorted((a, b) => sum(a.score) - sum(b.score));
  for (const { page, score } of worst.slice(0, Number(values.errors))) {
    console.log(`\n## ${page.id} ${page.url}`, score);
    showDifference(page.body, read(page));
  }
}

function sum({ precision, recall }: Score): number {
  return (precision ?? 0) + (recall ?? 0);
}

function mean(numbers: readonly (number | null)[]): number {
  const known = numbers.filter((number) => number !== null);
  return known.reduce((total, number) => total + number, 0) / known.length;
}

function scoreOf(body: string, read: string): Score {
  const want = shingles(body);
  const got = shingles(read);
  let both = 0;
  for (const [key, count] of want) both += Math.min(count, got.get(key) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  return {
    precision: size(got) > 0 ? both / size(got) : null,
    recall: size(want) > 0 ? both / size(want) : null,
  };
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shingles(text: string, length = 4): Map<string, number> {
  const all = words(text);
  const counts = new Map<string, number>();
  if (all.length === 0) return counts;
  for (let i = 0; i < Math.max(1, all.length - length + 1); i += 1) {
    const key = all.slice(i, i + length).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Paragraphs of either side of which the other side has little. */
function showDifference(body: string, read: string): void {
  const lacking = (text: string, other: string) => {
    const known = shingles(other);
    return text.split(/\n+/).filter((line) => {
      const own = [...shingles(line).keys()];
      return own.length > 0 && own.filter((key) => known.has(key)).length < own.length / 2;
    });
  };
  for (const line of lacking(read, body)) console.log('  + ', line.slice(0, 160));
  for (const line of lacking(body, read)) console.log('  - ', line.slice(0, 160));
}
