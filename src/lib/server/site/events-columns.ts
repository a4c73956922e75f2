/**
 * `/events.columns`: what `/events.json` tells of each event that a timeline draws, as a stream of
 * columns (timeline/columns/format.ts), for as many events as there are.
 */
import type { Issue } from '../../model/issue.ts';
import type { Site } from '../../model/site.ts';
import type { EventQuery, Revision, Store } from '../../store/store.ts';
import { encodeColumns } from '../../timeline/columns/encode.ts';
import { columnsOf } from '../../timeline/columns/from-events.ts';
import { toTimelineEvent } from '../../timeline/timeline-event.ts';
import { allEvents } from './timeline-view.ts';

/** Part after part, each made when it is asked for; the same bytes for the same revision and query. */
export function eventsColumns(
  store: Store,
  site: Site,
  revision: Revision,
  query: Partial<EventQuery> = {},
  notices: readonly Issue[] = [],
): Iterable<Uint8Array> {
  const events = allEvents(store, revision, query);
  const types = new Map(events.map(({ id, type }) => [id, type]));
  const columns = columnsOf(events.map(toTimelineEvent), ({ id }) => types.get(id) ?? null);
  return encodeColumns(columns, {
    title: site.title,
    revision,
    notices: notices.map(({ message }) => message).join(' '),
  });
}
