/** The same events as Demarche's bench draws, as the objects that a peer takes. */
import { madeEvents } from '../../timeline/made-events.ts';
import { readColumns } from '../../../../src/lib/timeline/columns/stored-columns.ts';

export { END, LANES, START } from '../../timeline/made-events.ts';

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly lane: number;
  readonly start: number;
  readonly end: number;
}

export function rowsOf(size: number): readonly Row[] {
  const columns = readColumns(madeEvents(size));
  return Array.from({ length: size }, (_, place) => {
    const { id, title, earliest, latest } = columns.event(place);
    return { id, title, lane: columns.parties[place]!, start: earliest ?? 0, end: latest ?? 0 };
  });
}
