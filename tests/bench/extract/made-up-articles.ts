/** Made-up articles, a folder each, with what a person finds in them: tests/fixtures/development, …/held-out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readHtml } from '#lib/extract/article/read-html.ts';
import type { ArticleInput } from '#lib/extract/draft.ts';
import { inputOf } from './article-input.ts';
import type { GoldList } from './event-gold.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** `held-out` was written first; `held-out/second` later, in other words about other states. */
export type Folder = 'development' | 'held-out' | 'held-out/second';

export interface MadeUpArticle {
  readonly name: string;
  readonly input: ArticleInput;
  readonly gold: GoldList;
}

/** In alphabetical order. Throws for a page that cannot be read. */
export const readArticles = (folder: Folder): MadeUpArticle[] =>
  readdirSync(new URL(`${folder}/`, FIXTURES))
    .sort()
    .filter((name) => existsSync(new URL(`${folder}/${name}/expected.json`, FIXTURES)))
    .map((name) => readArticle(name, new URL(`${folder}/${name}/`, FIXTURES)));

function readArticle(name: string, at: URL): MadeUpArticle {
  const open = (file: string) => readFileSync(new URL(file, at), 'utf8');
  const given = JSON.parse(open('article.json')) as Partial<ArticleInput>;
  const input = existsSync(new URL('article.html', at))
    ? pageOf(name, open('article.html'), given)
    : inputOf(open('article.txt'), { ...given, id: name, publishedFrom: 'given' });
  return { name, input, gold: JSON.parse(open('expected.json')) as GoldList };
}

/** What the page says of itself counts where nothing is given. */
function pageOf(name: string, html: string, given: Partial<ArticleInput>): ArticleInput {
  const page = readHtml(html);
  if ('code' in page) throw new Error(`${name}: ${page.message}`);
  return inputOf(page.text, { ...page, ...given, id: name });
}
