/** Whole addresses for what leaves the page: files, calendars and feed readers know no host of their own. */
import { resolve } from '$app/paths';
import type { Links } from '#lib/exchange/shared-view.ts';
import { mentionAnchor } from '#lib/state/navigation.ts';
import { withView } from '#lib/url/query.ts';
import { DEFAULT_VIEW, type View } from '#lib/url/view.ts';

/** `url`: what was asked for; `view`: what was understood of its query. */
export function absoluteLinks(url: URL, view: View = DEFAULT_VIEW): Links {
  // What `resolve` gives on a server is relative to the address that was asked for.
  const whole = (path: string) => new URL(path, url).href;
  return {
    self: whole(withView(url.pathname, view)),
    page: whole(withView(resolve('/(timeline)'), view)),
    event: (id) => whole(resolve('/(timeline)/events/[id=event]', { id })),
    article: (id, mention) =>
      whole(resolve('/articles/[id]', { id })) +
      (mention === undefined ? '' : `#${mentionAnchor(mention)}`),
  };
}
