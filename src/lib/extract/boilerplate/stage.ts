/** Stage 2: marks what an article's page says beside the article. Nothing is deleted. */
import type { Removed } from '../../model/article.ts';
import type { Stage } from '../stage.ts';
import { findBoilerplate } from './find.ts';

export const boilerplateStage: Stage = {
  name: 'boilerplate',
  run: (draft, { boilerplate }) => {
    const found = findBoilerplate(draft.text, draft, boilerplate);
    return found.length === 0 ? draft : { ...draft, removed: unite(draft.removed, found) };
  },
};

/** What was removed before keeps its reason; of what is found now, only what lies outside it is added. */
function unite(removed: readonly Removed[], found: readonly Removed[]): Removed[] {
  const known = removed.toSorted((a, b) => a.start - b.start);
  const added: Removed[] = [];
  let first = 0;
  for (const { start, end, reason } of found) {
    let from = start;
    while (first < known.length && known[first]!.end <= start) first += 1;
    for (let i = first; i < known.length && known[i]!.start < end; i += 1) {
      const span = known[i]!;
      if (span.end <= from) continue;
      if (span.start > from) added.push({ start: from, end: span.start, reason });
      from = Math.max(from, span.end);
    }
    if (from < end) added.push({ start: from, end, reason });
  }
  return [...known, ...added].sort((a, b) => a.start - b.start);
}
