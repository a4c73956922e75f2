/** Which event of the extraction answers which of the gold, and what of it is right. */
import { parseEdtf } from '#lib/edtf/parse.ts';
import { coversEdtf, meetsEdtf, widthOf } from '#lib/edtf/compare.ts';
import type { ExtractedEvent } from '#lib/extract/draft.ts';
import type { ActorCode } from '#lib/model/actor.ts';
import type { EventType } from '#lib/model/event-type.ts';
import type { Span } from '#lib/model/span.ts';
import { DAY } from '#lib/model/units.ts';
import { type GoldEvent, placeOf } from './event-gold.ts';

const LONGEST_MONTH = 31 * DAY;

/** Both parties do the same thing: either may stand as the source. */
const MUTUAL: readonly EventType[] = ['CONSULT', 'AGREE', 'COOPERATE'];

export interface Verdict {
  readonly type: boolean;
  readonly sides: boolean;
  /** `near`: holds the gold date, or nearly, and is not wider than a month. */
  readonly date: 'right' | 'near' | 'wrong';
  readonly status: boolean;
}

export interface Match {
  readonly gold: GoldEvent;
  readonly event: ExtractedEvent;
  readonly verdict: Verdict;
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Codes words again that another event has answered, with a right type. */
  readonly doubles: readonly Match[];
  readonly missing: readonly GoldEvent[];
  readonly unmatched: readonly ExtractedEvent[];
}

export const isAllRight = ({ type, sides, date, status }: Verdict): boolean =>
  type && sides && status && date === 'right';

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * One to one, the best pairs first. Two may pair where the trigger stands in the gold words; where
 * only the excerpt touches them, which is often a whole sentence, the type must be right too.
 */
export function match(
  gold: readonly GoldEvent[],
  events: readonly ExtractedEvent[],
  text: string,
): Matching {
  const pairs = gold
    .flatMap((expected) => {
      const place = placeOf(expected, text);
      return events.flatMap((event) => {
        const named = overlap(event.trigger, place);
        const verdict = judge(expected, event);
        if (!named && !(overlap(event, place) && verdict.type)) return [];
        return [{ gold: expected, event, verdict, named, score: scoreOf(verdict, named) }];
      });
    })
    .sort((a, b) => b.score - a.score);
  const matches: Match[] = [];
  for (const pair of pairs)
    if (!matches.some(({ gold, event }) => gold === pair.gold || event === pair.event))
      matches.push(pair);
  const left = events.filter((event) => !matches.some((matched) => matched.event === event));
  const doubles = left.flatMap(
    (event) => pairs.find((pair) => pair.event === event && pair.named && pair.verdict.type) ?? [],
  );
  return {
    matches,
    doubles,
    missing: gold.filter((expected) => !matches.some((matched) => matched.gold === expected)),
    unmatched: left.filter((event) => !doubles.some((double) => double.event === event)),
  };
}

const scoreOf = ({ type, sides, date, status }: Verdict, named: boolean): number =>
  100 * Number(named) +
  40 * Number(type) +
  20 * Number(sides) +
  10 * Number(date === 'right') +
  5 * Number(status);

function judge(gold: GoldEvent, event: ExtractedEvent): Verdict {
  const types = [gold.type, ...(gold.or?.type ?? [])];
  const statuses = [gold.status, ...(gold.or?.status ?? [])];
  const isThreat = types.includes('THREATEN');
  const isToCome = event.status === 'planned' && statuses.includes('planned');
  return {
    type:
      types.includes(event.type) ||
      (isThreat && event.status === 'threatened') ||
      (isToCome && isMeeting(event.type) && types.some(isMeeting)),
    sides: areSidesRight(gold, event),
    date: judgeDate([gold.when, ...(gold.or?.when ?? [])], event.when.edtf),
    status:
      statuses.includes(event.status) ||
      (isThreat && event.status === 'threatened') ||
      (event.type === 'REQUEST' && types.includes('REQUEST') && event.status === 'demanded'),
  };
}

const isMeeting = (type: EventType): boolean => type === 'CONSULT' || type === 'AGREE';

function areSidesRight(gold: GoldEvent, event: ExtractedEvent): boolean {
  const sources = [gold.source, ...(gold.or?.source ?? [])];
  const targets = [gold.target, ...(gold.or?.target ?? [])];
  return sources.some((source) =>
    targets.some((target) =>
      MUTUAL.includes(event.type) || MUTUAL.includes(gold.type)
        ? areSame([...source, ...target], [...event.source, ...event.target])
        : areSame(source, event.source) && areSame(target, event.target),
    ),
  );
}

function areSame(a: readonly ActorCode[], b: readonly ActorCode[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((code) => right.has(code));
}

function judgeDate(wanted: readonly string[], given: string | null): Verdict['date'] {
  const found = given === null ? null : parseEdtf(given);
  if (!found) return 'wrong';
  const dates = wanted.flatMap((text) => parseEdtf(text) ?? []);
  // An hour of the day in question says no less than the day.
  const isRight = dates.some(
    (date) => date.text === found.text || (date.granularity === 'day' && coversEdtf(date, found)),
  );
  if (isRight) return 'right';
  const isNear = dates.some(
    (date) => coversEdtf(found, date) || (found.approximate && meetsEdtf(found, date)),
  );
  return isNear && widthOf(found) <= LONGEST_MONTH ? 'near' : 'wrong';
}
