/** What ingest asks of the rules: a page's words, an article's draft, and the rules' own version. */
import type { ArticleInput, Draft } from '../extract/draft.ts';
import type { Actor } from '../model/actor.ts';
import type { Issue } from '../model/issue.ts';
import type { PageText } from './folder/article-file.ts';

export interface Extraction {
  /** An issue where the page holds no article. */
  readonly readPage: (html: string, url: string | null) => PageText | Issue;
  readonly annotate: (input: ArticleInput) => Draft;
  readonly actors: () => readonly Actor[];
  /** Hash of rules and knowledge: the same one, the same drafts. */
  readonly version: string;
  /** What is wrong with the folder's own knowledge files. */
  readonly issues: () => readonly Issue[];
}
