/**
 * An article's body in its page, beside plain Readability on the same pages, scored as the public
 * article-extraction-benchmark does: counted runs of four words, precision and recall averaged over
 * pages. Every third page is kept aside.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtml } from '#lib/extract/article/read-html.ts';
import type { BoilerplateLexicon } from '#lib/extract/boilerplate/lexicon.ts';
import { findBoilerplate } from '#lib/extract/boilerplate/find.ts';
import { keptSpans } from '#lib/extract/sentences.ts';
import type { Bench } from './bench.ts';
import { measureParts } from './bootstrap.ts';
import type { Parts, Row } from './row.ts';

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

const RUN = 4; // words
const LISTED = 10; // pages
const isAside = (_: unknown, index: number): boolean => index % 3 === 2;

export const article: Bench = {
  name: 'article',
  run: (context) => {
    const pages = readPages(context.dataAt('article-pages'));
    const bodies = pages.map((page) => bodyOf(page, context.knowledge.boilerplate));
    const own = pages.map(({ body }, index) => scoreOf(body, bodies[index]!));
    const plain = pages.map((page) => scoreOf(page.body, readPlainly(page)));
    if (context.tell) tellWorst(pages, bodies, own, context.tell);
    const rowOf = (what: string, figure: (scores: readonly Score[]) => number): Row => ({
      ...{ stage: 'article', what, on: 'public pages', unit: '%', of: 'pages' },
      ours: parts(own, figure),
      peers: [{ name: '@mozilla/readability', ...parts(plain, figure) }],
    });
    return [
      rowOf('body F1', f1Of),
      rowOf('body precision', precisionOf),
      rowOf('body recall', recallOf),
    ];
  },
};

const parts = (scores: readonly Score[], figure: (scores: readonly Score[]) => number): Parts =>
  measureParts(scores, isAside, figure);

function readPages(folder: string): Page[] {
  const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >;
  return Object.entries(truth).map(([id, { articleBody, url }]) => {
    const html = gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)).toString('utf8');
    return { id, html, url, body: articleBody };
  });
}

/** What is left of the page's text when what was removed is left out. */
function bodyOf({ html, url }: Page, lexicon: BoilerplateLexicon): string {
  const read = readHtml(html, url);
  if ('code' in read) return '';
  const found = findBoilerplate(read.text, read, lexicon);
  return keptSpans(read.text, [...read.removed, ...found])
    .map(({ start, end }) => read.text.slice(start, end))
    .join('\n');
}

const readPlainly = ({ html }: Page): string =>
  new Readability(parseHTML(html).document).parse()?.textContent ?? '';

function mean(numbers: readonly (number | null)[]): number {
  const known = numbers.filter((number) => number !== null);
  return (100 * known.reduce((total, number) => total + number, 0)) / known.length;
}

const precisionOf = (scores: readonly Score[]) => mean(scores.map(({ precision }) => precision));
const recallOf = (scores: readonly Score[]) => mean(scores.map(({ recall }) => recall));

function f1Of(scores: readonly Score[]): number {
  const [precision, recall] = [precisionOf(scores), recallOf(scores)];
  return (2 * precision * recall) / (precision + recall);
}

function scoreOf(body: string, read: string): Score {
  const want = runsOf(body);
  const got = runsOf(read);
  let both = 0;
  for (const [key, count] of want) both += Math.min(count, got.get(key) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  return {
    precision: size(got) > 0 ? both / size(got) : null,
    recall: size(want) > 0 ? both / size(want) : null,
  };
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i += 1) {
    const key = words.slice(i, i + RUN).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Of the pages developed on: the paragraphs of either side of which the other has little. */
function tellWorst(
  pages: readonly Page[],
  bodies: readonly string[],
  scores: readonly Score[],
  tell: (line: string) => void,
): void {
  const sum = ({ precision, recall }: Score) => (precision ?? 0) + (recall ?? 0);
  const worst = pages
    .map((page, index) => ({ page, index, score: scores[index]! }))
    .filter(({ page, index }) => !isAside(page, index))
    .sort((a, b) => sum(a.score) - sum(b.score));
  for (const { page, index, score } of worst.slice(0, LISTED)) {
    tell(`${page.id} ${page.url} ${JSON.stringify(score)}`);
    for (const line of lacking(bodies[index]!, page.body)) tell(`  + ${line.slice(0, 160)}`);
    for (const line of lacking(page.body, bodies[index]!)) tell(`  - ${line.slice(0, 160)}`);
  }
}

function lacking(text: string, other: string): string[] {
  const known = runsOf(other);
  return text.split(/\n+/).filter((line) => {
    const own = [...runsOf(line).keys()];
    return own.length > 0 && own.filter((key) => known.has(key)).length < own.length / 2;
  });
}
