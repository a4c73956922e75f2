/** The table of the bench: ours and the peers, medians and ranges, and what was asked for. */
import { say, spreadOf, type Spread } from '../pages/spread.ts';
import type { Cell } from './measure.ts';

export const OURS = 'demarche';

export interface Measured {
  readonly name: string;
  readonly size: number;
  readonly repeat: number;
  /** Null where it failed, and why. */
  readonly cell: Cell | null;
  readonly failed: string | null;
}

interface Limits {
  readonly first: number; // ms
  readonly frame: number; // ms, p95
  readonly nodes: number;
}

const LIMITS: Readonly<Record<number, Limits>> = {
  1_000: { first: 60, frame: 17, nodes: 1_000 },
  10_000: { first: 100, frame: 17, nodes: 1_500 },
  100_000: { first: 300, frame: 17, nodes: 1_500 },
  1_000_000: { first: 1_500, frame: 20, nodes: 1_500 },
  10_000_000: { first: 10_000, frame: 20, nodes: 1_500 },
};
const MOST_BYTES = 40; // an event, beside its words
const MOST_KEYS = 50; // ms, p98
const MOST_FILTER = 100; // ms, at a million
const MOST_SEARCH = 300; // ms, at a million
const MILLION = 1_000_000;
/** Closer than this is a tie. */
const TIE = 0.1;
/** A display has a frame every so often: nothing is faster, nor is a hair more slower. */
const FRAME = 16.8; // ms

export function printTables(measured: readonly Measured[], machine: object): void {
  console.log(`\n${JSON.stringify(machine)}`);
  for (const size of [...new Set(measured.map((one) => one.size))].sort((a, b) => a - b)) {
    const here = measured.filter((one) => one.size === size);
    console.log(`\n${size.toLocaleString('en')} events: median (least–most)\n`);
    console.log(row(['', 'first view', 'zoom p95', 'pan p95', 'work/frame', 'nodes', 'runs']));
    for (const name of [...new Set(here.map((one) => one.name))]) {
      const cells = here.flatMap((one) => (one.name === name && one.cell ? [one.cell] : []));
      const failed = here.filter((one) => one.name === name && one.failed !== null);
      console.log(row([name, ...figuresOf(cells).map(say), `${cells.length}`]));
      for (const { failed: why } of failed.slice(0, 1)) console.log(`    failed: ${why ?? ''}`);
    }
    const own = here.flatMap((one) => (one.name === OURS && one.cell ? [one.cell] : []));
    if (own.length === 0) continue;
    for (const line of [...demands(size, own), ...ratios(here, own)]) console.log(line);
  }
}

const figuresOf = (cells: readonly Cell[]): readonly (Spread | null)[] => [
  spreadOf(cells.map(({ first }) => first)),
  spreadOf(cells.map(({ zoom }) => zoom.p95)),
  spreadOf(cells.map(({ pan }) => pan?.p95 ?? null)),
  spreadOf(
    cells.map(({ zoom }) => zoom.work),
    1,
  ),
  spreadOf(cells.map(({ nodes }) => nodes)),
];

/** Each demand with what was measured. */
function demands(size: number, own: readonly Cell[]): string[] {
  const limits = LIMITS[size];
  const lines: string[] = [];
  const demand = (
    what: string,
    of: (cell: Cell) => number | null,
    most: number | undefined,
    digits = 0,
  ): void => {
    const figure = spreadOf(own.map(of), digits);
    if (!figure || most === undefined) return;
    const verdict = figure.median <= most ? 'met' : 'NOT MET';
    lines.push(`  ${verdict.padEnd(8)} ${what}: ${say(figure)}, at most ${most}`);
  };
  demand('first view, ms', ({ first }) => first, limits?.first);
  demand('index built, ms', ({ build }) => build, limits?.first);
  demand('zoom, p95 of frames, ms', ({ zoom }) => zoom.p95, limits?.frame, 1);
  demand('pan, p95 of frames, ms', ({ pan }) => pan?.p95 ?? null, limits?.frame, 1);
  demand('DOM nodes', ({ nodes }) => nodes, limits?.nodes);
  demand('keys that zoom, p98 to next paint, ms', ({ keys }) => keys, MOST_KEYS);
  demand(
    'bytes an event beside its words',
    ({ bytesPerEvent }) => bytesPerEvent,
    size >= 100_000 ? MOST_BYTES : undefined,
    1,
  );
  demand('filter to paint, ms', ({ filter }) => filter, size === MILLION ? MOST_FILTER : undefined);
  demand('search to paint, ms', ({ search }) => search, size === MILLION ? MOST_SEARCH : undefined);
  return lines;
}

/** Against the best peer of the same size. */
function ratios(here: readonly Measured[], own: readonly Cell[]): string[] {
  const peers = [...new Set(here.map(({ name }) => name))].filter((name) => name !== OURS);
  const compared = (what: string, of: (cell: Cell) => number): string[] => {
    const medians = peers.flatMap((name) => {
      const cells = here.flatMap((one) => (one.name === name && one.cell ? [one.cell] : []));
      const median = spreadOf(cells.map(of), 1)?.median;
      return median === undefined ? [] : [{ name, median }];
    });
    const [best] = medians.sort((a, b) => a.median - b.median);
    const ours = spreadOf(own.map(of), 1)?.median;
    if (!best || ours === undefined) return [];
    const ratio = ours / best.median;
    const verdict = Math.abs(ratio - 1) <= TIE ? 'a tie with' : ratio < 1 ? 'before' : 'behind';
    return [`  ${what}: ${ratio.toFixed(2)} × ${best.name}, ${verdict} the best peer`];
  };
  return [
    ...compared('first view', ({ first }) => first),
    ...compared('zoom, p95 of frames', ({ zoom }) => Math.max(FRAME, zoom.p95)),
    ...compared('zoom, work a frame', ({ zoom }) => zoom.work),
  ];
}

const row = ([name = '', ...cells]: readonly string[]): string =>
  `  ${name.padEnd(14)}${cells.map((cell) => cell.padStart(20)).join('')}`;
