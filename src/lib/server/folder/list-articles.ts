/** Which files below `articles/` make up which article. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import { ARTICLE_ENDINGS } from './article-file.ts';

export interface ListedArticle {
  /** The file's name without its ending. */
  readonly id: string;
  /** Paths from the data folder, with forward slashes. */
  readonly file: string;
  readonly sidecar: string | null;
}

export interface ArticleListing {
  readonly articles: readonly ListedArticle[];
  readonly issues: readonly Issue[];
}

const DEEPEST = 12; // folders below articles/

/** In the order of their paths. Hidden files and READMEs are not articles. */
export function listArticles(root: string, folder = 'articles'): ArticleListing {
  return pairUp(filesBelow(root, folder));
}

/** `files`: paths with forward slashes. Two articles in different folders may have one id here. */
export function pairUp(files: readonly string[]): ArticleListing {
  const issues: Issue[] = [];
  const articles: ListedArticle[] = [];
  const described = new Set<string>();
  const sidecars = new Set(files.filter((file) => file.endsWith('.json')));
  for (const file of [...files].sort()) {
    if (sidecars.has(file)) continue;
    const ending = ARTICLE_ENDINGS.find((known) => file.toLowerCase().endsWith(known));
    if (!ending) {
      issues.push(unknownKind(file));
      continue;
    }
    const sidecar = `${file.slice(0, -ending.length)}.json`;
    described.add(sidecar);
    const isThere = sidecars.has(sidecar);
    articles.push({ id: articleIdOf(file), file, sidecar: isThere ? sidecar : null });
  }
  for (const file of sidecars)
    if (!described.has(file))
      issues.push({
        code: 'sidecar-alone',
        at: file,
        message: `${file} describes no article: put the text beside it, as ${file.replace(/\.json$/, '.txt')}`,
      });
  return { articles, issues };
}

/** Becomes part of addresses: what is not a letter, digit, dot, hyphen or underscore is a hyphen. */
export function articleIdOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const id = name.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return id.replace(/^[-.]+|-+$/g, '') || 'article';
}

function filesBelow(root: string, folder: string, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter(({ name }) => !name.startsWith('.') && !/^readme(\.|$)/i.test(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path, depth + 1) : [path];
    });
}

const unknownKind = (file: string): Issue => ({
  code: 'file-unknown-kind',
  at: file,
  message: `${file} was passed over: articles end in ${ARTICLE_ENDINGS.join(', ')}`,
});
