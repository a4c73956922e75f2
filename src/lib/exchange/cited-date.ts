/** A day, a month or a year of publication in numbers, as reference managers want it. */
export interface CitedDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** ~ or ? of EDTF. */
  readonly circa: boolean;
}

const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[^/]*)?([?~%])?$/;

/** Null where EDTF says more than numbers can: intervals, sets, unknown digits. */
export function citedDate(edtf: string | null): CitedDate | null {
  const [, year, month, day, qualifier] = PLAIN.exec(edtf ?? '') ?? [];
  if (year === undefined) return null;
  // A "month" beyond twelve is a season.
  const isMonth = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return {
    year: Number(year),
    month: isMonth ? Number(month) : null,
    day: isMonth && day !== undefined ? Number(day) : null,
    circa: qualifier !== undefined,
  };
}
