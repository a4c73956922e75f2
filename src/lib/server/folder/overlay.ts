/** Lays one JSON value over another of the same shape: what is new is added, what has the same name takes its place. */

/** Fields by which the items of a list are known. */
const NAMES = ['code', 'name'] as const;

export function overlay(base: unknown, over: unknown): unknown {
  if (base === undefined) return over;
  if (Array.isArray(base) && Array.isArray(over)) return overlayLists(base, over);
  if (isRecord(base) && isRecord(over)) {
    const fields = new Set([...Object.keys(base), ...Object.keys(over)]);
    return Object.fromEntries(
      [...fields].map((field) => [
        field,
        Object.hasOwn(over, field)
          ? overlay(Object.hasOwn(base, field) ? base[field] : undefined, over[field])
          : base[field],
      ]),
    );
  }
  return over;
}

function overlayLists(base: readonly unknown[], over: readonly unknown[]): unknown[] {
  const places = new Map(base.map((item, at) => [keyOf(item), at] as const));
  // The base stays as it is, for it may say a thing twice: "met", past and participle.
  const items = [...base];
  for (const item of over) {
    const at = places.get(keyOf(item));
    if (at === undefined) items.push(item);
    else items[at] = item;
  }
  return items;
}

function keyOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item);
  const names = NAMES.filter((name) => Object.hasOwn(item, name)).map((name) => item[name]);
  return JSON.stringify(names.length > 0 ? names : item);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
