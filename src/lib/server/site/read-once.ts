/** Reads each key when it is first asked for, and never again: an answer of nothing is an answer too. */
export function readOnce<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key) as V;
  };
}
