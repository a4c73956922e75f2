/** Whether an article's date can be right. */
import { parseEdtf } from '../../edtf/parse.ts';
import type { Issue } from '../../model/issue.ts';

/** The first printed news sheets are of 1605, the first dated news letters in print of the century before. */
const EARLIEST = Date.UTC(1400, 0, 1); // ms
const SLACK = 86_400_000; // ms: "tomorrow" is today somewhere
const TIMED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

export interface Published {
  /** As given; null where it is no date at all. */
  readonly published: string | null;
  readonly issues: readonly Issue[];
}

/** `now` is ms since 1970. A date that can be read is kept, however odd: what is resolved from it must not depend on the clock. */
export function checkPublished(raw: string, at: string, now: number): Published {
  const value = raw.trim();
  const bounds = boundsOf(value);
  const wrong = (message: string): Issue => ({
    code: 'published-wrong',
    at: `${at}: published`,
    message: `${at}: ${message}; correct “published”, for every relative date is counted from it`,
  });
  if (!bounds)
    return {
      published: null,
      issues: [wrong(`“${value.slice(0, 60)}” is no date (write 2016-02-04)`)],
    };
  if (bounds.earliest === null || bounds.latest === null)
    return { published: null, issues: [wrong(`“${value}” has an open end`)] };
  if (bounds.earliest < EARLIEST)
    return { published: value, issues: [wrong(`“${value}” is before 1400`)] };
  if (bounds.earliest > now + SLACK)
    return { published: value, issues: [wrong(`“${value}” is in the future`)] };
  return { published: value, issues: [] };
}

function boundsOf(value: string): { earliest: number | null; latest: number | null } | null {
  const date = parseEdtf(value);
  if (date) return date;
  const instant = TIMED.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? null : { earliest: instant, latest: instant + 1 };
}
