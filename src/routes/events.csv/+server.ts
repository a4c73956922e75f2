/** A view as a table: the same events as the page of the same query, one row each. */
import { resolve } from '$app/paths';
import { eventsCsv } from '#lib/exchange/csv.ts';
import { absoluteLinks } from '../absolute-links.ts';
import { dataAnswer, sharedOrRefused } from '../data-answer.ts';
import { readQuery } from '../shown-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url, request }) => {
  const { view, notices } = readQuery(url.search);
  const shared = sharedOrRefused(locals.service.shared(view, { notices }));
  return dataAnswer(request, {
    body: eventsCsv(shared, absoluteLinks(url, view)),
    type: 'text/csv; charset=utf-8; header=present',
    name: 'events.csv',
    notices,
    link: `<${resolve('/events.csv-metadata.json')}>; rel="describedby"; type="application/csvm+json"`,
  });
};
