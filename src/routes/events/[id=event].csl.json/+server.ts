/** An event and the articles that tell it, as CSL-JSON. */
import { resolve } from '$app/paths';
import { cslJson } from '#lib/exchange/csl.ts';
import { citationAnswer } from '../../citation-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  citationAnswer(event, {
    write: cslJson,
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    ending: '.csl.json',
    address: (id) => resolve('/events/[id=event].csl.json', { id }),
  });
