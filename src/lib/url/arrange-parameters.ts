/**
 * How a view is arranged, as parameters:
 *
 *     lanes=actor   lanes=kind~first   lanes=actor~hand~TUR~RUS      by what, in which order
 *     align={id}    align={id}~{id}                                  time zero at an event
 *     known=2016-01-15                                               as the press knew it on a day
 *     squeeze=quiet                                                  stretches without events are short
 */
import { parseEventId } from '../model/ids.ts';
import {
  LANE_SORTS,
  LANES_BY,
  USUAL_LANES,
  type LaneArrangement,
} from '../model/lane-arrangement.ts';
import { quoted, valuesOf, type Notify, type Parameter } from './parameter.ts';

/** A code, a pair of codes, a kind of event, the slug of an outlet, or one of the lanes of the rest. */
const LANE_KEY = /^[\p{L}\p{N}][\p{L}\p{N}+>_-]{0,79}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_ALIGNED = 2; // events

export const LANES: Parameter = {
  name: 'lanes',
  encode: ({ lanes }) => encodeLanes(lanes),
  decode: (value, notify) => ({ lanes: readLanes(value, notify) }),
};

export const ALIGN: Parameter = {
  name: 'align',
  encode: ({ align }) => align.join('~') || null,
  decode: (value, notify) => ({ align: readAligned(value, notify) }),
};

export const KNOWN: Parameter = {
  name: 'known',
  encode: ({ known }) => known,
  decode: (value, notify) => {
    if (isDay(value)) return { known: value };
    notify('bad-value', `${quoted(value)} is not a day; write one as in 2016-01-15.`);
    return {};
  },
};

export const SQUEEZE: Parameter = {
  name: 'squeeze',
  encode: ({ squeeze }) => (squeeze ? 'quiet' : null),
  decode: (value, notify) => {
    if (value === 'quiet') return { squeeze: true };
    notify('bad-value', `${quoted(value)} cannot be squeezed; there is quiet.`);
    return {};
  },
};

function encodeLanes({ by, sort, hand }: LaneArrangement): string | null {
  const order = sort === 'hand' && hand.length === 0 ? 'usual' : sort;
  if (order === 'usual' || (order === 'count' && by !== 'dyad'))
    return by === USUAL_LANES.by ? null : by;
  return [by, order, ...(order === 'hand' ? hand : [])].join('~');
}

function readLanes(value: string, notify: Notify): LaneArrangement {
  const [first = '', second = 'usual', ...keys] = valuesOf(value, '~', notify);
  const by = LANES_BY.find((one) => one === first);
  if (!by) {
    notify(
      'bad-value',
      `There are no lanes by ${quoted(first)}; there are ${LANES_BY.join(', ')}.`,
    );
    return USUAL_LANES;
  }
  const sort = LANE_SORTS.find((one) => one === second);
  if (!sort) notify('bad-value', `Lanes cannot be ordered by ${quoted(second)}.`);
  const hand = sort === 'hand' ? [...new Set(keys.filter((key) => isLaneKey(key, notify)))] : [];
  if (sort !== 'hand') {
    if (keys.length > 0) notify('bad-value', 'Only lanes ordered by hand are named.');
    return { by, sort: sort === 'count' && by !== 'dyad' ? 'usual' : (sort ?? 'usual'), hand };
  }
  return hand.length === 0 ? { by, sort: 'usual', hand } : { by, sort, hand };
}

function isLaneKey(key: string, notify: Notify): boolean {
  const good = LANE_KEY.test(key);
  if (!good) notify('bad-value', `${quoted(key)} is not the name of a lane.`);
  return good;
}

function readAligned(value: string, notify: Notify): string[] {
  const ids = valuesOf(value, '~', notify).filter((id) => {
    const good = parseEventId(id) !== null;
    if (!good) notify('bad-value', `${quoted(id)} is not the id of an event.`);
    return good;
  });
  const distinct = [...new Set(ids)];
  if (distinct.length > MOST_ALIGNED)
    notify('too-many-values', `Only the first ${MOST_ALIGNED} events are compared.`);
  return distinct.slice(0, MOST_ALIGNED);
}

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
