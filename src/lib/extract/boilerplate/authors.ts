/**
 * The note on its author at an article's end: "Jane Doe is a reporter at The Paper." A sentence of
 * the same form may be news, so it counts only behind the last of the article, in a short block,
 * and where its person is not someone the article speaks of.
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
  return result;
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
