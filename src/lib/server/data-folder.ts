/**
 * Reads a data folder: site, articles, records, reviews, and what the rules know. It is written by
 * hand, so whatever is wrong in one file is told and the rest is read.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { ReferenceRecord } from '../model/reference-record.ts';
import type { Review } from '../model/review.ts';
import type { Site } from '../model/site.ts';
import {
  type ArticleSource,
  LARGEST_FILE,
  type PageText,
  readArticleFile,
  tooLarge,
} from './folder/article-file.ts';
import { readJsonFiles, readDocuments, type Documents } from './folder/json-files.ts';
import { type ListedArticle, listArticles, pairUp } from './folder/list-articles.ts';
import { referenceRecord, review } from './folder/schemas.ts';
import { readSite } from './folder/site-file.ts';

export interface DataFolder {
  readonly path: string;
  readonly site: Site;
  readonly articles: readonly ArticleSource[];
  /** Ids of articles whose files are there and cannot be read. */
  readonly unreadable: readonly string[];
  readonly records: Documents<ReferenceRecord>;
  readonly reviews: Documents<Review>;
  /** Everything that is wrong with the files, in their order. */
  readonly issues: readonly Issue[];
}

export interface ReadOptions {
  readonly readPage: (html: string, url: string | null) => PageText | Issue;
  /** ms since 1970. */
  readonly now: number;
  /** Whether an article of this id and text was there before: of two with one name, that one counts. */
  readonly isKnown?: (id: string, text: string) => boolean;
  /** Files elsewhere that are read as if they were added below `articles/`. */
  readonly added?: readonly AddedFile[];
}

export interface AddedFile {
  /** Where it would stand, from the data folder, with forward slashes. */
  readonly file: string;
  /** Where it is. */
  readonly from: string;
}

export function readDataFolder(path: string, options: ReadOptions): DataFolder {
  const site = readSite(path);
  const articles = readArticles(path, options);
  const records = withoutTwins(
    readDocuments(readJsonFiles(path, 'records'), referenceRecord, (record) => record),
  );
  const reviews = readDocuments(
    readJsonFiles(path, 'reviews'),
    review,
    // A value that is not set is absent, where zod allows `undefined`.
    (written, name) => ({ ...written, id: name }) as Review,
  );
  return {
    path,
    site: site.site,
    articles: articles.articles,
    unreadable: articles.unreadable,
    records,
    reviews,
    issues: [...site.issues, ...articles.issues, ...records.issues, ...reviews.issues],
  };
}

interface ReadArticles {
  readonly articles: readonly ArticleSource[];
  readonly unreadable: readonly string[];
  readonly issues: readonly Issue[];
}

function readArticles(path: string, options: ReadOptions): ReadArticles {
  const added = new Map((options.added ?? []).map(({ file, from }) => [file, from]));
  const own = listArticles(path);
  const listing =
    added.size === 0 ? own : pairUp([...new Set([...filesOf(own.articles), ...added.keys()])]);
  const issues: Issue[] = [...own.issues, ...(listing === own ? [] : listing.issues)];
  const articles: ArticleSource[] = [];
  const unreadable: string[] = [];
  for (const { id, file, sidecar } of listing.articles) {
    try {
      const at = (name: string) => added.get(name) ?? join(path, name);
      const { size } = statSync(at(file));
      if (size > LARGEST_FILE) {
        issues.push(tooLarge(file, size));
        unreadable.push(id);
        continue;
      }
      const bytes = readFileSync(at(file));
      const beside = sidecar === null ? null : { file: sidecar, bytes: readFileSync(at(sidecar)) };
      const read = readArticleFile({ id, file, bytes, sidecar: beside }, options);
      issues.push(...read.issues);
      if (read.article) articles.push(read.article);
      else unreadable.push(id);
    } catch (error) {
      issues.push({
        code: 'file-unreadable',
        at: file,
        message: `${file} cannot be read (${error instanceof Error ? error.message : String(error)}): check that it is there and that you may read it`,
      });
      unreadable.push(id);
    }
  }
  const named = oneOfEachName(articles, options.isKnown ?? (() => false));
  return { articles: named.articles, unreadable, issues: [...issues, ...named.issues] };
}

/** A name is an article's id: of several the known one counts, else the first by path. */
function oneOfEachName(
  articles: readonly ArticleSource[],
  isKnown: (id: string, text: string) => boolean,
): { readonly articles: readonly ArticleSource[]; readonly issues: readonly Issue[] } {
  const byId = Map.groupBy(articles, ({ input }) => input.id);
  const issues: Issue[] = [];
  const kept = [...byId.values()].flatMap((same) => {
    const one = same.length > 1 && same.find(({ input }) => isKnown(input.id, input.text));
    const counted = one || same[0]!;
    for (const { file } of same)
      if (file !== counted.file) issues.push(nameTaken(file, counted.file));
    return [counted];
  });
  return { articles: kept, issues };
}

const nameTaken = (file: string, other: string): Issue => ({
  code: 'article-name-taken',
  at: file,
  message: `${file} has the name of ${other}, and a name is an article's id: rename one of them`,
});

const filesOf = (articles: readonly ListedArticle[]): readonly string[] =>
  articles.flatMap(({ file, sidecar }) => (sidecar === null ? [file] : [file, sidecar]));

/** Two files may name one id: the first counts. */
function withoutTwins(records: Documents<ReferenceRecord>): Documents<ReferenceRecord> {
  const byId = new Map<string, ReferenceRecord>();
  const issues = [...records.issues];
  for (const record of records.documents)
    if (byId.has(record.id))
      issues.push({
        code: 'record-id-taken',
        at: `records: ${record.id}`,
        message: `two records have the id “${record.id}”: rename one of them`,
      });
    else byId.set(record.id, record);
  return { ...records, documents: [...byId.values()], issues };
}
