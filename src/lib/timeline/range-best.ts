/** The best of any range of a column in O(log n): a binary tree in an array, each node the better of its two. The leaves are the entries, and not written. */
export interface RangeBest {
  readonly size: number;
  /** Entry numbers; node 1 is the root, nodes from `size` on would be the leaves. */
  readonly nodes: Int32Array;
  readonly better: (a: number, b: number) => number;
}

/** `better` returns whichever of two entry numbers is preferred. */
export function indexBest(size: number, better: (a: number, b: number) => number): RangeBest {
  const nodes = new Int32Array(size);
  const index = { size, nodes, better };
  for (let node = size - 1; node > 0; node--)
    nodes[node] = better(entryAt(index, 2 * node), entryAt(index, 2 * node + 1));
  return index;
}

const entryAt = ({ size, nodes }: RangeBest, node: number): number =>
  node >= size ? node - size : (nodes[node] ?? 0);

/** Entry number of the best of `[first, last)`; null where it is empty. */
export function bestOf(index: RangeBest, first: number, last: number): number | null {
  const { size, better } = index;
  let best: number | null = null;
  const offer = (entry: number) => {
    best = best === null ? entry : better(best, entry);
  };
  for (let low = first + size, high = last + size; low < high; low >>= 1, high >>= 1) {
    if (low & 1) offer(entryAt(index, low++));
    if (high & 1) offer(entryAt(index, --high));
  }
  return best;
}
