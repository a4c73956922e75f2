/** What both feeds say of an event that is new or was changed. Its address is its id, and stays. */
import { linesOf, wordsFor } from './in-words.ts';
import { oneLine } from './plain-text.ts';
import type { Links, SharedEvent, SharedView } from './shared-view.ts';

/** Of as many a feed tells: those that changed last. */
export const MOST_ENTRIES = 100;

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly published: string;
  readonly updated: string;
  readonly text: string;
  /** Its kind, and whether it is new or changed. */
  readonly tags: readonly string[];
}

export function feedEntry(shared: SharedEvent, view: SharedView, links: Links): FeedEntry {
  const { event, appeared, changed } = shared;
  const { page, exchange } = wordsFor(view);
  const isNew = appeared.revision === changed.revision;
  const why = isNew ? exchange.appearedIn(appeared.revision) : exchange.changedIn(changed.revision);
  const reviewed = event.origin === 'reviewed' ? page.reviewed : '';
  return {
    id: links.event(event.id),
    title: oneLine(event.title),
    published: instant(appeared.at),
    updated: instant(changed.at),
    text: [...linesOf(shared, view, links), why, reviewed].filter((line) => line !== '').join('\n'),
    tags: [page.kind[event.type], isNew ? 'new' : 'changed'],
  };
}

/** Of the last change in it; of the timeline where nothing is in it. */
export const feedUpdated = ({ events, now }: SharedView): string =>
  instant(
    events.reduce((last, { changed }) => (changed.at > last ? changed.at : last), '') || now.at,
  );

export const feedAbout = ({ site, notices }: SharedView): string =>
  oneLine([site.summary, ...notices.map(({ message }) => message)].join(' '));

const instant = (at: string): string => new Date(at).toISOString();
