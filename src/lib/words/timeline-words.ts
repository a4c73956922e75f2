/** Everything the picture of the timeline says, in one language, with the actors' own names. */
import { UTCDate } from '@date-fns/utc';
import { startOfDay } from 'date-fns';
import type { Actor, ActorCode } from '../model/actor.ts';
import { ms, type Ms } from '../model/units.ts';
import { dayInWords, monthInWords } from './date.ts';
import { contextInWords, tickInWords, type TickWordUnit } from './date-tick.ts';
import type { Language } from './language.ts';
import { messagesFor } from './messages.ts';

/** What of a lane its heading needs. */
export interface NamedLane {
  readonly key: string;
  readonly kind:
    | 'directed'
    | 'mutual'
    | 'organisation'
    | 'actor'
    | 'kind'
    | 'outlet'
    | 'several'
    | 'nobody'
    | 'others'
    | 'all';
  readonly actors: readonly ActorCode[];
}

/** Names of lanes that are of no actor, by their key; without one the key itself is shown. */
export type LaneNames = (kind: 'kind' | 'outlet', key: string) => string | undefined;

export interface TimelineWords {
  lane(this: void, lane: NamedLane): string;
  events(count: number): string;
  /** "3 at an unknown time": of the events of a lane. */
  unplaced(count: number): string;
  tick(time: Ms, unit: TickWordUnit): string;
  context(time: Ms, unit: TickWordUnit): string;
  /** "24 Nov 2015" */
  day(time: number): string;
  /** "Nov 2015" */
  monthShort(time: Ms): string;
  tension(pair: readonly [ActorCode, ActorCode]): string;
  tensionNote(halfLifeDays: number, weighed: number, listed: number): string;
  /** Where there is no room for the pair. */
  readonly tensionBrief: string;
  /** "19.1 on 30 November 2015", short: "19.1 on 30 Nov 2015" */
  tensionPeak(value: number, time: Ms, options?: { readonly short?: boolean }): string;
  /** Which way is up. */
  readonly tensionDirection: string;
  /** For whoever knows the signs of other data sets. */
  readonly tensionSigns: string;
  readonly none: string;
}

export function timelineWords(
  language: Language,
  actors: readonly Actor[],
  laneNames: LaneNames = () => undefined,
): TimelineWords {
  const messages = messagesFor(language);
  const names = new Map(actors.map(({ code, name }) => [code, name]));
  const name = (code: ActorCode | undefined) =>
    code === undefined ? '' : (names.get(code) ?? code);
  return {
    lane: ({ key, kind, actors: [a, b] }) => {
      switch (kind) {
        case 'directed':
          return messages.laneDirected(name(a), name(b));
        case 'mutual':
          return messages.laneMutual(name(a), name(b));
        case 'kind':
        case 'outlet':
          return laneNames(kind, key) ?? key;
        case 'several':
          return messages.laneSeveral;
        case 'nobody':
          return messages.laneNobody;
        case 'others':
          return messages.laneOthers;
        case 'all':
          return messages.laneAll;
        default:
          return name(a);
      }
    },
    events: messages.events,
    unplaced: messages.unplaced,
    tick: tickInWords,
    context: contextInWords,
    day: (time) => dayInWords(ms(time), { short: true }),
    monthShort: (time) => monthInWords(time, { short: true }),
    tension: ([a, b]) => messages.tension(name(a), name(b)),
    tensionNote: messages.tensionNote,
    tensionBrief: messages.tensionBrief,
    tensionPeak: (value, time, options) =>
      messages.tensionPeak(
        decimal(value),
        dayInWords(ms(startOfDay(new UTCDate(time)).getTime()), options),
      ),
    tensionDirection: messages.tensionDirection,
    tensionSigns: messages.tensionSigns,
    none: messages.laneEmpty,
  };
}

/** 24.6 · −3.2, with a real minus sign. */
export const decimal = (value: number): string => value.toFixed(1).replace('-', '−');
