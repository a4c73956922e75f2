/** What an address shows: its window (its own `time`, else the usual one of its path), which events, and what of it was ignored. */
import type { Issue } from '#lib/model/issue.ts';
import type { ClosedWindow } from '#lib/state/timeline-state.svelte.ts';
import type { Interval } from '#lib/timeline/timeline-event.ts';
import { decodeView, type DecodedView } from '#lib/url/query.ts';
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
  const { view, notices } = readQuery(query);
  return {
    view,
    window: view.time === null ? usual : closed(view.time, extent),
    notices: notices.map(({ message }) => message),
  };
}

/** The same for a page and for its data twin. */
export function readQuery(query: string): DecodedView {
  const { view, notices } = decodeView(query);
  return { view, notices: [...notices, ...notYet(view)] };
}

/** Known to the address, and not shown by these pages. */
function notYet({ compare, rev, view }: View): readonly Issue[] {
  const notice = (at: string, message: string): Issue => ({ code: 'not-yet', at, message });
  return [
    ...(compare.length === 0 ? [] : [notice('compare', 'Pairs cannot be compared yet.')]),
    ...(rev === null
      ? []
      : [notice('rev', 'Earlier revisions cannot be shown yet; the newest is.')]),
    ...(view === 'timeline' ? [] : [notice('view', 'The list stands beside the timeline.')]),
  ];
}

const closed = ({ from, to }: Interval, extent: ClosedWindow): ClosedWindow =>
  from !== null && to !== null
    ? { from, to }
    : windowAround({ from, to, precision: 'everything' }, extent);
