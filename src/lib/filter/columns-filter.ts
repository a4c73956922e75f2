/**
 * The same questions as `filter-events.ts` asks of objects, asked of columns: each distinct party,
 * status and type once, each event no more than a look into tables. What comes out is a bitmap.
 */
import { EVENT_TYPES } from '../model/event-type.ts';
import { STATUSES } from '../model/status.ts';
import { searchTerms } from '../text/search-terms.ts';
import type { EventColumns } from '../timeline/columns/event-columns.ts';
import { statusNumber, typeNumber } from '../timeline/columns/flags.ts';
import { keep, noneKept, type Kept } from '../timeline/columns/kept.ts';
import { isBetween } from '../timeline/tension.ts';
import { partiesOf, type Choice } from './filter-events.ts';
import { titleMatcher } from './title-matcher.ts';

/** What columns can be asked: an event's outlets are not among them. */
export type ColumnChoice = Partial<Omit<Choice, 'sources'>> & {
  /** Words that its title must have, as a reader types them. */
  readonly q?: string;
};

/** Null where nothing is asked: every event is kept. */
export function keptOf(columns: EventColumns, choice: ColumnChoice): Kept | null {
  const { actors = [], pair = null, kinds = [], status = [], q = '' } = choice;
  const terms = searchTerms(q);
  if (!pair && [actors, kinds, status, terms].every((asked) => asked.length === 0)) return null;
  const byParties = Uint8Array.from(columns.partyTable, (parties) =>
    bit(
      (actors.length === 0 || partiesOf(parties).some((one) => actors.includes(one))) &&
        (!pair || isBetween(parties, pair)),
    ),
  );
  const byStatus = Uint8Array.from(STATUSES, (one) =>
    bit(status.length === 0 || status.includes(one)),
  );
  // Number 0 is an event of which no type is known: it is of no kind that is asked for.
  const byType = Uint8Array.from([null, ...EVENT_TYPES], (one) =>
    bit(kinds.length === 0 || (one !== null && kinds.includes(one))),
  );
  const hasWords = terms.length === 0 ? null : titleMatcher(columns, terms);
  const { size, parties, flags } = columns;
  const kept = noneKept(size);
  for (let i = 0; i < size; i++)
    if (
      byParties[parties[i]!] &&
      byStatus[statusNumber(flags[i]!)] &&
      byType[typeNumber(flags[i]!)] &&
      (hasWords === null || hasWords(i))
    )
      keep(kept, i);
  return kept;
}

const bit = (value: boolean): number => (value ? 1 : 0);
