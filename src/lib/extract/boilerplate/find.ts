/** Which sentences of a text are not part of the article, and why: judged one by one, then in company. */
import type { RemovedReason } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { signOff } from './authors.ts';
import { readBlocks, type Block } from './blocks.ts';
import type { BoilerplateLexicon } from './lexicon.ts';
import { firedIn, scoreBlock, verdict, weightOf, type Scored } from './score.ts';
import { carryAppealsOn, takeLists } from './sections.ts';

export interface Found extends Span {
  readonly reason: RemovedReason;
  /** Names of the rules that fired in it, in the lexicon's order; empty where only its company speaks against it. */
  readonly rules: readonly string[];
}

/** What the judges pass on: a reason for each part of each block, or null while it counts as article. */
export interface Judged {
  readonly block: Block;
  readonly scored: Scored;
  readonly reasons: readonly (RemovedReason | null)[];
}

export interface Known {
  readonly outlet: string | null;
  readonly byline: string | null;
}

/** Boilerplate of a text, in order, free of overlaps. Linear in the length of the text. */
export function findBoilerplate(text: string, known: Known, lexicon: BoilerplateLexicon): Found[] {
  const judged = readBlocks(text, known.outlet).map((block) => {
    const scored = scoreBlock(block, lexicon);
    return { block, scored, reasons: judgeBlock(block, scored) };
  });
  return join(signOff(takeLists(carryAppealsOn(judged)), text, known));
}

/** A block whose one sentence gives the whole away: longer ones may be article with a credit at the end. */
const MAX_CAPTION = 450; // UTF-16 units
const MAX_NOTICE = 900; // UTF-16 units

function judgeBlock(block: Block, scored: Scored): (RemovedReason | null)[] {
  const whole = verdict(scored.line);
  if (whole) return block.parts.map(() => whole);
  const reasons = scored.parts.map((fired) => verdict(fired));
  const length = block.end - block.start;
  if (reasons.includes('caption') && length <= MAX_CAPTION) return reasons.map(() => 'caption');
  if (reasons.includes('cookie-notice') && length <= MAX_NOTICE) {
    return reasons.map(() => 'cookie-notice');
  }
  const opening = scored.parts.findIndex((fired) => fired.some(({ opens }) => opens));
  if (opening < 0 && isAppeal(scored)) return reasons.map((reason) => reason ?? 'appeal');
  const before = carried(reasons);
  const behind = carried(reasons.toReversed()).toReversed();
  return reasons.map(
    (reason, i) => reason ?? fromNeighbour(before[i]!, behind[i]!, scored.parts[i]!.length > 0),
  );
}

/** Half of its sentences speak to the reader or for the paper, and together they say enough. */
function isAppeal(scored: Scored): boolean {
  const speaking = scored.parts.filter((fired) => weightOf(fired, 'appeal') > 0).length;
  const fired = firedIn(scored);
  const strong = fired.filter(({ reason, weight }) => reason === 'appeal' && weight >= 2).length;
  return strong >= 1 && weightOf(fired, 'appeal') >= 4 && speaking * 2 >= scored.parts.length;
}

/** What follows in the same block goes on with these. */
const GO_ON: readonly (RemovedReason | null)[] = [
  'related',
  'appeal',
  'copyright',
  'advertisement',
];

/** The last reason known at each part, from the first on. */
function carried(reasons: readonly (RemovedReason | null)[]): (RemovedReason | null)[] {
  let last: RemovedReason | null = null;
  return reasons.map((reason) => (last = reason ?? last));
}

/** In a block, what comes after a pointer to another story belongs to it; a hint beside a certainty counts. */
function fromNeighbour(
  before: RemovedReason | null,
  behind: RemovedReason | null,
  isHinted: boolean,
): RemovedReason | null {
  if (GO_ON.includes(before)) return before;
  return (before ?? behind) === 'newsletter' && isHinted ? 'newsletter' : null;
}

/** Neighbouring parts with one reason are one span. */
function join(judged: readonly Judged[]): Found[] {
  const found: { start: number; end: number; reason: RemovedReason; rules: Set<string> }[] = [];
  let open: (typeof found)[number] | null = null;
  for (const { block, scored, reasons } of judged) {
    block.parts.forEach((part, i) => {
      const reason = reasons[i] ?? null;
      if (reason === null) {
        open = null;
        return;
      }
      if (open?.reason === reason) open.end = part.end;
      else found.push((open = { start: part.start, end: part.end, reason, rules: new Set() }));
      for (const rule of [...scored.line, ...scored.parts[i]!]) {
        if (rule.reason === reason) open.rules.add(rule.name);
      }
    });
  }
  return found.map((one) => ({ ...one, rules: [...one.rules] }));
}
