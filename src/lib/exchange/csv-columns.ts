/**
 * The columns of `/events.csv`, which are its data dictionary too: what each holds is said here alone,
 * served as `/events.csv-metadata.json` (csvw.ts) and repeated in `data/README.md`, held by a test.
 */
import type { Links, SharedEvent, SharedView } from './shared-view.ts';

/** Null is an empty cell; a list is joined by ` | `. */
export type Cell = string | number | boolean | readonly string[] | null;

export interface Column {
  readonly name: string;
  /** XML Schema's, as CSV on the Web names them. */
  readonly datatype: 'string' | 'integer' | 'decimal' | 'boolean' | 'dateTime' | 'anyURI';
  readonly list?: true;
  /** What it holds, in one sentence. */
  readonly holds: string;
  readonly of: (shared: SharedEvent, view: SharedView, links: Links) => Cell;
}

export const COLUMNS: readonly Column[] = [
  text('id', 'Stable id; it stays when articles are added.', ({ event }) => event.id),
  {
    name: 'address',
    datatype: 'anyURI',
    holds: 'The event’s page, with every source excerpt.',
    of: ({ event }, _view, links) => links.event(event.id),
  },
  text('title', 'What happened, at most 60 characters.', ({ event }) => event.title),
  text(
    'when',
    'Date as EDTF (ISO 8601-2), never more exact than its source; empty where unknown.',
    ({ event }) => event.when.edtf,
  ),
  {
    name: 'earliest',
    datatype: 'dateTime',
    holds: 'First instant of that date, UTC; empty where its start is open or unknown.',
    of: ({ event }) => instant(event.when.earliest),
  },
  {
    name: 'latest',
    datatype: 'dateTime',
    holds: 'First instant after that date, UTC; empty where its end is open or unknown.',
    of: ({ event }) => instant(event.when.latest),
  },
  text(
    'extent',
    'somewhere-in: once within the date; throughout: all along it or again and again.',
    ({ event }) => event.when.extent,
  ),
  text('granularity', 'How exact the date is: day, month, interval …', ({ event }) => {
    return event.when.granularity;
  }),
  text(
    'dated_by',
    'Where the date comes from: text, record, review, import or other-article.',
    ({ event }) => event.when.basis,
  ),
  text('type', 'PLOVER event type.', ({ event }) => event.type),
  text('cameo', 'CAMEO code; empty where none is clear.', ({ event }) => event.cameo),
  {
    name: 'quad',
    datatype: 'integer',
    holds:
      'CAMEO quad class: 1 verbal co-operation, 2 material co-operation, 3 verbal conflict, 4 material conflict.',
    of: ({ event }) => event.quad,
  },
  {
    name: 'goldstein',
    datatype: 'decimal',
    holds: 'Goldstein score from −10 (conflict) to 10 (co-operation), the median of the excerpts’.',
    of: ({ event }) => event.goldstein / 100,
  },
  list('source', 'Codes of who acts (ISO 3166-1 alpha-3 for states).', ({ event }) => event.source),
  list('target', 'Codes of those toward whom.', ({ event }) => event.target),
  list('source_names', 'The same as source, by name.', ({ event }, { nameOf }) =>
    event.source.map(nameOf),
  ),
  list('target_names', 'The same as target, by name.', ({ event }, { nameOf }) =>
    event.target.map(nameOf),
  ),
  text(
    'status',
    'What the sources say of its being real: asserted, denied, demanded, threatened, planned, hypothetical or habitual.',
    ({ event }) => event.status,
  ),
  text('place', 'Where; empty where the sources name no place.', ({ event }) => event.place),
  text('origin', 'extracted, reviewed by an editor, or imported.', ({ event }) => event.origin),
  list(
    'conflicts',
    'In what the sources disagree: when, source, target, type, status, place.',
    ({ event }) => event.conflicts.map(({ field }) => field),
  ),
  list(
    'outlets',
    'Outlets that tell it independently of each other; a background brief never counts.',
    ({ outlets }) => outlets,
  ),
  {
    name: 'excerpts',
    datatype: 'integer',
    holds: 'How many source excerpts support it.',
    of: ({ event }) => event.mentions.length,
  },
  text(
    'excerpt',
    'The words of the first of them.',
    ({ event }) => event.mentions[0].excerpt.exact,
  ),
  list(
    'said_by',
    'Who says so in that excerpt, from the first speaker to the outlet that was read.',
    ({ event }) => event.mentions[0].attribution.map(({ name }) => name),
  ),
  text('article', 'Id of the article it stands in.', ({ event }) => {
    return event.mentions[0].excerpt.articleId;
  }),
  {
    name: 'original',
    datatype: 'anyURI',
    holds: 'That article’s own address; empty where it is not known.',
    of: ({ articles }) => articles[0]?.url ?? null,
  },
  {
    name: 'changed_in',
    datatype: 'integer',
    holds: 'Revision of the timeline in which the event last changed.',
    of: ({ changed }) => changed.revision,
  },
];

function text(name: string, holds: string, of: (shared: SharedEvent) => string | null): Column {
  return { name, datatype: 'string', holds, of };
}

function list(
  name: string,
  holds: string,
  of: (shared: SharedEvent, view: SharedView) => readonly string[],
): Column {
  return { name, datatype: 'string', list: true, holds, of };
}

/** Years beyond four digits are written with a sign and six (ECMA-262). */
const instant = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString();
