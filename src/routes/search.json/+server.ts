/** What a search finds and where: `?q=` as in the address of a page, of which it knows no more. */
import { json } from '@sveltejs/kit';
import { decodeView } from '#lib/url/query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) => {
  const { view, notices } = decodeView(url.search);
  return json({ ...locals.service.search(view.q), notices });
};
