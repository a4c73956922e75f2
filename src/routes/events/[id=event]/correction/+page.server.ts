/** Prepares a correction of an event; what was typed is in the query. Nothing is kept or sent. */
import { foundEvent } from '../../../found-event.ts';
import { correctionOf } from './correction-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals, url }) => {
  const view = foundEvent(
    locals.service,
    params.id,
    (id) => `/events/${id}/correction${url.search}`,
  );
  return correctionOf(locals.service, view, url.searchParams);
};
