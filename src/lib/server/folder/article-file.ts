/** One article's files → what extraction takes in, and what is said of it. */
import type { ArticleInput } from '../../extract/draft.ts';
import type { ArticleKind, Citation, PublishedFrom, Removed, Rights } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import { normaliseText } from '../../text/normalise.ts';
import { decodeText } from './decode.ts';
import { readFields } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainMarkdown } from './markdown.ts';
import { checkPublished } from './published.ts';
import { ARTICLE_FIELDS } from './schemas.ts';

/** Text of this size is read and searched within seconds; a longer one is not an article. */
export const LARGEST_FILE = 16 * 1024 * 1024; // bytes

export const ARTICLE_ENDINGS = ['.txt', '.md', '.markdown', '.html', '.htm'] as const;

/** An article as its files give it. */
export interface ArticleSource {
  /** Path of the text in the data folder, with forward slashes. */
  readonly file: string;
  readonly input: ArticleInput;
  readonly titleDerived: boolean;
  readonly rights: Rights;
  readonly licence: string | null;
  readonly sources: readonly Citation[];
  /** Where it has no date: what to say, should anything in it turn out to need one. */
  readonly undated: Issue | null;
}

/** What an HTML page says of itself, and its words. */
export interface PageText {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly language: string | null;
  readonly text: string;
  /** Blocks of `text` that are no part of the article. */
  readonly removed: readonly Removed[];
}

export interface ArticleFiles {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The JSON beside it; null where there is none. */
  readonly sidecar: { readonly file: string; readonly bytes: Uint8Array } | null;
}

export interface ReadArticleOptions {
  /** An issue where the page holds no article. */
  readonly readPage: (html: string, url: string | null) => PageText | Issue;
  /** ms since 1970. */
  readonly now: number;
}

/** `article` is null where nothing could be read; the issues then say why. */
export interface ReadArticle {
  readonly article: ArticleSource | null;
  readonly issues: readonly Issue[];
}

export function readArticleFile(files: ArticleFiles, options: ReadArticleOptions): ReadArticle {
  const { file, bytes } = files;
  const refused = (issue: Issue): ReadArticle => ({ article: null, issues: [issue] });
  if (bytes.length > LARGEST_FILE) return refused(tooLarge(file, bytes.length));
  const isPage = /\.html?$/i.test(file);
  const decoded = decodeText(bytes, file, isPage);
  if (!decoded.ok) return refused(decoded.issue);
  const sidecar = readSidecar(files.sidecar);
  if (!sidecar.ok) return refused(sidecar.issue);

  const body = isPage
    ? pageBody(decoded.text, sidecar.fields, options)
    : /\.(md|markdown)$/i.test(file)
      ? markdownBody(decoded.text, file)
      : textBody(decoded.text);
  if ('code' in body) return refused({ ...body, at: file });
  const text = normaliseText(body.page.text);
  if (text.trim() === '')
    return refused({
      code: 'file-empty',
      at: file,
      message: `${file} holds no text: put the article's words into it, or delete it`,
    });
  const said = readFields(
    { ...body.fields, ...sidecar.fields },
    ARTICLE_FIELDS,
    sidecar.file ?? file,
  );
  return assemble(
    files,
    { ...body.page, text, removed: text === body.page.text ? body.page.removed : [] },
    said.values,
    options.now,
    [...decoded.issues, ...body.issues, ...said.issues],
  );
}

export const tooLarge = (file: string, size: number): Issue => ({
  code: 'file-too-large',
  at: file,
  message: `${file} is ${Math.ceil(size / 1_048_576)} MB: articles may be up to ${LARGEST_FILE / 1_048_576} MB; split it`,
});

