/** One event with its sources, as data. */
import { json } from '@sveltejs/kit';
import { foundEvent } from '../../found-event.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) =>
  json(foundEvent(locals.service, params.id, (id) => `/events/${id}.json`));
