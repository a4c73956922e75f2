/**
 * Events for the bench, made anywhere in the same way: 12 lanes of directed pairs, 36 years, seeded
 * bursts, a fifth of them ranges of days to a year, the others known to a day or to a minute.
 */
import { DAY, MINUTE } from '#lib/model/units.ts';
import type { Parties } from '#lib/timeline/columns/event-columns.ts';
import { areFlags, flagsOf } from '#lib/timeline/columns/flags.ts';
import type { StoredColumns } from '#lib/timeline/columns/stored-columns.ts';
import { startsOf } from '#lib/timeline/columns/texts.ts';
import { toUtf8 } from '#lib/timeline/columns/utf8.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { EVENT_TYPES, quadOf } from '#lib/model/event-type.ts';
import { STATUSES } from '#lib/model/status.ts';
import { ms } from '#lib/model/units.ts';

export const LANES = 12;
export const START = Date.UTC(1990, 0, 1);
export const DAYS = 36 * 365;
export const END = START + DAYS * DAY;

const STATES = ['ARD', 'BEL', 'CAR', 'DOR', 'ELM', 'FEN', 'GAL', 'HEM', 'IRL', 'JOR', 'KAN', 'LOR'];
export const DYADS = [0, 2, 4, 6, 8, 10].map((i) => [STATES[i]!, STATES[i + 1]!] as const);
const PARTIES: readonly Parties[] = DYADS.flatMap(([a, b]) => [
  { source: [a], target: [b] },
  { source: [b], target: [a] },
]);
const WORDS =
  'envoy minister border fleet harbour treaty sanctions talks troops grain gas apology visit'.split(
    ' ',
  );
const DEEDS = 'recalls blames meets warns shells supports rejects signs expels accuses'.split(' ');

export function madeEvents(size: number, seed = 20_151_124): StoredColumns {
  const random = randomFrom(seed);
  const anchors = new Float64Array(size);
  const spans = new Uint16Array(size);
  const flags = new Uint32Array(size);
  const scores = new Int16Array(size);
  const parties = new Uint16Array(size);
  const lengths = new Uint16Array(size);
  const spanTable = Float64Array.from([
    MINUTE,
    DAY,
    ...Array.from({ length: 400 }, (_, i) => (i + 3) * DAY),
  ]);
  const kinds = flagsByKind();
  let texts = new Uint8Array(40 * size);
  const titles = Array.from({ length: 2_000 }, () => {
    const word = () => WORDS[Math.floor(random() * WORDS.length)]!;
    const deed = DEEDS[Math.floor(random() * DEEDS.length)]!;
    return toUtf8(`${word()[0]!.toUpperCase()}${word().slice(1)} ${deed} ${word()} over ${word()}`);
  });
  const perDay = countsByDay(size, random);
  let [place, end] = [0, 0];
  for (let day = 0; day < DAYS; day++) {
    const today = Array.from({ length: perDay[day]! }, () =>
      random() < 0.4 ? Math.floor(random() * 1_440) : 0,
    );
    for (const minute of today.sort((a, b) => a - b)) {
      const kind = minute > 0 ? 0 : random() < 0.33 ? 2 : 1;
      anchors[place] = START + day * DAY + minute * MINUTE;
      spans[place] = kind === 2 ? 2 + Math.floor(random() ** 3 * 400) : kind;
      flags[place] = kinds[kind]![Math.floor(random() * kinds[kind]!.length)]!;
      scores[place] = Math.round((random() * 2 - 1.2) * 50) * 10;
      parties[place] = Math.floor(random() ** 1.3 * LANES);
      const id = `e${place.toString(36)}`;
      for (let i = 0; i < id.length; i++) texts[end++] = id.charCodeAt(i);
      texts[end++] = 0;
      const title = titles[Math.floor(random() * titles.length)]!;
      if (end + title.length + 20 > texts.length) texts = longer(texts);
      texts.set(title, end);
      end += title.length;
      lengths[place] = id.length + 1 + title.length;
      place += 1;
    }
  }
  const words = { bytes: texts.slice(0, end), lengths, starts: startsOf(lengths) };
  return {
    size,
    dated: size,
    anchors,
    spans,
    spanTable,
    flags,
    scores,
    parties,
    partyTable: PARTIES,
    mentions: new Map(),
    told: new Map(),
    texts: words,
  };
}

/** As many in all as asked for, most of them in bursts. */
function countsByDay(size: number, random: () => number): Uint32Array {
  const weights = new Float64Array(DAYS).fill(1);
  for (let burst = 0; burst < 60; burst++) {
    const [middle, width, height] = [random() * DAYS, 5 + random() * 60, 5 + random() * 40];
    for (
      let day = Math.max(0, Math.floor(middle - 3 * width));
      day < Math.min(DAYS, middle + 3 * width);
      day++
    )
      weights[day]! += height * Math.exp(-(((day - middle) / width) ** 2));
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const counts = new Uint32Array(DAYS);
  let [before, given] = [0, 0];
  for (let day = 0; day < DAYS; day++) {
    before += weights[day]!;
    const until = day === DAYS - 1 ? size : Math.round((before / sum) * size);
    counts[day] = until - given;
    given = until;
  }
  return counts;
}

/** Flags of many kinds of event: known to the minute, to the day, to a range. */
function flagsByKind(): readonly (readonly number[])[] {
  return (['minute', 'day', 'interval'] as const).map((granularity, kind) =>
    EVENT_TYPES.flatMap((type, i) =>
      STATUSES.map((status, k) => {
        const event: TimelineEvent = {
          id: '',
          title: '',
          earliest: ms(0),
          latest: ms(1),
          extent: kind === 2 && i % 2 === 0 ? 'throughout' : 'somewhere-in',
          granularity,
          approximate: kind === 2 && k === 3,
          uncertain: k === 5,
          quad: quadOf(type),
          goldstein: 0,
          source: [],
          target: [],
          // Most of what is told has happened.
          status: k < 4 ? 'asserted' : status,
          mentions: 1 + ((i + k) % 4),
          origin: 'imported',
        };
        const flags = flagsOf(event, type);
        if (!areFlags(flags)) throw new RangeError(`flags: ${flags}`);
        return flags;
      }),
    ),
  );
}

function longer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(2 * bytes.length);
  more.set(bytes);
  return more;
}

/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
