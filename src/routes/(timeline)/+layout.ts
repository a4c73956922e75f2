/** What the search of the address finds, beside the timeline, which is not loaded again for it. */
import { resolve } from '$app/paths';
import type { SearchAnswer } from '#lib/model/search-answer.ts';
import { decodeView } from '#lib/url/query.ts';
import type { LayoutLoad } from './$types';

/** `search` is null where nothing is searched for, and 'failed' where no answer came. */
export const load: LayoutLoad = async ({ data, fetch, url, untrack }) => {
  // Followed by itself, so that no other part of the query asks the search again.
  const searched = url.searchParams.get('q') ?? '';
  const q = searched === '' ? '' : untrack(() => decodeView(url.search).view.q);
  return { ...data, search: q === '' ? null : await ask(q, fetch) };
};

async function ask(q: string, fetch: typeof globalThis.fetch): Promise<SearchAnswer | 'failed'> {
  try {
    const response = await fetch(`${resolve('/search.json')}?${new URLSearchParams({ q })}`);
    return response.ok ? ((await response.json()) as SearchAnswer) : 'failed';
  } catch {
    return 'failed';
  }
}
