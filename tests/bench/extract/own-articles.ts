/**
 * The repository's own background briefs, to time the pipeline on: the words it is for, and no
 * appeal among them, which would take along what stands in one line with it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { splitFrontMatter } from '#lib/server/folder/front-matter.ts';
import { plainMarkdown } from '#lib/server/folder/markdown.ts';

const BRIEFS = new URL('../../../data/articles/briefs/', import.meta.url);

export const ownArticles = (): string[] =>
  readdirSync(BRIEFS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const { body } = splitFrontMatter(readFileSync(new URL(name, BRIEFS), 'utf8'));
      return plainMarkdown(body).text;
    });
