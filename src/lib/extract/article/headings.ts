/** A heading over nothing but removed blocks goes with them, and so does one over nothing at all. */
import type { RemovedReason } from '../../model/article.ts';
import type { HtmlBlock } from './blocks.ts';

const MAX_HEADING = 100; // UTF-16 units

export function judgeHeadings(
  blocks: readonly HtmlBlock[],
  reasons: readonly (RemovedReason | null)[],
): (RemovedReason | null)[] {
  const judged = [...reasons];
  /** Why everything down to the next heading is removed; null where nothing stands there. */
  let below: RemovedReason | 'kept' | null = null;
  let nextHeading: RemovedReason | 'kept' = 'related';
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const own = judged[i] ?? null;
    if (own === null && isHeading(blocks[i]!)) {
      nextHeading = below ?? nextHeading;
      below = null;
      if (nextHeading !== 'kept') judged[i] = nextHeading;
    } else if (own === null) below = 'kept';
    else below ??= own;
  }
  return judged;
}

const isHeading = ({ element, text, stressed }: HtmlBlock): boolean =>
  text.length <= MAX_HEADING &&
  !/[.!?]["”’)]?$/.test(text) &&
  (/^H[1-6]$/.test(element.tagName) || stressed >= text.length * 0.9);
