/**
 * The type of the relation between two marked parties of a sentence (PLV: sentences with PLOVER's 15
 * types by hand), asked for as `demarche annotate` answers `pairs`. Every third row is kept aside.
 */
import { annotationOf } from '#lib/extract/annotation.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import { inputOf } from './article-input.ts';
import type { Bench, Context } from './bench.ts';
import { measureParts } from './bootstrap.ts';
import { isAside, type MarkedPair, readPairs } from './marked-pairs.ts';
import type { Row } from './row.ts';

interface Judged {
  readonly gold: string;
  readonly got: string;
  readonly goldQuad: string;
  readonly gotQuad: string;
}

const NONE = 'none';

export const pairs: Bench = {
  name: 'pairs',
  run: (context) => {
    const judged = readPairs(context).map((pair, index) => judge(pair, index, context));
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

function judge(pair: MarkedPair, index: number, { knowledge, tell }: Context): Judged {
  const { text, source, target, marked, type: gold, quad: goldQuad } = pair;
  const draft = annotate(inputOf(text), knowledge);
  const [relation] = annotationOf(draft, [{ source, target }], knowledge).pairs;
  const got = relation?.type ?? NONE;
  if (got !== gold && !isAside(pair, index))
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
