/** Several measurements of one thing, as their middle and their ends. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Null where there is nothing to measure. */
export function spreadOf(values: readonly (number | null)[], digits = 0): Spread | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  if (least === undefined || median === undefined || most === undefined) return null;
  const round = (value: number) => Number(value.toFixed(digits));
  return { median: round(median), least: round(least), most: round(most) };
}

/** "310 (290–345)" */
export const say = (spread: Spread | null): string =>
  spread === null ? '–' : `${spread.median} (${spread.least}–${spread.most})`;
