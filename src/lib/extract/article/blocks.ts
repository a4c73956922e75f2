/**
 * The blocks of text below an element, in order: one for each run of text that block elements or
 * double line breaks part from the next, white space collapsed. Walks without recursion, so that a
 * deep page costs no stack.
 */

export interface HtmlBlock {
  readonly text: string;
  /** The innermost block element that holds it. */
  readonly element: Element;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** Characters in bold or italics. */
  readonly stressed: number;
}

export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre
  section summary table tbody td tfoot th thead tr ul`
    .toUpperCase()
    .split(/\s+/),
);

const SILENT = new Set(
  `script style noscript template svg math iframe object embed video audio canvas select
  option textarea input button head title meta link map area dialog`
    .toUpperCase()
    .split(/\s+/),
);

export function readHtmlBlocks(root: Element): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let text = '';
  let linked = 0;
  let stressed = 0;
  let breaks = 0;
  let links = 0;
  let stresses = 0;
  let element = root;

  const close = () => {
    const clean = text.replace(/[^\S\u00a0]+/g, ' ').trim();
    if (clean !== '') blocks.push({ text: clean, element, linked, stressed });
    text = '';
    linked = 0;
    stressed = 0;
    breaks = 0;
  };
  const enter = (node: Element) => {
    if (BLOCK_TAGS.has(node.tagName)) {
      close();
      element = node;
    } else if (node.tagName === 'BR') {
      breaks += 1;
      if (breaks === 2) close();
      else text += ' ';
    } else if (node.tagName === 'A') links += 1;
    else if (isStress(node)) stresses += 1;
  };
  const leave = (node: Element) => {
    if (BLOCK_TAGS.has(node.tagName)) {
      close();
      element = node.parentElement ?? root;
    } else if (node.tagName === 'A') links -= 1;
    else if (isStress(node)) stresses -= 1;
  };

  for (const { node, isEnd } of nodesOf(root)) {
    if (node.nodeType === 3) {
      const data = node.nodeValue ?? '';
      const length = data.trim().length;
      if (length > 0) breaks = 0;
      text += data;
      if (links > 0) linked += length;
      if (stresses > 0) stressed += length;
    } else if (isEnd) leave(node as Element);
    else enter(node as Element);
  }
  close();
  return blocks;
}

const isStress = ({ tagName }: Element): boolean =>
  tagName === 'B' || tagName === 'STRONG' || tagName === 'I' || tagName === 'EM';

function* nodesOf(root: Element): Generator<{ node: Node; isEnd: boolean }> {
  let node: Node | null = root;
  while (node) {
    const isElement: boolean = node.nodeType === 1;
    if (isElement || node.nodeType === 3) yield { node, isEnd: false };
    const inner: Node | null =
      isElement && !SILENT.has((node as Element).tagName) ? node.firstChild : null;
    if (inner) {
      node = inner;
      continue;
    }
    while (node) {
      if (node.nodeType === 1) yield { node, isEnd: true };
      if (node === root) return;
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
  }
}
