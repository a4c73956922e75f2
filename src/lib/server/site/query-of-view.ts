/** What a store is asked for a view. */
import type { Outlet } from '../../model/outlet.ts';
import type { EventQuery } from '../../store/store.ts';
import type { View } from '../../url/view.ts';

/** Empty asks for everything. `outlets`: all that the store knows. */
export function queryOfView(view: View, outlets: readonly Outlet[]): Partial<EventQuery> {
  const { time, actors, pair, kinds, status, sources, q } = view;
  const named = outlets.filter(({ slug }) => sources.includes(slug)).map(({ name }) => name);
  return {
    ...(time === null ? {} : { from: time.from, to: time.to }),
    ...(actors.length > 0 ? { actors } : {}),
    ...(pair ? { pair } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(status.length > 0 ? { statuses: status } : {}),
    ...(sources.length > 0 ? { outlets: named } : {}),
    ...(q === '' ? {} : { text: q }),
  };
}
