/**
 * `/feed.xml`: new and changed events of a view as Atom (RFC 4287). Written here: the libraries for it
 * take every text for HTML, which titles and excerpts are not.
 */
import { feedAbout, feedEntry, feedUpdated, type FeedEntry } from './feed-entry.ts';
import { oneLine } from './plain-text.ts';
import type { Links, SharedView } from './shared-view.ts';
import { element, xmlDocument, type Element } from './xml.ts';

export function atomFeed(view: SharedView, links: Links): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': view.site.language },
      element('id', {}, links.self),
      element('title', {}, oneLine(view.site.title)),
      element('subtitle', {}, feedAbout(view)),
      element('updated', {}, feedUpdated(view)),
      element('author', {}, element('name', {}, oneLine(view.site.title))),
      element('generator', {}, 'Demarche'),
      element('link', { rel: 'self', type: 'application/atom+xml', href: links.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: links.page }),
      ...view.events.map((shared) => entryElement(feedEntry(shared, view, links))),
    ),
  );
}

const entryElement = ({ id, title, published, updated, text, tags }: FeedEntry): Element =>
  element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('published', {}, published),
    element('updated', {}, updated),
    element('link', { rel: 'alternate', type: 'text/html', href: id }),
    ...tags.map((term) => element('category', { term })),
    element('content', { type: 'text' }, text),
  );
