/** The data twin of a view: the same events as the page of the same query. */
import { readQuery } from '../shown-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) => {
  const { view, notices } = readQuery(url.search);
  return new Response(locals.service.eventsJson(view, notices), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
