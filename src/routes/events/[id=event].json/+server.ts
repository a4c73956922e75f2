/** One event with its sources, as data. */
import { error, json, redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => {
  const found = locals.service.event(params.id);
  switch (found.found) {
    case 'event':
      if (found.view.event.id !== params.id) redirect(308, `/events/${found.view.event.id}.json`);
      return json(found.view);
    case 'moved':
      redirect(301, `/events/${found.to}.json`);
      break;
    case 'retired':
      return error(410, { code: 'event-retired', message: found.title, hint: found.reason });
    case 'nothing':
      return error(404, { code: 'event-unknown', message: `There is no event “${params.id}”.` });
  }
};
