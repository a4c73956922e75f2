/**
 * Pages and their paths:
 *
 *     /   /on/{date}   /events/{id}   /articles/{id}#{mention}   and the same below /embed
 *     /events.json   /events/{id}.json   the data of exactly that view
 */
import { parseEventId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import { isIssue, parseDatePath, type DateRange } from './date-path.ts';

export type Place = { readonly embed: boolean } & (
  | { readonly page: 'timeline' }
  | { readonly page: 'on'; readonly date: DateRange }
  | { readonly page: 'event'; readonly id: string }
  | { readonly page: 'article'; readonly id: string; readonly mention: string | null }
);

export type DataFormat = 'json' | 'csv' | 'ics' | 'svg' | 'png' | 'bib';

const ARTICLE_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u;
/** An excerpt in the reader. Anything else after the # is the browser's own affair. */
const MENTION = /^m-[\w.-]{1,200}$/;

export function formatPath(place: Place): string {
  const path = pathOf(place);
  return place.embed ? `/embed${path === '/' ? '' : path}` : path;
}

/** Whether a page answers is another question: this says whether a path can be one at all. */
export function parsePath(path: string): Place | Issue {
  const [before = '', fragment = ''] = path.split('#', 2);
  const parts = before
    .split('/')
    .filter((part) => part !== '')
    .map(unescape);
  const embed = parts[0] === 'embed';
  const [kind, name, ...more] = embed ? parts.slice(1) : parts;
  if (kind === undefined) return { embed, page: 'timeline' };
  if (name === undefined || more.length > 0) return unknownPath(path);
  if (kind === 'on') {
    const date = parseDatePath(name);
    return isIssue(date) ? date : { embed, page: 'on', date };
  }
  if (kind === 'events' && parseEventId(name)) return { embed, page: 'event', id: name };
  if (kind === 'articles' && ARTICLE_ID.test(name))
    return { embed, page: 'article', id: name, mention: MENTION.test(fragment) ? fragment : null };
  return unknownPath(path);
}

/** The data of a view stands beside its page: for the timeline `/events.json`, with the view's query. */
export function dataPath(place: Place, format: DataFormat): string {
  return place.page === 'event'
    ? `/events/${encodeURIComponent(place.id)}.${format}`
    : `/events.${format}`;
}

function pathOf(place: Place): string {
  switch (place.page) {
    case 'timeline':
      return '/';
    case 'on':
      return `/on/${place.date.text}`;
    case 'event':
      return `/events/${encodeURIComponent(place.id)}`;
    case 'article':
      return `/articles/${encodeURIComponent(place.id)}${place.mention === null ? '' : `#${place.mention}`}`;
  }
}

function unescape(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const unknownPath = (path: string): Issue => ({
  code: 'unknown-path',
  at: path.slice(0, 200),
  message: 'There is no page at this address.',
});