interface Body {
  readonly page: PageText;
  /** Front matter. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}

const nothingSaid: Omit<PageText, 'text'> = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  publishedFrom: null,
  language: null,
  removed: [],
};

const textBody = (text: string): Body => ({
  page: { ...nothingSaid, text },
  fields: {},
  issues: [],
});

function markdownBody(source: string, file: string): Body {
  const { fields, body, problem } = splitFrontMatter(source);
  const issues =
    problem === null
      ? []
      : [{ code: 'front-matter-damaged', at: file, message: `${file}: ${problem}` }];
  return { page: { ...nothingSaid, ...plainMarkdown(body) }, fields, issues };
}

function pageBody(
  html: string,
  sidecar: Readonly<Record<string, unknown>>,
  { readPage }: ReadArticleOptions,
): Body | Issue {
  const url = typeof sidecar.url === 'string' ? sidecar.url : null;
  const page = readPage(html, url);
  return 'code' in page ? page : { page, fields: {}, issues: [] };
}

type Sidecar =
  | { readonly ok: true; readonly file: string | null; readonly fields: Record<string, unknown> }
  | { readonly ok: false; readonly issue: Issue };

function readSidecar(sidecar: ArticleFiles['sidecar']): Sidecar {
  if (!sidecar) return { ok: true, file: null, fields: {} };
  const { file } = sidecar;
  try {
    const fields: unknown = JSON.parse(new TextDecoder().decode(sidecar.bytes));
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      return { ok: true, file, fields: fields as Record<string, unknown> };
    return { ok: false, issue: sidecarDamaged(file, 'it is not an object { … }') };
  } catch (error) {
    return { ok: false, issue: sidecarDamaged(file, error instanceof Error ? error.message : '') };
  }
}

const sidecarDamaged = (file: string, reason: string): Issue => ({
  code: 'sidecar-damaged',
  at: file,
  message: `${file} is not JSON that describes an article (${reason}): mend it, and the article is read again`,
});

function assemble(
  { id, file, sidecar }: ArticleFiles,
  page: PageText,
  said: ReturnType<typeof readFields<typeof ARTICLE_FIELDS>>['values'],
  now: number,
  issues: readonly Issue[],
): ReadArticle {
  const dateAt = sidecar?.file ?? file;
  const given = said.published ?? null;
  const dated = given === null ? null : checkPublished(given, dateAt, now);
  const found = page.published === null ? null : checkPublished(page.published, file, now);
  const published = dated?.published ?? found?.published ?? null;
  const kind: ArticleKind = said.kind ?? 'given';
  const all = [
    ...issues,
    ...(dated?.issues ?? []),
    ...(dated?.published ? [] : (found?.issues ?? [])),
  ];
  return {
    article: {
      file,
      input: {
        id,
        text: page.text,
        title: said.title ?? page.title,
        outlet: said.outlet ?? page.outlet,
        byline: said.byline ?? page.byline,
        url: said.url ?? null,
        published,
        publishedFrom:
          published === null ? null : dated?.published ? 'given' : (page.publishedFrom ?? 'given'),
        language: said.language ?? page.language,
        kind,
        style: said.style ?? null,
        ...(page.removed.length > 0 && { removed: page.removed }),
      },
      titleDerived: said.titleDerived ?? false,
      rights: said.rights ?? (kind === 'brief' ? 'full' : 'excerpts'),
      licence: said.licence ?? null,
      sources: said.sources ?? [],
      undated: published === null ? undated(file, sidecar !== null) : null,
    },
    issues: all,
  };
}

/** The article is read all the same. */
function undated(file: string, hasSidecar: boolean): Issue {
  const how = /\.(md|markdown)$/i.test(file)
    ? 'a line “published: 2016-02-04” in its front matter'
    : `"published": "2016-02-04" in ${hasSidecar ? '' : 'a new file '}${file.replace(/\.\w+$/, '.json')}`;
  return {
    code: 'article-undated',
    at: file,
    message: `${file} has no date, and something in it needs one: “Thursday” or “last year” cannot be placed, nor an event that the text does not date; add ${how}`,
  };
}
