/** Which sentences of a text are not part of the article, and why: judged one by one, then in company. */
import type { RemovedReason } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { signOff } from './authors.ts';
import { readBlocks, type Block } from './blocks.ts';
import { fillBoxes } from './boxes.ts';
import { takeHeadlines } from './headlines.ts';
import { judgeBlock } from './judge.ts';
import type { BoilerplateLexicon } from './lexicon.ts';
import { scoreBlock, type Scored } from './score.ts';
import { carryAppealsOn, takeLists } from './sections.ts';
import { takeStrangeVoices } from './voice.ts';

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
  return join(inCompany(judged, text, known));
}

/** What a block is by its neighbours, after what it is by itself. */
const inCompany = (judged: Judged[], text: string, known: Known): Judged[] =>
  signOff(
    fillBoxes(takeStrangeVoices(takeHeadlines(takeLists(carryAppealsOn(judged))))),
    text,
    known,
  );

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
