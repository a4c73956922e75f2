/**
 * Which sentences of one block are not article. A short block is one box, and what half of it says
 * goes for all; of a long one, which may be an article that lost its line breaks, go only the
 * sentences that speak so themselves and the few between them.
 */
import type { RemovedReason } from '../../model/article.ts';
import { lengthOf, type Block } from './blocks.ts';
import {
  firedIn,
  isToReader,
  mainReason,
  speaksToReader,
  verdict,
  weightOf,
  weightToReader,
  type Scored,
} from './score.ts';

/** Blocks that one sentence may give away, in UTF-16 units. */
const MAX_CAPTION = 450;
const MAX_PICTURED = 250;
const MAX_BOX = 900;

/** A whole appeal without line breaks. */
const MAX_APPEAL = 3000;

/** Plain sentences between two that speak to the reader, in a long block. */
const MAX_GAP = 2;

const A_PERSON = /^\P{L}{0,3}(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]*/u;
const GOES_ON =
  /^(?:He|She|They|His|Her|Their|Th(?:e|ese)(?: are)?(?: \p{L}+){0,2} (?:views|opinions))(?!\p{L})/u;

type Reason = RemovedReason | null;

export function judgeBlock(block: Block, scored: Scored): Reason[] {
  const line = verdict(scored.line);
  if (line) return block.parts.map(() => line);
  const reasons = scored.parts.map((fired) => verdict(fired));
  const whole = reasonForAll(block, reasons, scored);
  if (whole) return reasons.map((reason) => (isToReader(whole) ? (reason ?? whole) : whole));
  return lengthOf(block) > MAX_BOX ? spread(reasons, scored) : carryOn(reasons, scored);
}

function reasonForAll(block: Block, reasons: readonly Reason[], scored: Scored): Reason {
  const length = lengthOf(block);
  if (length <= MAX_CAPTION && reasons.includes('caption')) return 'caption';
  if (length <= MAX_PICTURED && isPictured(block)) return 'caption';
  if (length <= MAX_BOX && reasons.includes('cookie-notice')) return 'cookie-notice';
  if (length <= MAX_BOX && isNote(block, reasons, scored)) return 'bio';
  if (length > MAX_APPEAL || scored.parts.some((fired) => fired.some(({ opens }) => opens)))
    return null;
  if (isAppeal(scored)) return 'appeal';
  return length <= MAX_BOX && isBox(reasons, scored) ? mainReason(firedIn(scored)) : null;
}

const CREDIT =
  /(?:^|[\s.])(?:[([]|©\s?|\/\s?)(?:AFP|AP|EPA|Reuters|REUTERS|TASS|Xinhua|Getty|DPA|PTI|ANSA|EFE|Kyodo|Yonhap)(?![\p{L}])(?:[)\]\s\d./]{0,8}|\/\P{N}{2,30})$/u;
/** A place and a day before an agency are no picture: "WASHINGTON, August 8 (Xinhua) --". */
const TELLING = /\p{Ll}+ \p{Ll}+ /u;
const PAST = /(?<!\p{L})(?:was|were|had|said|told|\p{L}+ed)(?!\p{L})/u;

/** What a picture shows, in the present tense, before the name of an agency. */
const isPictured = ({ masked, parts }: Block): boolean =>
  parts.length <= 2 && CREDIT.test(masked) && TELLING.test(masked) && !PAST.test(masked);

/** Its first sentence is of a person, and speaks of the author or is gone on with by one that does. */
function isNote({ parts }: Block, reasons: readonly Reason[], scored: Scored): boolean {
  if (!reasons.includes('bio')) return false;
  if (scored.parts[0]!.some(({ reason }) => reason === 'bio')) return true;
  const goesOn = parts.some(({ masked }, i) => reasons[i] === 'bio' && GOES_ON.test(masked));
  return goesOn && A_PERSON.test(parts[0]!.masked);
}

/** Half of its sentences speak to the reader or for the paper, and together they say enough. */
function isAppeal({ parts, line }: Scored): boolean {
  const speaking = parts.filter((fired) => weightOf(fired, 'appeal') > 0).length;
  const fired = firedIn({ parts, line });
  const strong = fired.filter(({ reason, weight }) => reason === 'appeal' && weight >= 2).length;
  return strong >= 1 && weightOf(fired, 'appeal') >= 4 && speaking * 2 >= parts.length;
}

/** The same of all that pages say to their readers; or half of its sentences are sure. */
function isBox(reasons: readonly Reason[], { parts, line }: Scored): boolean {
  const sure = reasons.filter(isToReader).length;
  if (sure * 2 >= parts.length && sure > 0) return true;
  const fired = firedIn({ parts, line });
  const speaking = parts.filter(speaksToReader).length;
  const isStrong = fired.some(({ reason, weight }) => isToReader(reason) && weight >= 2);
  return isStrong && weightToReader(fired) >= 4 && speaking * 2 >= parts.length;
}

/** What follows in the same block goes on with these. */
const GO_ON: readonly Reason[] = [
  'related',
  'appeal',
  'newsletter',
  'copyright',
  'advertisement',
  'correction',
];

function carryOn(reasons: readonly Reason[], scored: Scored): Reason[] {
  const before = carried(reasons);
  const behind = carried(reasons.toReversed()).toReversed();
  return reasons.map(
    (reason, i) =>
      reason ?? fromNeighbour(before[i]!, behind[i]!, speaksToReader(scored.parts[i]!)),
  );
}

/** The last reason known at each part, from the first on. */
function carried(reasons: readonly Reason[]): Reason[] {
  let last: Reason = null;
  return reasons.map((reason) => (last = reason ?? last));
}

/** What comes after a pointer to another story belongs to it; a hint beside a certainty counts. */
function fromNeighbour(before: Reason, behind: Reason, isHinted: boolean): Reason {
  if (GO_ON.includes(before)) return before;
  const near = before ?? behind;
  return isHinted && isToReader(near) ? near : null;
}

/** Forward from each sure sentence over those that speak to the reader, and backward over those beside it. */
function spread(reasons: readonly Reason[], { parts }: Scored): Reason[] {
  const result = [...reasons];
  let open: { reason: Reason; last: number } | null = null;
  reasons.forEach((reason, i) => {
    const isSure = isToReader(reason);
    if (open && i - open.last - 1 <= MAX_GAP && (isSure || speaksToReader(parts[i]!))) {
      for (let j = open.last + 1; j <= i; j += 1) result[j] ??= open.reason;
      open.last = i;
    }
    if (isSure) open = { reason, last: i };
    else if (open && i - open.last > MAX_GAP) open = null;
  });
  for (let i = reasons.length - 2; i >= 0; i -= 1) {
    if (isToReader(result[i + 1]!) && speaksToReader(parts[i]!)) result[i] ??= result[i + 1]!;
  }
  return result;
}
