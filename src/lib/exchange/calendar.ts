/**
 * `/events.ics` (RFC 5545): an all-day entry for each event, over all the days that its date may mean.
 *
 * A calendar knows no open end: such an event stands on the one day that is known, and says so in its
 * name. One without any date, or in a year that a calendar cannot write, is left out and counted.
 */
import { escape, ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { parseEventId } from '../model/ids.ts';
import { DAY } from '../model/units.ts';
import type { When } from '../model/when.ts';
import { dateOf, linesOf, wordsFor } from './in-words.ts';
import { oneLine } from './plain-text.ts';
import type { Links, SharedEvent, SharedView } from './shared-view.ts';

/** More would keep the server, which folds every line, and most calendar programs busy for seconds. */
export const MOST_IN_CALENDAR = 5_000; // events

const ASK_AGAIN = 3_600; // seconds
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T00:00:00Z');

/** The same view at the same revision gives the same bytes. */
export function eventsCalendar(view: SharedView, links: Links): string {
  const { exchange } = wordsFor(view);
  const placed = view.events.flatMap((shared) => {
    const days = daysOf(shared.event.when);
    return days ? [{ shared, days }] : [];
  });
  const leftOut = view.events.length - placed.length;
  const about = [
    view.site.summary,
    ...view.notices.map(({ message }) => message),
    leftOut === 0 ? '' : exchange.notInCalendar(leftOut),
  ];
  // Of a calendar's own lines the library escapes none.
  const calendar = new ICalCalendar({
    prodId: { company: 'Demarche', product: 'Demarche', language: 'EN' },
    name: escape(oneLine(view.site.title), false),
    description: escape(oneLine(about.join(' ')), false),
    url: links.self,
    ttl: ASK_AGAIN,
  });
  for (const { shared, days } of placed) addEntry(calendar, shared, days, view, links);
  return calendar.toString();
}

interface Days {
  /** Midnights UTC; `until` is not one of them. */
  readonly from: Date;
  readonly until: Date;
}

/** Null where a calendar cannot hold the date. */
export function daysOf({ earliest, latest }: Pick<When, 'earliest' | 'latest'>): Days | null {
  const start = earliest ?? (latest === null ? null : latest - 1);
  if (start === null) return null;
  const from = Math.floor(start / DAY) * DAY;
  const end = earliest === null || latest === null ? from + DAY : latest;
  const until = Math.max(Math.ceil(end / DAY) * DAY, from + DAY);
  if (from < FIRST || until > LAST) return null;
  return { from: new Date(from), until: new Date(until) };
}

function addEntry(
  calendar: ICalCalendar,
  shared: SharedEvent,
  { from, until }: Days,
  view: SharedView,
  links: Links,
): void {
  const { event, appeared, changed } = shared;
  const { exchange } = wordsFor(view);
  const isOpen = event.when.earliest === null || event.when.latest === null;
  const happened = event.status === 'asserted' || event.status === 'habitual';
  calendar.createEvent({
    id: `${parseEventId(event.id)?.hash ?? event.id}@${new URL(links.page).hostname}`,
    sequence: changed.revision - appeared.revision,
    stamp: new Date(changed.at),
    created: new Date(appeared.at),
    lastModified: new Date(changed.at),
    start: from,
    end: until,
    allDay: true,
    summary: oneLine(isOpen ? exchange.openEnded(dateOf(shared), event.title) : event.title),
    description: linesOf(shared, view, links).join('\n'),
    url: links.event(event.id),
    categories: [{ name: event.type }],
    // Cancelled would be hidden by most programs, and what was denied or only planned is told too.
    status: happened ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(event.place === null ? {} : { location: oneLine(event.place) }),
  });
}
