/**
 * `/events.csv-metadata.json`: the data dictionary of `/events.csv` as CSV on the Web
 * (https://www.w3.org/TR/tabular-metadata/), found beside a table by its name.
 */
import type { Site } from '../model/site.ts';
import { CSV_LINE_END, LIST_SEPARATOR } from './csv.ts';
import { COLUMNS } from './csv-columns.ts';

/** `table`: the address of the table. */
export function csvMetadata(site: Site, table: string): string {
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': site.language }],
    url: table,
    'dc:title': site.title,
    'dc:description': site.summary,
    dialect: { encoding: 'utf-8', header: true, lineTerminators: [CSV_LINE_END] },
    tableSchema: {
      columns: COLUMNS.map(({ name, datatype, list, holds }) => ({
        name,
        titles: name,
        'dc:description': holds,
        datatype,
        ...(list ? { separator: LIST_SEPARATOR } : {}),
      })),
      primaryKey: 'id',
    },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
