/**
 * Excerpts as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): what of an article supports
 * which event. `/events/{id}.annotations.json` has those of an event, `/articles/{id}.annotations.json`
 * those of an article.
 *
 * A position counts code points of the article's text, whose SHA-256 is told with it; where that text
 * is no longer kept the quotation stands alone. The publisher's own page gets the quotation only: its
 * text is another.
 */
import type { Article } from '../model/article.ts';
import type { EventId } from '../model/diplomatic-event.ts';
import type { Mention } from '../model/mention.ts';
import { offsetsOf, type Offsets } from '../text/offsets.ts';
import { oneLine, plainText } from './plain-text.ts';
import type { Links } from './shared-view.ts';

export interface AnnotatedExcerpt {
  readonly event: { readonly id: EventId; readonly title: string };
  readonly mention: Mention;
  readonly article: Article | null;
}

export interface Annotated {
  readonly label: string;
  /** BCP 47, of the titles. */
  readonly language: string;
  readonly excerpts: readonly AnnotatedExcerpt[];
}

/** One collection on one page. */
export function annotations({ label, language, excerpts }: Annotated, links: Links): string {
  const offsets = new Map<string, Offsets>();
  const items = excerpts.map((excerpt) => annotation(excerpt, language, links, offsets));
  const document = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: links.self,
    type: 'AnnotationCollection',
    label: oneLine(label),
    total: items.length,
    ...(items.length === 0
      ? {}
      : { first: { id: `${links.self}#page`, type: 'AnnotationPage', startIndex: 0, items } }),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function annotation(
  { event, mention, article }: AnnotatedExcerpt,
  language: string,
  links: Links,
  offsets: Map<string, Offsets>,
) {
  const { exact, prefix, suffix, articleId } = mention.excerpt;
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const position = positionOf(mention, article, offsets);
  const own = {
    type: 'SpecificResource',
    source: {
      id: links.article(articleId),
      type: 'Text',
      ...(article === null ? {} : { language: article.language }),
      ...(position === null ? {} : { 'schema:sha256': mention.excerpt.textHash }),
    },
    selector: position === null ? quote : [quote, position],
  };
  const original = webAddress(article?.url ?? null);
  const address = links.event(event.id);
  return {
    // One excerpt may support two events ("the two meetings"), and one event has many.
    id: `${address}#${encodeURIComponent(mention.id)}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { id: address, type: 'Text', format: 'text/html', language },
      { type: 'TextualBody', value: plainText(event.title), language, purpose: 'describing' },
    ],
    target:
      original === null
        ? own
        : [own, { type: 'SpecificResource', source: original, selector: quote }],
  };
}

/** Null where the text that the offsets belong to is no longer kept. */
function positionOf(
  { excerpt }: Mention,
  article: Article | null,
  offsets: Map<string, Offsets>,
): { readonly type: string; readonly start: number; readonly end: number } | null {
  if (!article || article.text === '' || article.textHash !== excerpt.textHash) return null;
  const counted = offsets.get(article.id) ?? offsetsOf(article.text);
  offsets.set(article.id, counted);
  return {
    type: 'TextPositionSelector',
    start: counted.toCodePoint(excerpt.start),
    end: counted.toCodePoint(excerpt.end),
  };
}

/** An identifier of the web, or none: anything may stand where an article's address should. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
