/** Files → articles with their mentions; what has not changed since it was last extracted is not extracted again. */
import { createHash } from 'node:crypto';
import { detectLanguage } from '../../extract/article/language.ts';
import type { ArticleInput, Draft } from '../../extract/draft.ts';
import { repeatedBlocks } from '../../extract/boilerplate/repeated.ts';
import type { Article, Removed } from '../../model/article.ts';
import { canonical } from '../../model/canonical.ts';
import type { Issue } from '../../model/issue.ts';
import type { Mention } from '../../model/mention.ts';
import { overlaps } from '../../model/span.ts';
import type { Store } from '../../store/store.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Extraction } from '../extraction.ts';
import type { ArticleSource } from '../folder/article-file.ts';
import { buildMentions } from '../mentions.ts';
import type { Progress } from './progress.ts';

export interface Extracted {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly issues: readonly Issue[];
}

/** Titles made up from an article's first words. */
const DERIVED_TITLE = 80; // characters

/** Articles whose results are written down together, so that a disk is not waited for after each. */
const BATCH = 200;

/** Where results are remembered. */
export type Memory = Pick<Store, 'note' | 'setNotes'>;

/**
 * In the order of their ids. An article whose file cannot be read now is taken as it was last
 * read, so that a slip of the pen does not empty a timeline.
 */
export function extractArticles(
  folder: Pick<DataFolder, 'articles' | 'unreadable'>,
  extraction: Extraction,
  memory: Memory,
  progress: Progress,
): readonly Extracted[] {
  const extracted: Extracted[] = [];
  const fresh = new Map<string, string>();
  const flush = () => {
    if (fresh.size > 0) memory.setNotes(Object.fromEntries(fresh));
    fresh.clear();
  };
  folder.articles.forEach((source, index) => {
    progress({ step: 'extract', done: index, total: folder.articles.length, at: source.input.id });
    const key = keyOf(source, extraction);
    const before = recall(memory, source.input.id);
    const result = before?.key === key ? before.extracted : extract(source, extraction);
    extracted.push(result);
    if (result !== before?.extracted)
      fresh.set(
        noteOf(source.input.id),
        JSON.stringify({ key, extracted: result } satisfies Remembered),
      );
    if (fresh.size >= BATCH) flush();
  });
  flush();
  for (const id of folder.unreadable) {
    const before = recall(memory, id);
    if (before) extracted.push(before.extracted);
  }
  return extracted.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

interface Remembered {
  /** Hash of everything that the result depends on. */
  readonly key: string;
  readonly extracted: Extracted;
}

const keyOf = (source: ArticleSource, extraction: Extraction): string =>
  createHash('sha256')
    .update(canonical([extraction.version, source]))
    .digest('hex');

const noteOf = (id: string): string => `extracted:${id}`;

function recall(memory: Memory, id: string): Remembered | null {
  const note = memory.note(noteOf(id));
  return note === null ? null : (JSON.parse(note) as Remembered);
}

function extract(source: ArticleSource, extraction: Extraction): Extracted {
  const { input } = source;
  const language = input.language ?? detectLanguage(input.text);
  if (language !== null && !/^en\b/i.test(language))
    return unsupported(source, { ...input, language });
  const draft = extraction.annotate(input);
  const article = articleOf(source, draft);
  const built = buildMentions(draft, article.textHash);
  return {
    article,
    mentions: built.mentions,
    issues: [
      ...(source.undated && needsDate(draft) ? [source.undated] : []),
      ...draft.issues.filter(({ code }) => code !== UNDATED).map((issue) => at(source.file, issue)),
      ...built.issues,
    ],
  };
}

/** What the rules say of a text with words such as “last year” and no day to count them from. */
const UNDATED = 'article-undated';

/** Where every date is told in full, nothing is lost by not knowing when the article came out. */
const needsDate = ({ issues, events }: Draft): boolean =>
  issues.some(({ code }) => code === UNDATED) || events.some(({ when }) => when.edtf === null);

const at = (file: string, issue: Issue): Issue => ({ ...issue, at: `${file}: ${issue.at}` });

function unsupported(
  source: ArticleSource,
  input: ArticleInput & { readonly language: string },
): Extracted {
  const isSaid = source.input.language !== null;
  return {
    article: articleOf(source, plainDraft(input)),
    mentions: [],
    issues: [
      {
        code: 'language-not-supported',
        at: source.file,
        message: `${source.file} ${isSaid ? `is in “${input.language}”` : `seems to be in “${input.language}” (say "language": "en" if it is English)`}, and events are found in English only so far: it can be read and searched, and yields none`,
      },
    ],
  };
}

const plainDraft = (input: ArticleInput & { readonly language: string }): Draft => ({
  input,
  title: input.title,
  outlet: input.outlet,
  byline: input.byline,
  published: input.published,
  publishedFrom: input.publishedFrom,
  language: input.language,
  text: input.text,
  removed: input.removed ?? [],
  sentences: [],
  tokens: [],
  times: [],
  actors: [],
  quotations: [],
  events: [],
  issues: [],
});

function articleOf(source: ArticleSource, draft: Draft): Article {
  const { input, rights, licence, sources } = source;
  return {
    id: input.id,
    title: draft.title ?? derivedTitle(draft.text),
    titleDerived: draft.title === null || source.titleDerived,
    outlet: draft.outlet,
    byline: draft.byline,
    url: input.url,
    published: draft.published,
    publishedFrom: draft.publishedFrom,
    language: draft.language,
    kind: input.kind,
    rights,
    licence,
    sources,
    text: draft.text,
    textHash: textHashOf(draft.text),
    removed: draft.removed,
  };
}

export const textHashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function derivedTitle(text: string): string {
  const line = text.trimStart().slice(0, 1_000).split('\n', 1)[0]?.trim() ?? '';
  if (line.length <= DERIVED_TITLE) return line;
  const cut = line.lastIndexOf(' ', DERIVED_TITLE - 1);
  return `${line.slice(0, cut > 0 ? cut : DERIVED_TITLE - 1).toWellFormed()}…`;
}

/** What an outlet prints under article after article shows only when they lie side by side. */
export function withoutRepeated(extracted: readonly Extracted[]): readonly Extracted[] {
  const blocks = repeatedBlocks(extracted.map(({ article }) => article));
  return extracted.map((one, index) => {
    const added = (blocks[index] ?? []).filter(
      (block) => !one.article.removed.some((known) => overlaps(known, block)),
    );
    if (added.length === 0) return one;
    const removed: readonly Removed[] = [...one.article.removed, ...added].sort(
      (a, b) => a.start - b.start,
    );
    return {
      ...one,
      article: { ...one.article, removed },
      mentions: one.mentions.filter(
        ({ excerpt }) => !added.some((block) => overlaps(block, excerpt)),
      ),
    };
  });
}
