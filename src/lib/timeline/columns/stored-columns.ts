/** Columns whose words are bytes: what a file holds, and what a worker hands over. The whole event is made where it is read. */
import { ms } from '../../model/units.ts';
import type { TimelineEvent } from '../timeline-event.ts';
import {
  endAt,
  mentionsAt,
  startAt,
  type ColumnData,
  type EventColumns,
  type Parties,
} from './event-columns.ts';
import { FLAG, granularityIn, originIn, quadIn, statusIn, UNDATED } from './flags.ts';
import { findId, textStart, titleStart, type Texts } from './texts.ts';
import { fromUtf8 } from './utf8.ts';

export interface StoredColumns extends ColumnData {
  readonly texts: Texts;
}

/** So many events are kept whole: more than any screen shows. */
const MOST_KNOWN = 8_192;

export function readColumns(stored: StoredColumns): EventColumns {
  const known = new Map<number, TimelineEvent>();
  const places = new Map<string, number | null>();
  const event = (place: number): TimelineEvent => {
    const found = known.get(place);
    if (found) return found;
    const made = eventFrom(stored, place);
    if (known.size >= MOST_KNOWN) known.clear();
    if (places.size >= MOST_KNOWN) places.clear();
    known.set(place, made);
    places.set(made.id, place);
    return made;
  };
  const placeOf = (id: string): number | null => {
    const found = places.get(id);
    if (found !== undefined) return found;
    const place = findId(stored.texts, id);
    places.set(id, place);
    return place;
  };
  return { ...stored, event, placeOf };
}

function eventFrom(stored: StoredColumns, place: number): TimelineEvent {
  if (!(place >= 0 && place < stored.size)) throw new RangeError(`event: ${place}`);
  const { texts, told } = stored;
  const flags = stored.flags[place]!;
  const { source, target }: Parties = stored.partyTable[stored.parties[place]!]!;
  const start = textStart(texts, place);
  const title = titleStart(texts.bytes, start);
  const isUndated = (flags & UNDATED) === UNDATED;
  const open = (side: number) => isUndated || (flags & side) !== 0;
  return {
    id: fromUtf8(texts.bytes, start, title - 1),
    title: fromUtf8(texts.bytes, title, start + texts.lengths[place]!),
    earliest: open(FLAG.openStart) ? null : ms(startAt(stored, place)),
    latest: open(FLAG.openEnd) ? null : ms(endAt(stored, place)),
    extent: flags & FLAG.throughout ? 'throughout' : 'somewhere-in',
    granularity: granularityIn(flags),
    approximate: (flags & FLAG.approximate) !== 0,
    uncertain: (flags & FLAG.uncertain) !== 0,
    quad: quadIn(flags),
    goldstein: stored.scores[place]!,
    source,
    target,
    status: statusIn(flags),
    mentions: mentionsAt(stored, place),
    origin: originIn(flags),
    told: told.get(place) ?? null,
    disputed: (flags & FLAG.disputed) !== 0,
  };
}
