/** Which window an address shows: its own `time`, else the usual one of its path. */
import type { Ms } from '#lib/model/units.ts';
import { decodeView } from '#lib/url/query.ts';
import { windowAround } from '#lib/url/window-around.ts';

interface Window {
  readonly from: Ms;
  readonly to: Ms;
}

export interface ShownWindow {
  readonly window: Window;
  /** What of the query was ignored, a sentence each. */
  readonly notices: readonly string[];
}

export function shownWindow(query: string, usual: Window, extent: Window): ShownWindow {
  const { view, notices } = decodeView(query);
  return {
    window: view.time === null ? usual : closed(view.time, extent),
    notices: notices.map(({ message }) => message),
  };
}

function closed(
  { from, to }: { readonly from: Ms | null; readonly to: Ms | null },
  extent: Window,
): Window {
  return from !== null && to !== null
    ? { from, to }
    : windowAround({ from, to, precision: 'everything' }, extent);
}
