/** What a page's head says of its article, best source first. */
import { readJsonLd, type JsonLd } from './json-ld.ts';

export interface Metadata {
  readonly jsonLd: JsonLd | null;
  /** Content of meta elements by lower-case name, property or itemprop; the first of each wins. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** BCP 47, as declared. */
  readonly language: string | null;
  readonly url: string | null;
}

const MAX_FIELD = 500; // UTF-16 units

/** JSON-LD often holds character references of HTML. */
const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

export function readMetadata(document: Document): Metadata {
  const jsonLd = readJsonLd(document);
  const meta = readMeta(document);
  const first = (...names: string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const headings = document.querySelectorAll('h1');
  return {
    jsonLd,
    meta,
    title: cleanField(
      jsonLd?.headline ??
        first('og:title', 'twitter:title', 'dc.title', 'headline') ??
        (headings.length === 1 ? headings[0]!.textContent : null) ??
        withoutSite(document.querySelector('title')?.textContent ?? null),
    ),
    outlet: cleanField(
      jsonLd?.publisher ?? first('og:site_name', 'application-name', 'dc.publisher'),
    ),
    byline: bylineOf(
      jsonLd?.authors ?? [],
      first('author', 'article:author', 'dc.creator', 'byl', 'parsely-author'),
    ),
    language: languageTag(
      jsonLd?.language ??
        document.documentElement.getAttribute('lang') ??
        first('og:locale', 'content-language'),
    ),
    url: addressOf(document) ?? webAddress(first('og:url')),
  };
}

function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content !== '' && !meta.has(name)) meta.set(name, content.slice(0, MAX_FIELD));
    }
  }
  return meta;
}

/** "Headline | The Paper" is "Headline", where enough of it is left. */
function withoutSite(title: string | null): string | null {
  const headline = title?.replace(/\s[|–—»·-]\s[^|–—»·]{1,60}$/, '') ?? null;
  return headline !== null && headline.trim().split(/\s+/).length >= 3 ? headline : title;
}

const addressOf = (document: Document): string | null =>
  webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null);

export const webAddress = (written: string | null): string | null =>
  written !== null && /^https?:\/\/[^\s<>"]{1,2000}$/i.test(written.trim()) ? written.trim() : null;

/** One line without tags or character references; null where nothing is left. */
export function cleanField(written: string | null | undefined): string | null {
  const clean = (written ?? '')
    .slice(0, MAX_FIELD)
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (_, code: string, name: string) =>
      code ? String.fromCodePoint(Number(code)) : REFERENCES[name]!,
    )
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? null : clean.normalize('NFC');
}

/** Names, without "By" and without the addresses that some pages give for them. */
export function bylineOf(authors: readonly string[], written: string | null): string | null {
  const names = authors.length > 0 ? authors : [written ?? ''];
  const people = names
    .map((name) => cleanField(name)?.replace(/^(?:by|written by)[\s:]+/i, '') ?? '')
    .filter((name) => name !== '' && !/^https?:|[@_]|^admin/i.test(name) && name.length <= 120);
  return people.length > 0 ? [...new Set(people)].join(', ') : null;
}

/** "en_US" and "EN-us" are "en-US"; null for what is no tag. */
function languageTag(written: string | null): string | null {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(written?.trim() ?? '');
  if (!parts) return null;
  const language = parts[1]!.toLowerCase();
  return parts[2] ? `${language}-${parts[2].toUpperCase()}` : language;
}
