/**
 * What the page's markup says of a block: captions, lists of links, tables of figures, boxes. A
 * box's name is a hint only where the box is a small part of the article.
 */
import type { RemovedReason } from '../../model/article.ts';
import type { HtmlBlock } from './blocks.ts';
import { boxesOf, type Hints } from './hints.ts';

/** Boxes of one name with more of the text than this are the article, whatever they are called. */
const MAX_SHARE = 0.4;

/** Longer text under the name of a picture is the article. */
const MAX_CAPTION = 500; // UTF-16 units

/** Share of a line's or a list's characters that stand in links. */
const MOSTLY_LINKS = 0.75;

const MAX_LINK_LINE = 300; // UTF-16 units

/** A table of at least so many cells, so many of them without a word, holds figures. */
const MIN_CELLS = 8;
const MIN_FIGURES = 0.5;

/** A reason for each block that its markup speaks against; null for the others. */
export function judgeByStructure(
  blocks: readonly HtmlBlock[],
  hints: Hints,
): (RemovedReason | null)[] {
  const sizes = new Map<number, number>();
  const boxes = blocks.map(({ element }) => boxesOf(element));
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  blocks.forEach(({ text }, i) => {
    for (const box of boxes[i]!) sizes.set(box, (sizes.get(box) ?? 0) + text.length);
  });
  const isAside = (box: number, { text }: HtmlBlock) =>
    sizes.get(box)! <= total * MAX_SHARE &&
    (hints[box] !== 'caption' || text.length <= MAX_CAPTION);
  const isList = groups(
    blocks,
    'ul,ol',
    (items) => items.length > 1 && linkShare(items) >= MOSTLY_LINKS,
  );
  const isTable = groups(
    blocks,
    'table',
    (cells) => cells.length >= MIN_CELLS && figures(cells) >= cells.length * MIN_FIGURES,
  );
  return blocks.map((block, i) => {
    const box = boxes[i]!.find((one) => isAside(one, block));
    if (box !== undefined) return hints[box] ?? null;
    if (isLinkLine(block) || isList(block)) return 'related';
    return isTable(block) ? 'caption' : null;
  });
}

/** Whether a block stands in a group, by its nearest ancestor, that fulfils a condition as a whole. */
function groups(
  blocks: readonly HtmlBlock[],
  selector: string,
  holds: (members: readonly HtmlBlock[]) => boolean,
): (block: HtmlBlock) => boolean {
  const members = new Map<Element, HtmlBlock[]>();
  for (const block of blocks) {
    const group = block.element.closest(selector);
    if (!group) continue;
    const known = members.get(group);
    if (known) known.push(block);
    else members.set(group, [block]);
  }
  const held = new Set(members.values().filter(holds).toArray().flat());
  return (block) => held.has(block);
}

function linkShare(items: readonly HtmlBlock[]): number {
  const linked = items.reduce((sum, item) => sum + item.linked, 0);
  return linked / items.reduce((sum, { text }) => sum + text.length, 0);
}

const figures = (cells: readonly HtmlBlock[]): number =>
  cells.filter(({ text }) => !/\p{L}{2}/u.test(text)).length;

const isLinkLine = ({ text, linked, element }: HtmlBlock): boolean =>
  text.length <= MAX_LINK_LINE &&
  linked >= text.length * MOSTLY_LINKS &&
  !/^H[1-6]$/.test(element.tagName) &&
  !/[.!?]["”’)]?$/.test(text);
