/** The measurements as two tables, and what of them is not allowed. */
import { say, type Spread } from './spread.ts';
import type { Weight, WireKind } from './wire.ts';

export interface PageFigures {
  readonly page: string;
  readonly width: number; // CSS px
  readonly bytes: Readonly<Record<WireKind, Weight>>;
  /** Of the HTML, unpacked: what scripts are handed inside it. */
  readonly inlined: number;
  readonly requests: number;
  readonly elsewhere: readonly string[];
  readonly shift: Spread;
  /** ms */
  readonly firstPaint: Spread;
  readonly largestPaint: Spread;
  readonly blocked: Spread;
  readonly answers: Spread | null;
}

export interface WalkFigures {
  readonly walk: string;
  readonly width: number;
  /** ms */
  readonly time: Spread | null;
}

const MOST_JAVASCRIPT = 120 * 1024; // bytes on the wire
const MOST_SHIFT = 0.1;

export function printPages(figures: readonly PageFigures[]): void {
  printTable(
    ['page', 'px', 'HTML', 'JS', 'CSS', 'data', 'inlined', 'requests', 'shift'],
    figures.map(({ page, width, bytes, inlined, requests, shift }) => [
      page,
      String(width),
      ...[bytes.html, bytes.javascript, bytes.css, bytes.data].map(sayWeight),
      kilobytes(inlined),
      String(requests),
      String(shift.most),
    ]),
  );
  console.log('KB on the wire / unpacked\n');
  printTable(
    ['page', 'px', 'first paint', 'largest paint', 'blocked', 'a key is answered'],
    figures.map(({ page, width, firstPaint, largestPaint, blocked, answers }) => [
      page,
      String(width),
      ...[firstPaint, largestPaint, blocked, answers].map(say),
    ]),
  );
  console.log('ms, median (least–most)\n');
}

export function printWalks(figures: readonly WalkFigures[]): void {
  printTable(
    ['what a reader does', 'px', 'ms'],
    figures.map(({ walk, width, time }) => [walk, String(width), say(time)]),
  );
}

/** Only bytes and counts, which are the same on every machine. */
export function breaches(figures: readonly PageFigures[]): string[] {
  return figures.flatMap(({ page, width, bytes, shift, elsewhere }) => {
    const at = `${page} at ${width} px`;
    return [
      ...(bytes.javascript.wire > MOST_JAVASCRIPT
        ? [`${at}: ${bytes.javascript.wire} bytes of JavaScript, more than ${MOST_JAVASCRIPT}`]
        : []),
      ...(shift.most > MOST_SHIFT
        ? [`${at}: shifts by ${shift.most}, more than ${MOST_SHIFT}`]
        : []),
      ...elsewhere.map((url) => `${at}: asks elsewhere: ${url}`),
    ];
  });
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const sayWeight = ({ wire, plain }: Weight): string =>
  plain === 0 ? '–' : `${kilobytes(wire)} / ${kilobytes(plain)}`;

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  for (const line of lines)
    console.log(
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    );
}
