/** PLV's sentences with two marked parties, and the type by hand of what ties them. Every third row is kept aside. */
import { readFileSync } from 'node:fs';
import type { Span } from '#lib/model/span.ts';
import type { Context } from './bench.ts';

export interface MarkedPair {
  /** As in the file, for the reader of an error. */
  readonly marked: string;
  /** Without the marks. */
  readonly text: string;
  readonly source: Span;
  readonly target: Span;
  readonly type: string;
  readonly quad: string;
}

export const isAside = (_: unknown, index: number): boolean => index % 3 === 0;

export function readPairs({ dataAt }: Pick<Context, 'dataAt'>): MarkedPair[] {
  const rows = readFileSync(dataAt('plv/train.tsv'), 'utf8').trim().split(/\r?\n/);
  return rows.slice(1).map((row) => {
    const [, , marked = '', , , type = '', quad = ''] = row.split('\t').map(unquote);
    return { marked, ...unmark(marked), type, quad };
  });
}

const unquote = (cell: string): string =>
  cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** The text without its marks, and the first source and target. */
function unmark(marked: string): { text: string; source: Span; target: Span } {
  const spans: { s?: Span; t?: Span } = {};
  const open: { s?: number; t?: number } = {};
  let text = '';
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const mark = /^<(\/?)([st])>$/.exec(part);
    if (!mark) text += part;
    else if (mark[1] === '') open[mark[2] as 's' | 't'] = text.length;
    else {
      const name = mark[2] as 's' | 't';
      spans[name] ??= { start: open[name] ?? 0, end: text.length };
    }
  }
  const nowhere = { start: 0, end: 1 };
  return { text, source: spans.s ?? nowhere, target: spans.t ?? nowhere };
}
