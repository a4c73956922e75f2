/** The narrowest date consistent with two dates of one thing. */
import { compareEdtf, coversEdtf, meetsEdtf } from './compare.ts';
import type { EdtfBounds, EdtfDate } from './edtf-date.ts';
import { formatEdtf } from './format.ts';
import { parseEdtf } from './parse.ts';

/**
 * The common part of two dates; null where they have none. Where one lies within the other it is
 * kept as it is written. The order of the arguments makes no difference.
 */
export function intersectEdtf(a: EdtfDate, b: EdtfDate): EdtfDate | null {
  if (a.members || b.members) return intersectSets(a.members ?? [a], b.members ?? [b]);
  if (!meetsEdtf(a, b)) return null;
  const [aInB, bInA] = [coversEdtf(b, a), coversEdtf(a, b)];
  if (aInB && bInA) return plainer(a, b);
  if (aInB) return a;
  if (bInA) return b;
  return reparse(
    formatEdtf(commonBounds(a, b), {
      approximate: a.approximate || b.approximate,
      uncertain: a.uncertain || b.uncertain,
    }),
  );
}

/** Of two ways to write the same stretch, the one without a qualifier, else the shorter, else the first by alphabet. */
function plainer(a: EdtfDate, b: EdtfDate): EdtfDate {
  const doubt = (date: EdtfDate) => Number(date.approximate) + Number(date.uncertain);
  const order = doubt(a) - doubt(b) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1);
  return order <= 0 ? a : b;
}

const commonBounds = (a: EdtfBounds, b: EdtfBounds): EdtfBounds => ({
  earliest: latestOf(a.earliest, b.earliest),
  latest: earliestOf(a.latest, b.latest),
});

const latestOf = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

const earliestOf = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

/** Every pair of members that meet; one that is left is no longer a set. */
function intersectSets(as: readonly EdtfDate[], bs: readonly EdtfDate[]): EdtfDate | null {
  const common = new Map<string, EdtfDate>();
  for (const a of as) {
    for (const b of bs) {
      const part = intersectEdtf(a, b);
      if (part) common.set(part.text, part);
    }
  }
  const members = [...common.values()].sort(
    (one, other) => compareEdtf(one, other) || (one.text < other.text ? -1 : 1),
  );
  const [first] = members;
  if (!first) return null;
  if (members.length === 1) return first;
  return reparse(`[${members.map(memberText).join(',')}]`);
}

/** Within a set an interval is written with dots: `[2015..2017]`. */
const memberText = ({ text }: EdtfDate): string =>
  text.startsWith('../')
    ? `..${text.slice(3)}`
    : text.endsWith('/..')
      ? `${text.slice(0, -3)}..`
      : text.replace('/', '..');

function reparse(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`edtf of a common stretch cannot be read back: ${text}`);
  return date;
}
