/** One line of `demarche annotate` or `merge`: what came in → its draft, or why there is none. */
import { readHtml } from '#lib/extract/article/read-html.ts';
import type { ArticleInput, Draft } from '#lib/extract/draft.ts';
import type { Knowledge } from '#lib/extract/knowledge.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { InLine } from './contract.ts';

export type Drafted =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly issue: Issue };

export function draftOf(line: InLine, knowledge: Knowledge): Drafted {
  const given: ArticleInput = {
    id: line.id,
    text: line.text ?? '',
    title: line.title ?? null,
    outlet: line.outlet ?? null,
    byline: null,
    url: line.url ?? null,
    published: line.published ?? null,
    publishedFrom: line.published === undefined ? null : 'given',
    language: line.language ?? null,
    kind: 'given',
    style: line.style ?? null,
  };
  if (line.html === undefined) return { ok: true, draft: annotate(given, knowledge) };
  const page = readHtml(line.html, line.url);
  if ('code' in page) return { ok: false, issue: page };
  const draft = annotate(
    {
      ...given,
      text: page.text,
      removed: page.removed,
      title: given.title ?? page.title,
      outlet: given.outlet ?? page.outlet,
      byline: page.byline,
      published: given.published ?? page.published,
      publishedFrom: given.publishedFrom ?? page.publishedFrom,
      language: given.language ?? page.language,
    },
    knowledge,
  );
  return { ok: true, draft };
}
