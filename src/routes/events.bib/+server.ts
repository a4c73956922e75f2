/** The events of a view and the articles that tell them, as BibTeX. */
import { bibtex } from '#lib/exchange/bibtex.ts';
import { absoluteLinks } from '../absolute-links.ts';
import { accessedOn, BIBTEX } from '../citation-answer.ts';
import { dataAnswer, sharedOrRefused } from '../data-answer.ts';
import { readQuery } from '../shown-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url, request }) => {
  const accessed = accessedOn(url);
  const asked = new URL(url);
  asked.searchParams.delete('accessed');
  const { view, notices } = readQuery(asked.search);
  const shared = sharedOrRefused(locals.service.shared(view, { notices }));
  return dataAnswer(request, {
    body: bibtex(shared, absoluteLinks(url, view), { accessed, quotes: false }),
    type: BIBTEX,
    name: 'events.bib',
    notices,
  });
};
