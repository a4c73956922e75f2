/** Between whom an event lies, as `isBetween` of timeline/tension.ts tells it for one pair. */
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { Pair } from '../url/view.ts';

/** Each pair once, its codes sorted: across the two sides, or within the only one. */
export function pairsOf({
  source,
  target,
}: Pick<TimelineEvent, 'source' | 'target'>): readonly Pair[] {
  const across = source.length > 0 && target.length > 0;
  const [from, to] = across
    ? [source, target]
    : [
        [...source, ...target],
        [...source, ...target],
      ];
  const pairs = new Map<string, Pair>();
  for (const one of from)
    for (const other of to) {
      if (one === other) continue;
      const pair: Pair = one < other ? [one, other] : [other, one];
      pairs.set(pair.join('~'), pair);
    }
  return [...pairs.values()];
}
