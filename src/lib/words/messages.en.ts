/** English, as a reader meets it. Numbers and dates come in ready; sentences are put together here and nowhere else. */
export const en = {
  laneDirected: (from: string, to: string) => `${from} → ${to}`,
  laneMutual: (a: string, b: string) => `${a} and ${b}, together`,
  laneSeveral: 'Several parties',
  laneNobody: 'Nobody named',
  laneOthers: 'Others',
  laneEmpty: 'none in this window',
  events: (n: number) => (n === 1 ? '1 event' : `${count(n)} events`),
  more: (n: number) => `${count(n)} more`,
  withoutEvents: (n: number, unit: string) =>
    `${count(n)} ${n === 1 ? unit : (PLURALS[unit] ?? unit)} without new events`,
  tension: (a: string, b: string) => `Tension, ${a} and ${b}`,
  tensionNote: (days: number, weighed: number, listed: number) =>
    `half-life ${days} days · ${weighed} of ${listed} events weigh`,
  tensionPeak: (value: string, date: string) => `${value} on ${date}`,
  tensionDirection: 'conflict above, co-operation below',
  tensionSigns: 'Conflict counts as positive here. GDELT and POLECAT count it as negative.',
} as const;

const PLURALS: Record<string, string> = {
  hour: 'hours',
  day: 'days',
  month: 'months',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

/** 61 · 1,204 */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
