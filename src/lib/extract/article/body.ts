/** The element that holds the article, and its blocks with what the markup says against some of them. */
import { Readability } from '@mozilla/readability';
import type { RemovedReason } from '../../model/article.ts';
import { BLOCK_TAGS, readHtmlBlocks, type HtmlBlock } from './blocks.ts';
import { writeHints } from './hints.ts';
import { judgeByStructure } from './structure.ts';

export interface Body {
  readonly blocks: readonly HtmlBlock[];
  readonly reasons: readonly (RemovedReason | null)[];
  /** As Readability saw them; null where it gave up. */
  readonly title: string | null;
  readonly byline: string | null;
}

/** Prose where Readability finds no article: lines of this length that are hardly links. */
const MIN_PROSE = 80; // UTF-16 units
const MAX_LINKED_SHARE = 0.3;

/** Elements within one another; browsers stop at 512, and Readability's time grows with the square. */
const MAX_DEPTH = 300;

/** Changes the document: read everything else from it before. */
export function readBody(document: Document): Body {
  const prose = readHtmlBlocks(document.body).filter(isProse);
  unwrapInline(document);
  const hints = writeHints(document);
  const found = isDeep(document.body) ? null : tryReadability(document);
  if (found?.content) {
    const blocks = readHtmlBlocks(found.content);
    const reasons = judgeByStructure(blocks, hints);
    if (reasons.includes(null)) {
      return { blocks, reasons, title: found.title ?? null, byline: found.byline ?? null };
    }
  }
  return { blocks: prose, reasons: prose.map(() => null), title: null, byline: null };
}

function isDeep(body: Element): boolean {
  const depths = new Map<Element | null, number>();
  for (const element of body.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > MAX_DEPTH) return true;
    depths.set(element, depth);
  }
  return false;
}

/** An inline element around paragraphs is a slip of whoever wrote the page, and hides them from Readability. */
function unwrapInline(document: Document): void {
  for (const element of document.querySelectorAll('b,i,em,strong,font,u,big,small,center')) {
    const holdsBlocks = [...element.children].some(({ tagName }) => BLOCK_TAGS.has(tagName));
    if (holdsBlocks) element.replaceWith(...element.childNodes);
  }
}

/** It recurses and spreads, so a page made for it can exhaust the stack: then it found nothing. */
function tryReadability(document: Document) {
  const options = { keepClasses: true, serializer: (node: Node) => node as Element };
  try {
    return new Readability<Element>(document, options).parse();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

const isProse = ({ text, linked }: HtmlBlock): boolean =>
  text.length >= MIN_PROSE && linked <= text.length * MAX_LINKED_SHARE;
