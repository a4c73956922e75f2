/**
 * What the page's markup says of a block: captions, lists of links, boxes. Markup names are a hint
 * only where the element they stand on is a small part of the article.
 */
import type { RemovedReason } from '../../model/article.ts';
import type { HtmlBlock } from './blocks.ts';

/** An element with more of the text than this is the article, whatever its name. */
const MAX_SHARE = 0.4;

/** Share of a line's characters that stand in links. */
const MOSTLY_LINKS = 0.75;

const MAX_LINK_LINE = 200; // UTF-16 units

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
    ['caption', 'caption captions credit credits gallery slideshow lightbox wp-caption cutline'],
    ['newsletter', 'newsletter newsletters signup subscribe mailing mailchimp'],
    ['share-box', 'share sharing shares social sharedaddy addthis comments comment disqus'],
    [
      'related',
      'related recommended recommendation recommendations recirc readmore trending popular outbrain taboola teaser teasers tags breadcrumb breadcrumbs pagination toc',
    ],
    ['bio', 'bio authorbio biography contributor'],
    ['advertisement', 'advert advertisement ad ads adbox sponsor sponsored promo promotion affiliate'],
    ['cookie-notice', 'cookie cookies gdpr consent'],
    ['copyright', 'copyright legal disclaimer'],
    ['appeal', 'donate donation donations'],
  ] as const
).map(([reason, words]) => [reason, new Set(words.split(' '))]);

/** A reason for each block that its markup speaks against; null for the others. */
export function judgeByStructure(
  blocks: readonly HtmlBlock[],
  root: Element,
): (RemovedReason | null)[] {
  const sizes = sizesOf(blocks, root);
  const total = sizes.get(root) ?? 0;
  const known = new Map<Element, RemovedReason | null>();
  const reasonOf = (element: Element): RemovedReason | null => {
    const path: Element[] = [];
    let reason: RemovedReason | null = null;
    let at: Element | null = element;
    while (at && at !== root && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    if (at && at !== root) reason = known.get(at) ?? null;
    for (const one of path.reverse()) {
      if (reason === null && (sizes.get(one) ?? 0) <= total * MAX_SHARE) reason = ownReason(one);
      known.set(one, reason);
    }
    return reason;
  };
  return blocks.map((block) => reasonOf(block.element) ?? (isLinkLine(block) ? 'related' : null));
}

/** Characters of text below each element. */
function sizesOf(blocks: readonly HtmlBlock[], root: Element): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const { element, text } of blocks) {
    for (let at: Element | null = element; at; at = at === root ? null : at.parentElement) {
      sizes.set(at, (sizes.get(at) ?? 0) + text.length);
    }
  }
  return sizes;
}

function ownReason(element: Element): RemovedReason | null {
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

const isLinkLine = ({ text, linked, element }: HtmlBlock): boolean =>
  text.length <= MAX_LINK_LINE &&
  linked >= text.length * MOSTLY_LINKS &&
  !/^H[1-6]$/.test(element.tagName) &&
  !/[.!?]["”’)]?$/.test(text);
