/** Small made-up articles and events to fill a store with. */
import type { Article } from '#lib/model/article.ts';
import type { DiplomaticEvent } from '#lib/model/diplomatic-event.ts';
import { type EventType, quadOf } from '#lib/model/event-type.ts';
import type { Mention } from '#lib/model/mention.ts';
import { ms } from '#lib/model/units.ts';
import type { When } from '#lib/model/when.ts';
import { createHash } from 'node:crypto';

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export function article(id: string, text: string, more: Partial<Article> = {}): Article {
  return {
    id,
    title: `On ${id}`,
    titleDerived: false,
    outlet: 'The Harbour Gazette',
    byline: null,
    url: null,
    published: '2021-03-05',
    publishedFrom: 'given',
    language: 'en',
    kind: 'given',
    rights: 'full',
    licence: null,
    sources: [],
    text,
    textHash: hashOf(text),
    removed: [],
    ...more,
  };
}

export const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** From a day until before another; null leaves that end open. */
export const when = (from: string | null, until: string | null): When => ({
  edtf: from === null && until === null ? null : `${from ?? '..'}/${until ?? '..'}`,
  earliest: from === null ? null : ms(day(from)),
  latest: until === null ? null : ms(day(until)),
  extent: 'somewhere-in',
  granularity: 'day',
  approximate: false,
  uncertain: false,
  basis: 'text',
  rule: 'sample',
  anchor: null,
  record: null,
});

export function mention(of: Article, quote: string, more: Partial<Mention> = {}): Mention {
  const start = of.text.indexOf(quote);
  if (start < 0) throw new Error(`sample: ${quote} is not in ${of.id}`);
  const end = start + quote.length;
  const type: EventType = more.type ?? 'ACCUSE';
  return {
    id: `${of.id}#${start}-${end}-${type}`,
    title: quote.slice(0, 60),
    type,
    cameo: null,
    quad: quadOf(type),
    goldstein: -200,
    source: ['NOR'],
    target: ['DNK'],
    when: when('2021-03-04', '2021-03-05'),
    reported: null,
    status: 'asserted',
    attribution: [],
    place: null,
    count: 1,
    rule: 'sample',
    evidence: [],
    excerpt: {
      articleId: of.id,
      start,
      end,
      exact: quote,
      prefix: of.text.slice(Math.max(0, start - 32), start),
      suffix: of.text.slice(end, end + 32),
      textHash: of.textHash,
    },
    trigger: { start, end: start + 1, lemma: 'say' },
    backReference: false,
    ...more,
  };
}

/** `hash` is 10 characters of base 36. */
export function event(
  hash: string,
  mentions: DiplomaticEvent['mentions'],
  more: Partial<DiplomaticEvent> = {},
): DiplomaticEvent {
  const [{ title, type, cameo, quad, goldstein, source, target, status, place, when: date }] =
    mentions;
  return {
    id: `sample-${hash}`,
    title,
    type,
    cameo,
    quad,
    goldstein,
    source,
    target,
    when: date,
    status,
    place,
    origin: 'extracted',
    conflicts: [],
    mentions,
    ...more,
  };
}

export const hash10 = (number: number): string => number.toString(36).padStart(10, '0');
