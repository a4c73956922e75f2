/** A view as a calendar that can be subscribed to: the same events as the page of the same query. */
import { eventsCalendar, MOST_IN_CALENDAR } from '#lib/exchange/calendar.ts';
import { absoluteLinks } from '../absolute-links.ts';
import { CALENDAR, dataAnswer, sharedOrRefused } from '../data-answer.ts';
import { readQuery } from '../shown-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url, request }) => {
  const { view, notices } = readQuery(url.search);
  const shared = sharedOrRefused(locals.service.shared(view, { most: MOST_IN_CALENDAR, notices }));
  return dataAnswer(request, {
    body: eventsCalendar(shared, absoluteLinks(url, view)),
    type: CALENDAR,
    name: 'events.ics',
    notices,
  });
};
