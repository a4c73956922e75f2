/** A count with its noun: "1 event", "12,345 events". */
export const plural = (n: number, one: string, many: string): string =>
  `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${n === 1 ? one : many}`;
