/** What of a view arranges the timeline, and is not as usual: it leaves no event out but for what was not yet known. */
import { DEFAULT_VIEW, type View } from '../url/view.ts';

export type Arranged = Pick<View, 'lanes' | 'align' | 'known' | 'squeeze' | 'compare'>;

const ARRANGES = ['lanes', 'align', 'known', 'squeeze', 'compare'] as const;

export const NOTHING_ARRANGED: Arranged = {
  lanes: DEFAULT_VIEW.lanes,
  align: DEFAULT_VIEW.align,
  known: DEFAULT_VIEW.known,
  squeeze: DEFAULT_VIEW.squeeze,
  compare: DEFAULT_VIEW.compare,
};

export const arrangedIn = (view: Arranged): readonly (keyof Arranged)[] =>
  ARRANGES.filter((of) => !isUsual(of, view));

function isUsual(of: keyof Arranged, view: Arranged): boolean {
  if (of === 'lanes') return view.lanes.by === 'dyad' && view.lanes.sort === 'usual';
  const value = view[of];
  return Array.isArray(value) ? value.length === 0 : value === DEFAULT_VIEW[of];
}
