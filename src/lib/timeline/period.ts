/** Calendar periods of a window: the unit that divides it into a readable number of parts. */
import { utcDay, utcHour, utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import { DAY, ms, type Ms } from '../model/units.ts';

export type PeriodUnit = 'hour' | 'day' | 'month' | 'year' | 'decade' | 'century';

export interface Period {
  readonly unit: PeriodUnit;
  /** Inclusive, whole. */
  readonly from: Ms;
  /** Exclusive. */
  readonly to: Ms;
}

/** The longest window, in days, that is divided into each unit. */
const UNITS: readonly {
  readonly unit: PeriodUnit;
  readonly upTo: number;
  readonly interval: CountableTimeInterval;
}[] = [
  { unit: 'hour', upTo: 1.5, interval: utcHour },
  { unit: 'day', upTo: 16, interval: utcDay },
  { unit: 'month', upTo: 1_100, interval: utcMonth },
  { unit: 'year', upTo: 15_000, interval: utcYear },
  { unit: 'decade', upTo: 150_000, interval: years(10) },
  { unit: 'century', upTo: Infinity, interval: years(100) },
];

export function periodsOf(window: {
  readonly from: number;
  readonly to: number;
}): readonly Period[] {
  const days = (window.to - window.from) / DAY;
  const chosen = UNITS.find(({ upTo }) => days <= upTo) ?? UNITS.at(-1);
  if (!chosen) throw new RangeError('period units: none');
  const { unit, interval } = chosen;
  const first = interval.floor(new Date(window.from));
  const starts = [
    first,
    ...interval.range(new Date(first.getTime() + 1), new Date(Math.ceil(window.to))),
  ];
  return starts.map((start, i) => {
    const next = starts[i + 1] ?? interval.ceil(new Date(start.getTime() + 1));
    return { unit, from: ms(start.getTime()), to: ms(next.getTime()) };
  });
}

function years(n: number): CountableTimeInterval {
  const interval = utcYear.every(n);
  if (!interval) throw new RangeError(`period: ${n} years`);
  // `every` of a year is itself countable; its type says less.
  return interval as CountableTimeInterval;
}
