/** The data twin of a view: the same events as the page of the same query. */
import { dataAnswer } from '../data-answer.ts';
import { readQuery } from '../shown-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url, request }) => {
  const { view, notices } = readQuery(url.search);
  return dataAnswer(request, {
    body: locals.service.eventsJson(view, notices),
    type: 'application/json; charset=utf-8',
    name: 'events.json',
    notices,
  });
};
