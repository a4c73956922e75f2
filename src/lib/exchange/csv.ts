/**
 * `/events.csv` (RFC 4180): one row an event, in the order of time.
 *
 * Spreadsheets take a cell that begins with = + - @ for a formula, also where it was quoted, and the
 * texts are other people's: such a cell gets an apostrophe before it, which spreadsheets do not show.
 */
import { csvFormatRow } from 'd3';
import { COLUMNS, type Cell, type Column } from './csv-columns.ts';
import { plainText } from './plain-text.ts';
import type { Links, SharedView } from './shared-view.ts';

export const CSV_LINE_END = '\r\n';
export const LIST_SEPARATOR = ' | ';

/** Their full-width forms count as well to some, and blanks before them do not. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

export function eventsCsv(view: SharedView, links: Links): string {
  const rows = [
    COLUMNS.map(({ name }) => name),
    ...view.events.map((shared) =>
      COLUMNS.map((column) => written(column, column.of(shared, view, links))),
    ),
  ];
  return rows.map((row) => csvFormatRow(row) + CSV_LINE_END).join('');
}

function written({ datatype }: Column, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object' && typeof cell !== 'string') return String(cell);
  const text = plainText(typeof cell === 'string' ? cell : cell.map(inList).join(LIST_SEPARATOR));
  // An instant is the program's own writing, and a sign belongs to its year.
  return datatype !== 'dateTime' && FORMULA.test(text) ? `'${text}` : text;
}

/** What separates the items of a list stands in none of them. */
const inList = (item: string): string => item.replaceAll('|', '¦');
