/**
 * The type of the relation between two marked parties of a sentence (PLV: sentences with PLOVER's 15
 * types by hand), asked for as `demarche annotate` answers `pairs`. Every third row is kept aside.
 */
import { readFileSync } from 'node:fs';
import { annotationOf } from '#lib/extract/annotation.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import type { Span } from '#lib/model/span.ts';
import { inputOf } from './article-input.ts';
import type { Bench, Context } from './bench.ts';
import { measureParts } from './bootstrap.ts';
import type { Row } from './row.ts';

interface Judged {
  readonly gold: string;
  readonly got: string;
  readonly goldQuad: string;
  readonly gotQuad: string;
}

const NONE = 'none';
const isAside = (_: unknown, index: number): boolean => index % 3 === 0;

export const pairs: Bench = {
  name: 'pairs',
  run: (context) => {
    const rows = readFileSync(context.dataAt('plv/train.tsv'), 'utf8').trim().split(/\r?\n/);
    const judged = rows.slice(1).map((row, index) => judge(row, index, context));
    return [
      rowOf('15 types, macro-F1', judged, ({ gold, got }) => [gold, got]),
      rowOf('quad class, macro-F1', judged, ({ goldQuad, gotQuad }) => [goldQuad, gotQuad]),
      rowOf('conflict or co-operation, macro-F1', judged, ({ goldQuad, gotQuad }) => [
        sideOf(goldQuad),
        sideOf(gotQuad),
      ]),
    ];
  },
};

function judge(row: string, index: number, { knowledge, tell }: Context): Judged {
  const [, , marked = '', , , gold = '', goldQuad = ''] = row.split('\t').map(unquote);
  const { text, source, target } = unmark(marked);
  const draft = annotate(inputOf(text), knowledge);
  const [relation] = annotationOf(draft, [{ source, target }], knowledge).pairs;
  const got = relation?.type ?? NONE;
  if (got !== gold && !isAside(row, index))
    tell?.(`${gold} not ${got} (${relation?.rule}): ${marked}`);
  return { gold, got, goldQuad, gotQuad: String(relation?.quad ?? NONE) };
}

function rowOf(
  what: string,
  judged: readonly Judged[],
  classesOf: (one: Judged) => readonly [gold: string, got: string],
): Row {
  const parts = measureParts(judged.map(classesOf), isAside, macroF1);
  return { stage: 'events', what, on: 'PLV', unit: '%', of: 'pairs', ours: parts, peers: [] };
}

const sideOf = (quad: string): string =>
  quad === NONE ? NONE : Number(quad) <= 2 ? 'co-operation' : 'conflict';

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

/** In per cent, over the classes of the gold. */
function macroF1(pairs: readonly (readonly [gold: string, got: string])[]): number {
  const classes = new Map<string, { right: number; gold: number; got: number }>();
  const classOf = (name: string) => {
    const known = classes.get(name) ?? { right: 0, gold: 0, got: 0 };
    classes.set(name, known);
    return known;
  };
  for (const [gold, got] of pairs) {
    classOf(gold).gold += 1;
    classOf(got).got += 1;
    if (gold === got) classOf(gold).right += 1;
  }
  const scores = [...classes.values()]
    .filter(({ gold }) => gold > 0)
    .map(({ right, gold, got }) => (200 * right) / (gold + got));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
