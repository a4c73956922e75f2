/** When an article was published, and which part of the page says so: JSON-LD, meta, dateline, address, in that order. */
import type { PublishedFrom } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import { readAddressDate, readCalendarDate } from './calendar-date.ts';

/** An address dated this much later than anything in the text was made when the page moved. */
const MAX_YEARS_AFTER_TEXT = 2;

const META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
];

const DATE_TEXT_MAX = 120; // UTF-16 units: a longer line is not a dateline

export interface Published {
  /** EDTF day or month. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly issues: readonly Issue[];
}

export interface PageDates {
  readonly jsonLd: string | null;
  /** Content of the page's meta elements by lower-case name. */
  readonly meta: ReadonlyMap<string, string>;
  /** Lines near the title, and the values of `time` elements. */
  readonly lines: readonly string[];
  readonly url: string | null;
  readonly text: string;
}

export function publishedOf({ jsonLd, meta, lines, url, text }: PageDates): Published {
  const candidates: readonly [PublishedFrom, readonly (string | null | undefined)[]][] = [
    ['json-ld', [jsonLd]],
    ['meta', META.map((name) => meta.get(name))],
    ['dateline', lines.filter((line) => line.length <= DATE_TEXT_MAX)],
  ];
  for (const [publishedFrom, written] of candidates) {
    for (const one of written) {
      const published = one ? readCalendarDate(one) : null;
      if (published) return { published, publishedFrom, issues: [] };
    }
  }
  return fromAddress(url, text);
}

function fromAddress(url: string | null, text: string): Published {
  const published = url ? readAddressDate(url) : null;
  if (!published) return { published: null, publishedFrom: null, issues: [] };
  const latest = latestYear(text);
  const late = latest !== null && Number(published.slice(0, 4)) - latest >= MAX_YEARS_AFTER_TEXT;
  if (!late) return { published, publishedFrom: 'address', issues: [] };
  const message = `the address says ${published}, but the text speaks of nothing later than ${latest}: give the date of publication`;
  return {
    published: null,
    publishedFrom: null,
    issues: [{ code: 'published-distrusted', at: 'published', message }],
  };
}

/** The latest year that the text names; null where it names none. */
function latestYear(text: string): number | null {
  let latest: number | null = null;
  for (const [year] of text.matchAll(/(?<![\d.,$€£-])(?:19|20)\d{2}(?![\d%]|[.,]\d)/g)) {
    latest = Math.max(latest ?? 0, Number(year));
  }
  return latest;
}
