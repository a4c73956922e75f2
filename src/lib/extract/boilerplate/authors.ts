/**
 * The note on an article's author: "Jane Doe is a reporter at The Paper." A sentence of the same
 * form may be news, so it counts only in a short block whose person is not someone the article
 * speaks of: not before, at the article's end; elsewhere neither before nor after.
 */
import type { Judged, Known } from './find.ts';
import { weightOf } from './score.ts';

const MAX_BIO = 600; // UTF-16 units

/** Blocks at the end, not counting what is removed already, that may be such notes. */
const MAX_NOTES = 3;

const SUBJECT = /^\P{L}{0,3}((?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}'’-]*)/u;

export function signOff(judged: Judged[], text: string, { byline }: Known): Judged[] {
  const result = [...judged];
  let notes = 0;
  for (let i = judged.length - 1; i > 0 && notes < MAX_NOTES; i -= 1) {
    const one = judged[i]!;
    if (!one.reasons.includes(null)) continue;
    if (!isNote(one) || !isStranger(one, text, byline)) break;
    result[i] = { ...one, reasons: one.reasons.map((reason) => reason ?? 'bio') };
    notes += 1;
  }
  return result.map((one) =>
    one.reasons.includes(null) && isNote(one) && isUnknown(one, text)
      ? { ...one, reasons: one.reasons.map((reason) => reason ?? 'bio') }
      : one,
  );
}

const REPORTS = /(?<!\p{L})(?:said|told|says|(?<!\bhas )reported|according to)(?!\p{L})/u;

/** A full name that stands nowhere else, and says nothing. */
function isUnknown({ block }: Judged, text: string): boolean {
  const name = SUBJECT.exec(block.masked)?.[1]?.split(/\s+/) ?? [];
  if (name.length < 2 || REPORTS.test(block.masked)) return false;
  const surname = name.at(-1)!;
  return !text.slice(0, block.start).includes(surname) && !text.slice(block.end).includes(surname);
}

/** It says so at once. */
const isNote = ({ block, scored }: Judged): boolean =>
  block.end - block.start <= MAX_BIO && weightOf(scored.parts[0] ?? [], 'bio') >= 2;

/** Named nowhere before, but by the byline. */
function isStranger({ block }: Judged, text: string, byline: string | null): boolean {
  const subject = SUBJECT.exec(block.masked)?.[1];
  if (subject === undefined) return true;
  if (byline?.includes(subject)) return true;
  const surname = subject.split(/\s+/).at(-1)!;
  if (/^(?:He|She|They|The|Author|Writer|Follow|Contact)$/.test(surname)) return true;
  const before = text.slice(0, block.start);
  const bylineEnd = before.search(/\n/) + 1;
  return !before.slice(/^by /i.test(before) ? bylineEnd : 0).includes(surname);
}
