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

const MAX_LINK_LINE = 300; // UTF-16 units

/** Longer text under the name of a picture is the article. */
const MAX_CAPTION = 500; // UTF-16 units

/** A table of at least so many cells, so many of them without a letter, holds figures. */
const MIN_CELLS = 8;
const MIN_FIGURES = 0.5;

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
      const size = sizes.get(one) ?? 0;
      if (reason === null && size <= total * MAX_SHARE) reason = ownReason(one, size);
      known.set(one, reason);
    }
    return reason;
  };
  const tables = dataTables(blocks, root);
  return blocks.map((block) => {
    const reason = reasonOf(block.element);
    if (reason !== null && !(reason === 'caption' && block.text.length > MAX_CAPTION))
      return reason;
    if (isLinkLine(block)) return 'related';
    return tables.has(tableOf(block.element, root)) ? 'caption' : null;
  });
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

function ownReason(element: Element, size: number): RemovedReason | null {
  const words = namesOf(element);
  const byName = () => NAMES.find(([, names]) => words.some((word) => names.has(word)))?.[0];
  const reason = TAGS[element.tagName] ?? byName() ?? null;
  return reason === 'caption' && size > MAX_CAPTION ? null : reason;
}

const namesOf = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

function dataTables(blocks: readonly HtmlBlock[], root: Element): Set<Element | null> {
  const cells = new Map<Element, { count: number; figures: number }>();
  for (const { element, text } of blocks) {
    const table = tableOf(element, root);
    if (!table) continue;
    const sum = cells.get(table) ?? { count: 0, figures: 0 };
    const figures = sum.figures + (/\p{L}{2}/u.test(text) ? 0 : 1);
    cells.set(table, { count: sum.count + 1, figures });
  }
  const isData = ([, { count, figures }]: [Element, { count: number; figures: number }]) =>
    count >= MIN_CELLS && figures >= count * MIN_FIGURES;
  return new Set([...cells].filter(isData).map(([table]) => table));
}

function tableOf(element: Element, root: Element): Element | null {
  const table = element.closest('table');
  return table !== null && root.contains(table) ? table : null;
}

const isLinkLine = ({ text, linked, element }: HtmlBlock): boolean =>
  text.length <= MAX_LINK_LINE &&
  linked >= text.length * MOSTLY_LINKS &&
  !/^H[1-6]$/.test(element.tagName) &&
  !/[.!?]["”’)]?$/.test(text);
