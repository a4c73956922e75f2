/** `/feed.json`: the same as `/feed.xml` as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { feedAbout, feedEntry } from './feed-entry.ts';
import { oneLine } from './plain-text.ts';
import type { Links, SharedView } from './shared-view.ts';

export function jsonFeed(view: SharedView, links: Links): string {
  const title = oneLine(view.site.title);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: feedAbout(view),
    home_page_url: links.page,
    feed_url: links.self,
    language: view.site.language,
    authors: [{ name: title }],
    items: view.events.map((shared) => {
      const { id, title, text, published, updated, tags } = feedEntry(shared, view, links);
      return {
        id,
        url: id,
        title,
        content_text: text,
        date_published: published,
        date_modified: updated,
        tags,
      };
    }),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
