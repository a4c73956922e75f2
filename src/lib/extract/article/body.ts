/** The element that holds the article, and its blocks with what the markup says against some of them. */
import { Readability } from '@mozilla/readability';
import type { RemovedReason } from '../../model/article.ts';
import { readHtmlBlocks, type HtmlBlock } from './blocks.ts';
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

/** Changes the document: read everything else from it before. */
export function readBody(document: Document): Body {
  const whole = document.body;
  const found = tryReadability(document);
  if (found?.content) {
    const blocks = readHtmlBlocks(found.content);
    const reasons = judgeByStructure(blocks, found.content);
    if (reasons.includes(null)) {
      return { blocks, reasons, title: found.title ?? null, byline: found.byline ?? null };
    }
  }
  const blocks = readHtmlBlocks(whole).filter(isProse);
  return { blocks, reasons: blocks.map(() => null), title: null, byline: null };
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
