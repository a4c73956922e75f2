/**
 * The repository's own articles, to time the pipeline on: texts of the length and the words it is for,
 * and no appeal in them, which would take all of a text in one line along.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { splitFrontMatter } from '#lib/server/folder/front-matter.ts';
import { plainMarkdown } from '#lib/server/folder/markdown.ts';

const ROOT = new URL('../../../', import.meta.url);

export function ownArticles(): string[] {
  const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
  const list = (path: string) => readdirSync(new URL(path, ROOT)).sort();
  return [
    ...list('tests/fixtures/paraphrases').map((name) =>
      read(`tests/fixtures/paraphrases/${name}/source.txt`),
    ),
    ...list('data/articles/briefs')
      .filter((name) => name.endsWith('.md'))
      .map(
        (name) => plainMarkdown(splitFrontMatter(read(`data/articles/briefs/${name}`)).body).text,
      ),
  ];
}
