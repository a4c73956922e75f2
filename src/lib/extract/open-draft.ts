/** The draft that the first stage starts from: the text made uniform, the article's own facts checked. */
import { parseEdtf } from '../edtf/parse.ts';
import type { Issue } from '../model/issue.ts';
import { normaliseText } from '../text/normalise.ts';
import type { ArticleInput, Draft } from './draft.ts';

/** The language that is read where none is given: the only one with a lexicon so far. */
const DEFAULT_LANGUAGE = 'en';

/** A date that cannot be read becomes an issue, and the article counts as undated. */
export function openDraft(input: ArticleInput): Draft {
  const { date: published, issues } = readPublished(input);
  return {
    input,
    title: input.title,
    outlet: input.outlet,
    byline: input.byline,
    published,
    publishedFrom: published === null ? null : (input.publishedFrom ?? 'given'),
    language: input.language ?? DEFAULT_LANGUAGE,
    text: normaliseText(input.text),
    removed: input.removed ?? [],
    sentences: [],
    tokens: [],
    times: [],
    actors: [],
    quotations: [],
    events: [],
    issues,
  };
}

const INSTANT = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/;

/** EDTF as it stands; of an instant, its calendar day as written. */
function readPublished({ published }: ArticleInput): { date: string | null; issues: Issue[] } {
  if (published === null) return { date: null, issues: [] };
  const day = INSTANT.exec(published)?.[1] ?? published.trim();
  if (parseEdtf(day)) return { date: day, issues: [] };
  const message = `"${published.slice(0, 40)}" is not a date; give it as EDTF (2016-02-04) or RFC 3339.`;
  return { date: null, issues: [{ code: 'published-unreadable', at: 'published', message }] };
}
