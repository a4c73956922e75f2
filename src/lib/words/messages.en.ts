/** English, as a reader meets it. Numbers and dates come in ready; sentences are put together here and nowhere else. */
export const en = {
  laneDirected: (from: string, to: string) => `${from} → ${to}`,
  laneMutual: (a: string, b: string) => `${a} and ${b}, together`,
  laneSeveral: 'Several parties',
  laneNobody: 'Nobody named',
  laneOthers: 'Others',
  laneAll: 'All events',
  laneEmpty: 'none in this window',
  events: (n: number) => (n === 1 ? '1 event' : `${count(n)} events`),
  unplaced: (n: number) => `${count(n)} at an unknown time`,
  tension: (a: string, b: string) => `Tension, ${a} and ${b}`,
  tensionBrief: 'Tension',
  tensionNote: (days: number, weighed: number, listed: number) =>
    `half-life ${days} days · ${weighed} of ${listed} events weigh`,
  tensionPeak: (value: string, date: string) => `${value} on ${date}`,
  tensionDirection: 'conflict above, co-operation below',
  tensionSigns: 'Conflict counts as positive here. GDELT and POLECAT count it as negative.',
} as const;

/** 61 · 1,204 */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
