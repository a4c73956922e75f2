/** Everything the picture of the timeline says, in one language, with the actors' own names. */
import { UTCDate } from '@date-fns/utc';
import { startOfDay } from 'date-fns';
import type { Actor, ActorCode } from '../model/actor.ts';
import { ms, type Ms } from '../model/units.ts';
import { dateInWords, dayInWords, monthInWords, windowInWords, type Dated } from './date.ts';
import { contextInWords, tickInWords, type TickWordUnit } from './date-tick.ts';
import type { Language } from './language.ts';
import { messagesFor } from './messages.ts';

/** What of a lane its heading needs. */
export interface NamedLane {
  readonly kind: 'directed' | 'mutual' | 'organisation' | 'actor' | 'several' | 'nobody' | 'others';
  readonly actors: readonly ActorCode[];
}

export interface TimelineWords {
  lane(lane: NamedLane): string;
  events(count: number): string;
  more(count: number): string;
  tick(time: Ms, unit: TickWordUnit): string;
  context(time: Ms, unit: TickWordUnit): string;
  /** "3 months without new events" */
  gap(periods: number, unit: string): string;
  /** "24 Nov 2015" */
  day(time: number): string;
  /** "Nov 2015" */
  monthShort(time: Ms): string;
  /** A date as short as it can be said. */
  date(event: Dated & { readonly status?: string }): string;
  /** "November 2015", "24 November 2015": a period by its first instant. */
  period(from: Ms, to: Ms): string;
  tension(pair: readonly [ActorCode, ActorCode]): string;
  tensionNote(halfLifeDays: number, weighed: number, listed: number): string;
  tensionPeak(value: number, time: Ms): string;
  /** Which way is up. */
  readonly tensionDirection: string;
  /** For whoever knows the signs of other data sets. */
  readonly tensionSigns: string;
  readonly none: string;
}

export function timelineWords(language: Language, actors: readonly Actor[]): TimelineWords {
  const messages = messagesFor(language);
  const names = new Map(actors.map(({ code, name }) => [code, name]));
  const name = (code: ActorCode | undefined) =>
    code === undefined ? '' : (names.get(code) ?? code);
  return {
    lane: ({ kind, actors: [a, b] }) => {
      switch (kind) {
        case 'directed':
          return messages.laneDirected(name(a), name(b));
        case 'mutual':
          return messages.laneMutual(name(a), name(b));
        case 'several':
          return messages.laneSeveral;
        case 'nobody':
          return messages.laneNobody;
        case 'others':
          return messages.laneOthers;
        default:
          return name(a);
      }
    },
    events: messages.events,
    more: messages.more,
    tick: tickInWords,
    context: contextInWords,
    gap: messages.withoutEvents,
    day: (time) => dayInWords(ms(time), { short: true }),
    monthShort: (time) => monthInWords(time, { short: true }),
    date: (event) => dateInWords(event, { short: true, habitual: event.status === 'habitual' }),
    period: (from, to) => windowInWords(from, to),
    tension: ([a, b]) => messages.tension(name(a), name(b)),
    tensionNote: messages.tensionNote,
    tensionPeak: (value, time) =>
      messages.tensionPeak(decimal(value), dayInWords(ms(startOfDay(new UTCDate(time)).getTime()))),
    tensionDirection: messages.tensionDirection,
    tensionSigns: messages.tensionSigns,
    none: messages.laneEmpty,
  };
}

/** 24.6 · −3.2, with a real minus sign. */
export const decimal = (value: number): string => value.toFixed(1).replace('-', '−');
