/** One event as a calendar's entry. */
import { resolve } from '$app/paths';
import { eventsCalendar } from '#lib/exchange/calendar.ts';
import { absoluteLinks } from '../../absolute-links.ts';
import { CALENDAR, dataAnswer } from '../../data-answer.ts';
import { foundEvent } from '../../found-event.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url, request }) => {
  const address = (id: string) => resolve('/events/[id=event].ics', { id });
  const { event } = foundEvent(locals.service, params.id, address);
  return dataAnswer(request, {
    body: eventsCalendar(locals.service.sharedById([event.id]), absoluteLinks(url)),
    type: CALENDAR,
    name: `${event.id}.ics`,
  });
};
