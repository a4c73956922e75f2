/**
 * Places of numbers from the lowest to the highest, equal ones as they stand. Many are sorted by
 * their bits, sixteen at a time: as many passes whatever their order, and no comparison.
 */
const FEW = 4_096; // numbers, of which comparing costs less
const DIGIT = 0x1_0000;

export function orderOf(keys: Float64Array): Uint32Array {
  const order = Uint32Array.from(keys, (_, i) => i);
  if (isSorted(keys)) return order;
  if (keys.length <= FEW) return order.sort((a, b) => compare(keys[a] ?? 0, keys[b] ?? 0) || a - b);
  return byDigits(keys, order);
}

export function isSorted(keys: Float64Array): boolean {
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] ?? 0) > (keys[i] ?? 0)) return false;
  return true;
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

function byDigits(keys: Float64Array, order: Uint32Array): Uint32Array {
  const [low, high] = sortableBits(keys);
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(order.length);
  for (const [words, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    const starts = new Uint32Array(DIGIT + 1);
    for (let i = 0; i < from.length; i++) starts[(((words[i] ?? 0) >>> shift) & 0xffff) + 1]!++;
    // A digit that all of them share orders nothing.
    if (starts.includes(from.length)) continue;
    for (let digit = 1; digit < DIGIT; digit++) starts[digit]! += starts[digit - 1]!;
    for (let i = 0; i < from.length; i++) {
      const place = from[i] ?? 0;
      to[starts[((words[place] ?? 0) >>> shift) & 0xffff]!++] = place;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Low and high words of IEEE 754 numbers, turned so that their order is that of whole numbers without a sign. */
function sortableBits(keys: Float64Array): readonly [Uint32Array, Uint32Array] {
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  const bits = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < keys.length; i++) {
    // The two zeros are one number.
    bits.setFloat64(0, (keys[i] ?? 0) + 0);
    const [upper, lower] = [bits.getUint32(0), bits.getUint32(4)];
    const negative = upper >>> 31 === 1;
    high[i] = negative ? ~upper : upper ^ 0x8000_0000;
    low[i] = negative ? ~lower : lower;
  }
  return [low, high];
}
