/** A text as the pipeline takes it, with nothing known but what is given. */
import type { ArticleInput } from '#lib/extract/draft.ts';

export const inputOf = (text: string, given: Partial<ArticleInput> = {}): ArticleInput => ({
  ...{ id: 'bench', text, title: null, outlet: null, byline: null, url: null },
  ...{ published: null, publishedFrom: null, language: 'en', kind: 'given', style: null },
  ...given,
});
