/** A feed of the events that changed last, of those that a view's query asks for. */
import type { RequestEvent } from '@sveltejs/kit';
import { MOST_ENTRIES } from '#lib/exchange/feed-entry.ts';
import type { Links, SharedView } from '#lib/exchange/shared-view.ts';
import { absoluteLinks } from './absolute-links.ts';
import { dataAnswer, sharedOrRefused } from './data-answer.ts';
import { readQuery } from './shown-view.ts';

interface FeedFormat {
  readonly write: (view: SharedView, links: Links) => string;
  readonly type: string;
  readonly name: string;
}

export function feedAnswer(
  { locals, url, request }: RequestEvent,
  { write, type, name }: FeedFormat,
): Promise<Response> {
  const { view, notices } = readQuery(url.search);
  const shared = sharedOrRefused(locals.service.shared(view, { newest: MOST_ENTRIES, notices }));
  return dataAnswer(request, {
    body: write(shared, absoluteLinks(url, view)),
    type: `${type}; charset=utf-8`,
    name,
    notices,
  });
}
