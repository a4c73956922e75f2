/** Which lanes are folded: those that the screen has no room for, but for what the reader has turned. */
import { foldedByDefault } from '#lib/timeline/fold.ts';
import type { TimelineIndex } from '#lib/timeline/layout.ts';

/** `turned` by the key of a lane. */
export function foldedLanes(
  index: TimelineIndex,
  turned: Iterable<readonly [string, 'folded' | 'open']>,
): ReadonlySet<string> {
  const folded = new Set(foldedByDefault(index));
  for (const [key, to] of turned)
    if (to === 'folded') folded.add(key);
    else folded.delete(key);
  return folded;
}
