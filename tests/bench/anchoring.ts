/**
 * How well an excerpt is found again after its article has changed:
 *
 *     npm run bench:anchoring
 *
 * Sentences of the briefs in data/articles (the rules were written beside them) and of the articles in
 * tests/fixtures/held-out (kept aside), each article edited at random, always the same way. Found: at
 * least 80 % shared with where the sentence stands now; in part: at least half. Wrong: another place. The
 * rest is said to have changed. Where the sentence was taken out, finding anything is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { quoteOf } from '#lib/text/quote.ts';
import type { TextRange } from '#lib/text/range.ts';
import { readDocument } from '#lib/text/read-document.ts';
import { reanchor } from '#lib/text/reanchor.ts';
import { characters, instead, paragraphs, words, type Edit } from './anchoring/edited.ts';
import { mulberry32 } from './extract/bootstrap.ts';
import { ownArticles } from './extract/own-articles.ts';

const EXCERPTS = 1000; // of each edit and set
const SAME = 0.8; // share of the characters of both
const SEED = 20151124;
const HELD_OUT = new URL('../fixtures/held-out/', import.meta.url);

interface Case {
  readonly was: string;
  readonly range: TextRange;
  readonly others: readonly string[];
}

interface Change {
  readonly name: string;
  readonly edit: (one: Case) => Edit;
  /** Share of the sentences that must be found, where one is asked. */
  readonly atLeast?: number;
  /** The sentence is taken out, so that there is nothing to find. */
  readonly isGone?: boolean;
}

const SETS = { 'developed on': ownArticles(), 'kept aside': heldOut() };
const CHANGES: readonly Change[] = [
  { name: '5 % of the characters', edit: () => characters(0.05), atLeast: 0.99 },
  { name: '10 % of the characters', edit: () => characters(0.1) },
  { name: '5 % of the words', edit: () => words(0.05), atLeast: 0.99 },
  { name: '10 % of the words', edit: () => words(0.1) },
  { name: 'new paragraphs before a third', edit: ({ others }) => paragraphs(others, 1 / 3) },
  { name: 'the sentence taken out', edit: ({ range }) => instead(range, ''), isGone: true },
  {
    name: 'another sentence in its place',
    edit: ({ range, others }) => instead(range, others[0]!),
    isGone: true,
  },
];
const COLUMNS = ['found', 'in part', 'changed', 'wrong'] as const;
type Outcome = (typeof COLUMNS)[number];

let isShort = false;
for (const [set, articles] of Object.entries(SETS)) {
  console.log(set.padEnd(36) + [...COLUMNS, 'ms each'].map((name) => name.padStart(10)).join(''));
  const cases = casesOf(articles);
  for (const change of CHANGES) {
    const { outcomes, each } = measure(cases, change);
    const shares = COLUMNS.map((name) => outcomes.filter((one) => one === name).length / EXCERPTS);
    const cells = [...shares.map((share) => `${(100 * share).toFixed(1)} %`), each.toFixed(2)];
    console.log(`  ${change.name}`.padEnd(36) + cells.map((cell) => cell.padStart(10)).join(''));
    const [found = 0, inPart = 0, , wrong = 0] = shares;
    isShort ||= wrong > 0 || found + inPart < (change.atLeast ?? 0);
  }
}
process.exitCode = isShort ? 1 : 0;

function measure(cases: readonly Case[], { edit, isGone = false }: Change) {
  const chance = mulberry32(SEED);
  const outcomes: Outcome[] = [];
  let spent = 0;
  for (const one of cases) {
    const edited = edit(one)(one.was, chance);
    const before = performance.now();
    const again = reanchor(edited.text, quoteOf(one.was, one.range), one.range, false);
    spent += performance.now() - before;
    if (again.how === 'changed') outcomes.push('changed');
    else outcomes.push(isGone ? 'wrong' : judge(again.range, edited.moved(one.range)));
  }
  return { outcomes, each: spent / cases.length };
}

function judge(found: TextRange, meant: TextRange): Outcome {
  const shared = Math.min(found.end, meant.end) - Math.max(found.start, meant.start);
  const both = Math.max(found.end, meant.end) - Math.min(found.start, meant.start);
  return shared >= SAME * both ? 'found' : shared >= both / 2 ? 'in part' : 'wrong';
}

/** Sentences from all articles in turn. */
function casesOf(articles: readonly string[]): readonly Case[] {
  const chance = mulberry32(SEED);
  const read = articles.map((was) => ({ was, sentences: readDocument(was).sentences }));
  return Array.from({ length: EXCERPTS }, (_, i) => {
    const { was, sentences } = read[i % read.length]!;
    const range = sentences[Math.floor(chance() * sentences.length)]!;
    const other = read[(i + 1) % read.length]!;
    const others = other.sentences.map(({ start, end }) => other.was.slice(start, end));
    return { was, range, others };
  });
}

function heldOut(): string[] {
  return readdirSync(HELD_OUT, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'article.txt')
    .sort()
    .map((path) => readFileSync(new URL(path, HELD_OUT), 'utf8'));
}
