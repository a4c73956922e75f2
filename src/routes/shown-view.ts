/** What an address shows: its window (its own `time`, else the usual one of its path), which events, and what of it was ignored. */
import type { ClosedWindow } from '#lib/state/timeline-state.svelte.ts';
import type { Interval } from '#lib/timeline/timeline-event.ts';
import { decodeView } from '#lib/url/query.ts';
import type { View } from '#lib/url/view.ts';
import { windowAround } from '#lib/url/window-around.ts';

export interface ShownView {
  readonly view: View;
  readonly window: ClosedWindow;
  /** What of the query was ignored, a sentence each. */
  readonly notices: readonly string[];
}

/** `query` with or without its question mark. */
export function shownView(query: string, usual: ClosedWindow, extent: ClosedWindow): ShownView {
  const { view, notices } = decodeView(query);
  return {
    view,
    window: view.time === null ? usual : closed(view.time, extent),
    notices: [...notices.map(({ message }) => message), ...notYet(view)],
  };
}

/** Known to the address, and not shown by these pages. */
function notYet({ q, compare, rev, view }: View): readonly string[] {
  return [
    ...(q === '' ? [] : ['The timeline cannot be searched yet.']),
    ...(compare.length === 0 ? [] : ['Pairs cannot be compared yet.']),
    ...(rev === null ? [] : ['Earlier revisions cannot be shown yet; the newest is.']),
    ...(view === 'timeline' ? [] : ['The list stands below the timeline.']),
  ];
}

const closed = ({ from, to }: Interval, extent: ClosedWindow): ClosedWindow =>
  from !== null && to !== null
    ? { from, to }
    : windowAround({ from, to, precision: 'everything' }, extent);
