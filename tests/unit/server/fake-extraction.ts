/**
 * Rules small enough to be seen through, in place of the real ones: "NOR blames DNK on 2021-03-04
 * over the buoys." is an event, and nothing else is.
 */
import type { ArticleInput, Draft, ExtractedEvent } from '#lib/extract/draft.ts';
import { type EventType, quadOf } from '#lib/model/event-type.ts';
import { ms } from '#lib/model/units.ts';
import type { When } from '#lib/model/when.ts';
import type { Extraction } from '#lib/server/extraction.ts';

const TYPES: Readonly<Record<string, EventType>> = {
  blames: 'ACCUSE',
  meets: 'CONSULT',
  threatens: 'THREATEN',
  helps: 'AID',
};
const SENTENCE =
  /([A-Z]{3}) (blames|meets|threatens|helps) ([A-Z]{3})(?: on (\d{4}-\d{2}-\d{2}))?[^.]*\./g;

export const fakeExtraction = (version = 'fake 1'): Extraction & { readonly runs: string[] } => {
  const runs: string[] = [];
  return {
    runs,
    version,
    readPage: (html) => ({
      title: /<title>([^<]*)/.exec(html)?.[1] ?? null,
      outlet: null,
      byline: null,
      published: null,
      publishedFrom: null,
      language: null,
      removed: [],
      text: html.replace(/<title>[^<]*<\/title>|<[^>]*>/g, ''),
    }),
    annotate: (input) => {
      runs.push(input.id);
      return draftOf(input);
    },
    actors: () => [{ code: 'NOR', kind: 'state', name: 'Norway' }],
    issues: () => [],
  };
};

function draftOf(input: ArticleInput): Draft {
  return {
    input,
    title: input.title,
    outlet: input.outlet,
    byline: input.byline,
    published: input.published,
    publishedFrom: input.publishedFrom,
    language: input.language ?? 'en',
    text: input.text,
    removed: [],
    sentences: [],
    tokens: [],
    times: [],
    actors: [],
    quotations: [],
    events: [...input.text.matchAll(SENTENCE)].map((match) => eventOf(match, input.published)),
    issues: [],
  };
}

function eventOf(match: RegExpExecArray, published: string | null): ExtractedEvent {
  const [sentence, source = '', verb = '', target = '', day] = match;
  const start = match.index;
  const trigger = start + sentence.indexOf(verb);
  const type = TYPES[verb] ?? 'ACCUSE';
  return {
    start,
    end: start + sentence.length,
    title: `${source} ${verb} ${target}`,
    type,
    cameo: null,
    quad: quadOf(type),
    goldstein: -200,
    source: [source],
    target: [target],
    when: day ? onDay(day) : before(published),
    reported: null,
    status: 'asserted',
    attribution: [],
    place: null,
    count: 1,
    rule: 'fake',
    evidence: [],
    trigger: { start: trigger, end: trigger + verb.length, lemma: verb },
    backReference: false,
  };
}

const DAY = 86_400_000;

const shared = {
  extent: 'somewhere-in',
  approximate: false,
  uncertain: false,
  basis: 'text',
  anchor: null,
  record: null,
} as const;

function onDay(edtf: string): When {
  const start = Date.parse(`${edtf}T00:00:00Z`);
  return {
    ...shared,
    edtf,
    earliest: ms(start),
    latest: ms(start + DAY),
    granularity: 'day',
    rule: 'full-date',
  };
}

const before = (published: string | null): When => ({
  ...shared,
  edtf: published === null ? null : `../${published}`,
  earliest: null,
  latest: published === null ? null : ms(Date.parse(`${published}T00:00:00Z`) + DAY),
  granularity: 'interval',
  rule: 'before-publication',
});
