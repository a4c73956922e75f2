/** The figures of texts that were read against a list made by hand. */
import { isAllRight, type Match } from './event-match.ts';
import { measureParts } from './bootstrap.ts';
import type { Reading } from './event-reading.ts';
import type { Row } from './row.ts';

type Figure = (readings: readonly Reading[]) => number;

/** Recall counts what a reader would miss; precision all that was coded. */
const FIGURES: Readonly<Record<string, Figure>> = {
  'recall: found': recall(() => true),
  'recall: right type': recall(({ verdict }) => verdict.type),
  'recall: right sides': recall(({ verdict }) => verdict.sides),
  'recall: right date': recall(({ verdict }) => verdict.date === 'right'),
  'recall: right status': recall(({ verdict }) => verdict.status),
  'recall: all right': recall(({ verdict }) => isAllRight(verdict)),
  'recall: right but for the date': recall(({ verdict }) =>
    isAllRight({ ...verdict, date: 'right' }),
  ),
  'precision: match': precision(() => true),
  'precision: all right': precision(({ verdict }) => isAllRight(verdict)),
  'dates: between two ends': (readings) =>
    share(eventsOf(readings).filter(isBounded).length, eventsOf(readings).length),
  'dates: right among those': (readings) => {
    const judged = matchedOf(readings).filter(({ event }) => isBounded(event));
    return share(judged.filter(({ verdict }) => verdict.date === 'right').length, judged.length);
  },
};

export function eventRows(
  on: string,
  of: string,
  readings: readonly Reading[],
  isAside: (reading: Reading, index: number) => boolean,
): Row[] {
  const musts = mustsOf(readings).length;
  const shared = { stage: 'corpus', on, of, peers: [] };
  const rowOf = (what: string, unit: Row['unit'], figure: Figure): Row => {
    const { all, developed, aside } = measureParts(readings, isAside, figure);
    const ours = { all, ...(developed.items && { developed }), ...(aside.items && { aside }) };
    return { ...shared, what, unit, ours };
  };
  const rows = Object.entries(FIGURES).map(([what, figure]) => rowOf(what, '%', figure));
  const traps = rowOf('on words that tell no event', 'events', (some) =>
    some.reduce((sum, { traps: events }) => sum + events.length, 0),
  );
  const note = `${musts} events a reader would miss, ${eventsOf(readings).length} coded`;
  return [{ ...rows[0]!, note }, ...rows.slice(1), traps];
}

const mustsOf = (readings: readonly Reading[]) =>
  readings.flatMap(({ gold }) => gold.events.filter(({ must }) => must));

const eventsOf = (readings: readonly Reading[]) => readings.flatMap(({ draft }) => draft.events);

const matchedOf = (readings: readonly Reading[]): Match[] =>
  readings.flatMap(({ matches, doubles }) => [...matches, ...doubles]);

function recall(test: (match: Match) => boolean): Figure {
  return (readings) => {
    const found = readings.flatMap(({ matches }) => matches.filter(({ gold }) => gold.must));
    return share(found.filter(test).length, mustsOf(readings).length);
  };
}

function precision(test: (match: Match) => boolean): Figure {
  return (readings) => share(matchedOf(readings).filter(test).length, eventsOf(readings).length);
}

/** As against what is only known to lie before the text was published. */
const isBounded = ({ when }: Match['event']): boolean =>
  when.earliest !== null && when.latest !== null;

const share = (count: number, whole: number): number => (100 * count) / Math.max(1, whole);
