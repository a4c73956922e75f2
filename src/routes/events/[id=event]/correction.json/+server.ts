/** The prepared correction as the file that goes into `reviews/`. */
import { json } from '@sveltejs/kit';
import { correctionOf } from '../correction/correction-of.ts';
import { foundEvent } from '../../../found-event.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, locals, url }) => {
  const view = foundEvent(
    locals.service,
    params.id,
    (id) => `/events/${id}/correction.json${url.search}`,
  );
  const { correction, problems } = correctionOf(locals.service, view, url.searchParams);
  if (!correction) return json({ problems }, { status: 400 });
  return new Response(correction.text, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${correction.name}"`,
    },
  });
};
