/** What a store is asked for a view; null asks for everything. */
import type { EventQuery } from '#lib/store/store.ts';
import type { View } from '#lib/url/view.ts';

export function queryOfView(view: View): Partial<EventQuery> | null {
  const { time, actors, pair, kinds, q, rev } = view;
  const query: Partial<EventQuery> = {
    ...(time === null ? {} : { from: time.from, to: time.to }),
    ...(actors.length > 0 ? { actors } : {}),
    ...(pair ? { pair } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(q === '' ? {} : { text: q }),
    ...(rev === null ? {} : { revision: rev }),
  };
  return Object.keys(query).length > 0 ? query : null;
}
