/** The words of a Markdown text, one paragraph a line: what a reader reads, without the marks. */

export interface PlainMarkdown {
  /** Of a first-level heading at the very top, which is then not part of the text. */
  readonly title: string | null;
  readonly text: string;
}

const HEADING = /^#{1,6}[ \t]+(.*?)[ \t]*#*$/;
const RULE = /^[ \t]*(?:[-*_][ \t]*){3,}$/;
const LIST_MARK = /^[ \t]{0,8}(?:[-*+]|\d{1,4}[.)])[ \t]+/;
const QUOTE_MARK = /^[ \t]{0,3}(?:>[ \t]?)+/;

export function plainMarkdown(source: string): PlainMarkdown {
  const paragraphs: string[] = [];
  let open = false;
  let title: string | null = null;
  for (const raw of source.split(/\r\n?|\n/)) {
    const line = raw.replace(QUOTE_MARK, '');
    const heading = HEADING.exec(line);
    if (heading && title === null && paragraphs.length === 0 && line.startsWith('# ')) {
      title = inline(heading[1] ?? '');
      continue;
    }
    if (line.trim() === '' || RULE.test(line)) {
      open = false;
      continue;
    }
    const isItem = LIST_MARK.test(line);
    const words = inline(heading ? (heading[1] ?? '') : line.replace(LIST_MARK, '')).trim();
    if (open && !isItem && !heading) paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`);
    else paragraphs.push(words);
    open = !heading;
  }
  return { title, text: paragraphs.join('\n\n') };
}

/** Bounded pieces, so that a text of brackets alone is not slow. */
const inline = (line: string): string =>
  line
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,500}?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,500}?\S)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_\n]{1,500}?\S)_(?!\w)/g, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
