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

/** `files`: paths with forward slashes. */
export function pairUp(files: readonly string[]): ArticleListing {
  const issues: Issue[] = [];
  const byId = new Map<string, ListedArticle>();
  const sidecars = new Set(files.filter((file) => file.endsWith('.json')));
  const used = new Set<string>();
  for (const file of [...files].sort()) {
    if (sidecars.has(file)) continue;
    const ending = ARTICLE_ENDINGS.find((known) => file.toLowerCase().endsWith(known));
    if (!ending) {
      issues.push(unknownKind(file));
      continue;
    }
    const id = articleIdOf(file);
    const sidecar = `${file.slice(0, -ending.length)}.json`;
    const taken = byId.get(id);
    if (taken) {
      issues.push(idTaken(file, taken.file));
      continue;
    }
    if (sidecars.has(sidecar)) used.add(sidecar);
    byId.set(id, { id, file, sidecar: sidecars.has(sidecar) ? sidecar : null });
  }
  for (const file of sidecars)
    if (!used.has(file) && !byId.has(articleIdOf(file)))
      issues.push({
        code: 'sidecar-alone',
        at: file,
        message: `${file} describes no article: put the text beside it, as ${file.replace(/\.json$/, '.txt')}`,
      });
  return { articles: [...byId.values()], issues };
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

const idTaken = (file: string, other: string): Issue => ({
  code: 'article-name-taken',
  at: file,
  message: `${file} has the name of ${other}, and a name is an article's id: rename one of them`,
});
