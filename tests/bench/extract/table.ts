/** Rows as a table for people: a line for each figure, and lines below it for the peers. */
import { reached, requirementOf } from './requirements.ts';
import type { Figure, Parts, Row } from './row.ts';

const MARKS = { aim: 'aim', minimum: 'minimum', short: 'SHORT' } as const;
const WIDTHS = [72, 21, 21, 21, 9, 6, 9] as const;
const HEADINGS = [...['', 'all', 'developed on', 'kept aside'], ...['at least', 'aim', 'reached']];

export function tableOf(rows: readonly Row[]): string {
  const lines = [line(HEADINGS)];
  let stage = '';
  for (const row of rows) {
    if (row.stage !== stage) lines.push('', row.stage.toUpperCase());
    stage = row.stage;
    const asked = requirementOf(row);
    const mark = reached(row);
    const { all, developed, aside } = row.ours;
    lines.push(
      line([
        `${row.what}, ${row.on} (${countsOf(row)})`,
        ...[all, developed, aside].map((figure) => sayFigure(figure)),
        ...[asked?.least, asked?.aim].map((bound) => (bound == null ? '' : String(bound))),
        mark ? MARKS[mark] : '',
      ]),
    );
    if (row.note) lines.push(`    ${row.note}`);
    for (const peer of row.peers) lines.push(peerLine(peer, row));
  }
  return lines.map((text) => text.trimEnd()).join('\n');
}

function peerLine(peer: Parts & { readonly name: string }, row: Row): string {
  const ratio =
    row.unit === 'MB/s' && peer.all && row.ours.all
      ? ` (we ${(row.ours.all.value / peer.all.value).toFixed(2)}×)`
      : '';
  return line([
    `    ${peer.name}${ratio}`,
    ...[peer.all, peer.developed, peer.aside].map((figure) => sayFigure(figure)),
  ]);
}

const countsOf = ({ ours, of, unit }: Row): string =>
  `${ours.all?.items ?? 0} ${of}${unit === '%' ? '' : `, ${unit}`}`;

function sayFigure(figure: Figure | undefined): string {
  if (!figure) return '';
  const digits =
    Number.isInteger(figure.value) && figure.value < 100 ? 0 : figure.value < 10 ? 2 : 1;
  const say = (value: number) => value.toFixed(digits);
  const { value, low, high } = figure;
  return low === null || high === null ? say(value) : `${say(value)} [${say(low)}–${say(high)}]`;
}

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[index]!)))
    .join(' ');
