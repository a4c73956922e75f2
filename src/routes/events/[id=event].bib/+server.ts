/** An event and the articles that tell it, as BibTeX. */
import { resolve } from '$app/paths';
import { bibtex } from '#lib/exchange/bibtex.ts';
import { BIBTEX, citationAnswer } from '../../citation-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  citationAnswer(event, {
    write: bibtex,
    type: BIBTEX,
    ending: '.bib',
    address: (id) => resolve('/events/[id=event].bib', { id }),
  });
