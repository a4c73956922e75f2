/** The best of any range of a column in O(log n): a binary tree in an array, the entries its leaves, each node the better of its two. */
export interface RangeBest {
  readonly size: number;
  /** Entry numbers; node 1 is the root. */
  readonly nodes: Int32Array;
  readonly better: (a: number, b: number) => number;
}

/** `better` returns whichever of two entry numbers is preferred. */
export function indexBest(size: number, better: (a: number, b: number) => number): RangeBest {
  const nodes = new Int32Array(2 * size);
  for (let i = 0; i < size; i++) nodes[size + i] = i;
  for (let node = size - 1; node > 0; node--)
    nodes[node] = better(nodes[2 * node] ?? 0, nodes[2 * node + 1] ?? 0);
  return { size, nodes, better };
}

/** Entry number of the best of `[first, last)`; null where it is empty. */
export function bestOf(
  { size, nodes, better }: RangeBest,
  first: number,
  last: number,
): number | null {
  let best: number | null = null;
  const offer = (entry: number | undefined) => {
    if (entry !== undefined) best = best === null ? entry : better(best, entry);
  };
  for (let low = first + size, high = last + size; low < high; low >>= 1, high >>= 1) {
    if (low & 1) offer(nodes[low++]);
    if (high & 1) offer(nodes[--high]);
  }
  return best;
}
