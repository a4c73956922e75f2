/**
 * An article's text as blocks to be drawn: paragraphs, cut into runs where excerpts begin and end, and
 * removed blocks. Excerpts may nest and overlap: a run knows all that cover it.
 *
 *     text      The minister said the fleet had left the port.
 *     excerpts      ├──────── a ────────────────┤
 *                                 ├──── b ──────────┤
 *     runs      ├──┤├──── a ─────┤├── a b ──────┤├─b─┤├┤
 */
import type { Removed, RemovedReason } from '#lib/model/article.ts';
import { overlaps } from '#lib/model/span.ts';
import type { MarkedSpan, Piece } from '#lib/model/article-view.ts';

export interface Run {
  readonly text: string;
  /** Every excerpt that covers it; the first begins first. */
  readonly marks: readonly MarkedSpan[];
  /** Excerpts that begin here: their anchors stand on this run. */
  readonly begins: readonly MarkedSpan[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly key: number; readonly runs: readonly Run[] }
  | {
      readonly kind: 'removed';
      readonly key: number;
      readonly reason: RemovedReason;
      readonly paragraphs: readonly string[];
    }
  | { readonly kind: 'gap'; readonly key: number };

export interface BlockSource {
  readonly pieces: readonly Piece[];
  readonly marks: readonly MarkedSpan[];
  readonly removed: readonly Removed[];
}

/** `gap` stands between pieces that do not follow on each other. */
export function layoutBlocks({ pieces, marks, removed }: BlockSource): readonly Block[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const blocks: Block[] = [];
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (before && piece.start > before.end + 2) blocks.push({ kind: 'gap', key: -piece.start });
    for (const line of linesOf(piece)) {
      const cut = removed.find((candidate) => overlaps(candidate, line));
      const last = blocks.at(-1);
      if (!cut) {
        blocks.push({ kind: 'paragraph', key: line.start, runs: runsOf(line, sorted) });
      } else if (last?.kind === 'removed' && last.key === cut.start) {
        blocks[blocks.length - 1] = { ...last, paragraphs: [...last.paragraphs, line.text] };
      } else {
        blocks.push({
          kind: 'removed',
          key: cut.start,
          reason: cut.reason,
          paragraphs: [line.text],
        });
      }
    }
  });
  return blocks;
}

/** Lines that hold more than white space: an empty line is no paragraph. */
function linesOf(piece: Piece): readonly Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  for (const text of piece.text.split('\n')) {
    if (text.trim() !== '')
      lines.push({ text, start: piece.start + start, end: piece.start + start + text.length });
    start += text.length + 1;
  }
  return lines;
}

function runsOf(line: Piece, marks: readonly MarkedSpan[]): readonly Run[] {
  const here = marks.filter((mark) => overlaps(mark, line));
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of here) {
    if (start > line.start) cuts.add(start);
    if (end < line.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? line.end;
    const covering = here.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      text: line.text.slice(start - line.start, end - line.start),
      marks: covering,
      // An excerpt over two paragraphs has its anchor on the first run of it only.
      begins: covering.filter((mark) => mark.start === start),
    };
  });
}
