/** What the columns of `/events.csv` hold. */
import { resolve } from '$app/paths';
import { csvMetadata } from '#lib/exchange/csvw.ts';
import { dataAnswer } from '../data-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url, request }) =>
  dataAnswer(request, {
    body: csvMetadata(locals.service.site(), new URL(resolve('/events.csv'), url).href),
    type: 'application/csvm+json; charset=utf-8',
    name: 'events.csv-metadata.json',
  });
