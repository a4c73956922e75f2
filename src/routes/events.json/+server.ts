/** The data twin of a view: the same events as the page of the same query. */
import { decodeView } from '#lib/url/query.ts';
import { queryOfView } from '../query-of-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) => {
  const query = queryOfView(decodeView(url.search).view);
  return new Response(locals.service.eventsJson(query ?? undefined), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
