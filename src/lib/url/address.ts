/** A whole address, without its host: the place, and how it is looked at. One view has one address. */
import type { Issue } from '../model/issue.ts';
import { isIssue } from './date-path.ts';
import { dataPath, formatPath, parsePath, type DataFormat, type Place } from './place.ts';
import { decodeView, withView, type DecodedView } from './query.ts';
import type { View } from './view.ts';

export interface Address extends DecodedView {
  readonly place: Place;
}

export function formatAddress({
  place,
  view,
}: {
  readonly place: Place;
  readonly view: View;
}): string {
  const [path = '', fragment] = formatPath(place).split('#');
  return `${withView(path, view)}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** An issue where the path names no page or an impossible date; a bad query is ignored, with notices. */
export function parseAddress(text: string): Address | Issue {
  const [before = '', fragment] = text.split('#', 2);
  const cut = before.indexOf('?');
  const path = cut < 0 ? before : before.slice(0, cut);
  const place = parsePath(fragment === undefined ? path : `${path}#${fragment}`);
  return isIssue(place) ? place : { place, ...decodeView(cut < 0 ? '' : before.slice(cut + 1)) };
}

/** The address of the same events as data. The window of `/on/{date}` moves into the query. */
export function dataAddress(place: Place, view: View, format: DataFormat): string {
  const time =
    view.time ?? (place.page === 'on' ? { from: place.date.from, to: place.date.to } : null);
  return withView(dataPath(place, format), { ...view, time });
}
