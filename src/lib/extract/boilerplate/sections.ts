/** What a block is not by itself, but by the company it keeps: appeals go on, lists follow their heading. */
import type { Judged } from './find.ts';
import { lengthOf } from './blocks.ts';
import { CARRIES_ON, firedIn, weightOf } from './score.ts';

/** A paragraph of an appeal; a longer block is an article that lost its line breaks. */
const MAX_PARAGRAPH = 3000; // UTF-16 units

/** A headline among links. */
const MAX_HEADLINE = 140; // UTF-16 units
const MAX_LINKS = 15; // lines under one heading

/**
 * An appeal goes on to its last block that still speaks for the paper. One block in between may say
 * nothing of the kind ("Journalists are being jailed."); a second plain one is article again.
 */
export function carryAppealsOn(judged: Judged[]): Judged[] {
  const result = [...judged];
  for (let i = 0; i < judged.length; i += 1) {
    if (!judged[i]!.reasons.includes('appeal') || !isParagraph(judged[i]!)) continue;
    let last = i;
    for (let j = i + 1; j < judged.length && j - last <= 2; j += 1) {
      if (!isParagraph(judged[j]!)) break;
      const isNear = j - last === 1 || speaks(judged[j - 1]!) || isOpened(judged, i);
      if (carries(judged[j]!) && isNear) last = j;
    }
    if (last > i) {
      const from = judged[i]!.reasons.indexOf('appeal');
      result[i] = withReason(judged[i]!, 'appeal', from);
      for (let j = i + 1; j <= last; j += 1) result[j] = withReason(judged[j]!, 'appeal');
      i = last;
    }
  }
  return result;
}

const isParagraph = ({ block }: Judged): boolean => lengthOf(block) <= MAX_PARAGRAPH;

const isOpened = (judged: readonly Judged[], i: number): boolean =>
  firedIn(judged[i]!.scored).some(({ reason, opens }) => reason === 'appeal' && opens);

/** "We" or "you" outside quotation marks. */
const speaks = ({ scored }: Judged): boolean => weightOf(firedIn(scored), 'appeal') > 0;

/** More than "we" and "you", which a column says as well. */
function carries({ scored, reasons }: Judged): boolean {
  if (reasons.includes('appeal')) return true;
  const fired = firedIn(scored).filter(({ reason }) => reason === 'appeal');
  return fired.some(({ weight }) => weight >= 2) && weightOf(fired, 'appeal') >= CARRIES_ON;
}

/** Under "Related articles" or "Most read", lines that end in no stop are headlines of other articles. */
export function takeLists(judged: Judged[]): Judged[] {
  const result = [...judged];
  for (let i = 0; i < judged.length; i += 1) {
    if (!judged[i]!.scored.line.some(({ reason, opens }) => reason === 'related' && opens))
      continue;
    let end = i + 1;
    while (end < judged.length && end - i <= MAX_LINKS && isHeadline(judged[end]!)) end += 1;
    const isList = end - i > 2 || end === judged.length;
    if (!isList) continue;
    for (let j = i + 1; j < end; j += 1) result[j] = withReason(judged[j]!, 'related');
    i = end - 1;
  }
  return result;
}

const isHeadline = ({ block: { masked } }: Judged): boolean =>
  masked.length <= MAX_HEADLINE && !/[.:;,…]["”’)]?$/.test(masked);

export const withReason = (
  judged: Judged,
  reason: NonNullable<Judged['reasons'][number]>,
  from = 0,
): Judged => ({
  ...judged,
  reasons: judged.reasons.map((own, i) => (i < from ? own : reason)),
});
