/**
 * What the names in a page's markup hint at, written onto the elements before Readability, which
 * merges boxes and forgets what they were called, sees them.
 */
import type { RemovedReason } from '../../model/article.ts';

const ATTRIBUTE = 'data-hints';

/** Boxes around boxes that are remembered. */
const MAX_NESTED = 8;

const TAGS: Readonly<Record<string, RemovedReason>> = {
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  CAPTION: 'caption',
  ASIDE: 'related',
  NAV: 'related',
  FOOTER: 'related',
};

/** By whole words of class and id: "article__related-links" has article, related and links. */
const NAMES: readonly (readonly [RemovedReason, ReadonlySet<string>])[] = (
  [
    [
      'caption',
      'caption captions credit credits gallery slideshow lightbox cutline photo photos image images imageembed picture',
    ],
    ['newsletter', 'newsletter newsletters signup subscribe mailing mailchimp'],
    ['share-box', 'share sharing shares social sharedaddy addthis comments comment disqus'],
    [
      'related',
      'related recommended recommendation recommendations recirc readmore trending popular outbrain taboola teaser teasers tags breadcrumb breadcrumbs pagination toc',
    ],
    ['bio', 'bio authorbio biography contributor'],
    [
      'advertisement',
      'advert advertisement ad ads adbox sponsor sponsored promo promotion affiliate',
    ],
    ['cookie-notice', 'cookie cookies gdpr consent'],
    ['copyright', 'copyright legal disclaimer'],
    ['appeal', 'donate donation donations'],
  ] as const
).map(([reason, words]) => [reason, new Set(words.split(' '))]);

/** Why the boxes of each number, which share one name, may be no part of the article. */
export type Hints = readonly RemovedReason[];

/** Numbers the names that hint at something, and writes on all below such a box the numbers it stands in. */
export function writeHints(document: Document): Hints {
  const hints: RemovedReason[] = [];
  const numbers = new Map<string, number>();
  const inherited = new Map<Element | null, string>();
  for (const element of document.querySelectorAll('body *')) {
    const above = inherited.get(element.parentElement) ?? '';
    const reason = hintOf(element);
    let own = above;
    if (reason !== null && above.split(' ').length <= MAX_NESTED) {
      const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
      const number = numbers.get(name) ?? hints.push(reason) - 1;
      numbers.set(name, number);
      own = `${above} ${number}`;
    }
    inherited.set(element, own);
    if (own !== '') element.setAttribute(ATTRIBUTE, own.trim());
  }
  return hints;
}

/** Numbers of the boxes that an element stands in, outermost first, each once. */
export function boxesOf(element: Element): number[] {
  const written = element.closest(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE) ?? '';
  return [...new Set(written.split(' ').filter(Boolean).map(Number))];
}

function hintOf(element: Element): RemovedReason | null {
  const byTag = TAGS[element.tagName];
  if (byTag) return byTag;
  const words = namesOf(element);
  return NAMES.find(([, names]) => words.some((word) => names.has(word)))?.[0] ?? null;
}

const namesOf = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
