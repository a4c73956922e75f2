/**
 * How well the events of articles that nobody develops on are found:
 *
 *     npm exec node -- tests/bench/held-out.ts
 *
 * Figures only: what is missing or false in them is never listed (see tests/fixtures/held-out).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { loadKnowledge } from '../../src/lib/server/knowledge.ts';
import { figuresOf, type Reading, readAgainst } from './event-figures.ts';
import type { GoldList } from './event-gold.ts';

const ARTICLES = new URL('../fixtures/held-out/', import.meta.url);

interface Given {
  readonly title: string;
  readonly outlet: string;
  readonly byline?: string;
  readonly published: string;
  readonly language: string;
}

const { knowledge } = loadKnowledge('data');
const names = readdirSync(ARTICLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
console.log(figuresOf(`held out: ${names.length} articles`, names.map(read)));

function read(name: string): Reading {
  const open = (file: string) => readFileSync(new URL(`${name}/${file}`, ARTICLES), 'utf8');
  const given = JSON.parse(open('article.json')) as Given;
  return readAgainst(
    JSON.parse(open('expected.json')) as GoldList,
    {
      ...given,
      id: name,
      text: open('article.txt'),
      byline: given.byline ?? null,
      url: null,
      publishedFrom: 'given',
      kind: 'given',
      style: null,
    },
    knowledge,
  );
}
