/** Stage 1: an article's page becomes its fields and its text. */
import type { PublishedFrom, Removed, RemovedReason } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import { normaliseText } from '../../text/normalise.ts';
import { readBody } from './body.ts';
import { judgeHeader } from './header.ts';
import { judgeHeadings } from './headings.ts';
import { detectLanguage } from './language.ts';
import { bylineOf, cleanField, readMetadata, webAddress } from './metadata.ts';
import { parsePage } from './page.ts';
import { publishedOf } from './published.ts';

export interface ReadPage {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** EDTF day or month; null leaves relative dates unresolved. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  /** BCP 47; null where neither the page nor its text tells. */
  readonly language: string | null;
  /** NFC, one paragraph a line. */
  readonly text: string;
  /** What the markup marks as no part of the article; the guard on the text comes after. */
  readonly removed: readonly Removed[];
  readonly issues: readonly Issue[];
}

/** Furniture at the very top is navigation, and need not stay. */
const NAVIGATION: readonly (RemovedReason | null)[] = [
  'related',
  'share-box',
  'advertisement',
  'cookie-notice',
];

/** Lines that may hold a visible date. */
const DATELINES = 15;

/**
 * Reads a page. `url` is where it came from, else its canonical address is taken. Gives an issue
 * (`html-too-long`, `html-too-deep`, `html-too-many-elements`, `no-article`) where it cannot be
 * read. Throws nothing, runs no script, fetches nothing.
 */
export function readHtml(html: string, url?: string): ReadPage | Issue {
  const document = parsePage(html);
  if ('code' in document) return document;
  const head = readMetadata(document);
  const times = [...document.querySelectorAll('time')].slice(0, DATELINES).map(timeOf);
  const body = readBody(document);
  const title = head.title ?? cleanField(body.title);
  const byline = head.byline ?? bylineOf([], body.byline);
  const isHeader = judgeHeader(
    body.blocks.map(({ text }) => text),
    { title, byline },
  );
  const reasons = judgeHeadings(body.blocks, body.reasons);
  const lines = body.blocks.map(({ text }, i) => ({
    text: normaliseText(text),
    reason: reasons[i]!,
    isHeader: isHeader[i]!,
  }));
  const { text, removed } = compose(lines);
  if (text === '') {
    return {
      code: 'no-article',
      at: url ?? 'html',
      message: 'no article found in the page: give its text instead',
    };
  }
  const address = webAddress(url ?? null) ?? head.url;
  const lead = lines.slice(0, DATELINES).map((line) => line.text);
  const published = publishedOf({
    jsonLd: head.jsonLd?.published ?? null,
    meta: head.meta,
    lines: [...times, ...lead.filter((_, i) => isHeader[i])],
    url: address,
    text,
  });
  return {
    ...{ title, outlet: head.outlet, byline, url: address, ...published },
    language: languageOf(head.language, text),
    text,
    removed,
  };
}

interface Line {
  readonly text: string;
  readonly reason: RemovedReason | null;
  readonly isHeader: boolean;
}

function compose(lines: readonly Line[]): { text: string; removed: Removed[] } {
  const body = lines.filter((line) => !line.isHeader && line.text !== '');
  const first = body.findIndex(({ reason }) => !NAVIGATION.includes(reason));
  const removed: Removed[] = [];
  let length = 0;
  const kept = first < 0 ? [] : body.slice(first);
  for (const { text, reason } of kept) {
    const end = length + text.length;
    const last = removed.at(-1);
    if (reason !== null && last?.reason === reason && last.end === length - 1) {
      removed[removed.length - 1] = { ...last, end };
    } else if (reason !== null) removed.push({ start: length, end, reason });
    length = end + 1;
  }
  return { text: kept.map(({ text }) => text).join('\n'), removed };
}

const timeOf = (element: Element): string =>
  element.getAttribute('datetime') ?? element.textContent.trim();

/** The declared tag, unless the text is plainly in another language. */
function languageOf(declared: string | null, text: string): string | null {
  const detected = detectLanguage(text);
  if (detected === null) return declared;
  return declared?.split('-')[0] === detected ? declared : detected;
}
