/**
 * Boxes that are several blocks: what stands between a heading and its button, a note under the
 * heading "Contributors", comments up to "Log in to comment", the text beside a button.
 */
import type { RemovedReason } from '../../model/article.ts';
import { lengthOf } from './blocks.ts';
import type { Judged } from './find.ts';
import { firedIn, isToReader, weightToReader } from './score.ts';
import { withReason } from './sections.ts';

/** A block within a box, in UTF-16 units. */
const MAX_WITHIN = 600;

/** Blocks between a heading and what closes its box. */
const MAX_BETWEEN: Partial<Record<RemovedReason, number>> = { 'share-box': 60, caption: 1 };
const USUALLY_BETWEEN = 4;

/** A line beside a block that says nothing itself. */
const MAX_SIDE = 100;

/** What the text beside a heading or a button must say to the reader itself. */
const BESIDE = 1;

export function fillBoxes(judged: Judged[]): Judged[] {
  const result = [...judged];
  for (let i = 0; i < result.length; i += 1) {
    const reason = opened(result[i]!);
    if (reason) i = fillFrom(result, i, reason);
  }
  return takeBeside(result);
}

/** Heading, text, button: all of one box. The last block that was taken. */
function fillFrom(result: Judged[], from: number, reason: RemovedReason): number {
  const most = MAX_BETWEEN[reason] ?? USUALLY_BETWEEN;
  for (let i = from + 1; i <= from + most + 1 && i < result.length; i += 1) {
    if (lengthOf(result[i]!.block) > MAX_WITHIN) break;
    if (!closes(result[i]!, reason)) continue;
    for (let j = from + 1; j <= i; j += 1) result[j] = withReason(result[j]!, reason);
    return i;
  }
  const next = result[from + 1];
  const isNext =
    next &&
    ((reason === 'bio' && isOfPerson(next)) ||
      (reason === 'advertisement' && lengthOf(next.block) <= MAX_WITHIN));
  if (!isNext) return from;
  result[from + 1] = withReason(next, reason);
  return from + 1;
}

const opened = ({ scored }: Judged): RemovedReason | null =>
  scored.line.find(({ opens, reason }) => opens && reason !== 'related')?.reason ?? null;

/** A button by itself, or a credit behind a caption. */
const closes = ({ scored }: Judged, reason: RemovedReason): boolean =>
  [...scored.line, ...(scored.parts.at(-1) ?? [])].some(
    (rule) => rule.closes && rule.reason === reason,
  );

const PERSON =
  /^\P{L}{0,3}(?:(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}'’-]*|He|She|They)(?!\p{L})/u;

const isOfPerson = ({ block }: Judged): boolean =>
  lengthOf(block) <= MAX_WITHIN && PERSON.test(block.masked);

/** Text beside a heading or a button of a box belongs to it where it speaks to the reader too. */
function takeBeside(judged: Judged[]): Judged[] {
  const result = [...judged];
  for (let i = 0; i < judged.length; i += 1) {
    const one = judged[i]!;
    if (!one.reasons.includes(null) || lengthOf(one.block) > MAX_WITHIN) continue;
    const reasons = [lineReason(result[i - 1]), lineReason(judged[i + 1])];
    const reason = reasons.find((beside) => beside !== null);
    const isHeld = reasons.every((beside) => beside !== null);
    const weight = weightToReader(firedIn(one.scored));
    if (reason && weight >= (isHeld ? BESIDE : 2 * BESIDE)) result[i] = withReason(one, reason);
    else if (isBetween(judged, i)) result[i] = withReason(one, 'appeal');
  }
  return result;
}

/** Of a heading or a button to the reader. */
const lineReason = (judged: Judged | undefined): RemovedReason | null =>
  judged?.scored.line.find(({ reason, weight }) => isToReader(reason) && weight >= 2)?.reason ??
  null;

/** One side is sure, the other speaks so too, and both are short. */
function isBetween(judged: readonly Judged[], i: number): boolean {
  const sides = [judged[i - 1], judged[i + 1]];
  if (!sides.every((side) => side && lengthOf(side.block) <= MAX_SIDE)) return false;
  const isSure = sides.some((side) => side!.reasons.every((reason) => reason === 'appeal'));
  return isSure && sides.every((side) => weightToReader(firedIn(side!.scored)) >= 2 * BESIDE);
}
