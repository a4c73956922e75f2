/** An event and the articles that tell it, to paste into a text. */
import { resolve } from '$app/paths';
import { plainCitations } from '#lib/exchange/plain-citation.ts';
import { citationAnswer } from '../../citation-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  citationAnswer(event, {
    write: plainCitations,
    type: 'text/plain; charset=utf-8',
    ending: '.txt',
    address: (id) => resolve('/events/[id=event].txt', { id }),
  });
