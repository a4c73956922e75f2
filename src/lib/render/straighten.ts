/** Ramer, Douglas and Peucker: of a line of many points, the few that draw it as well. */

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Ends are kept; what is left out lies no further than `within` from the line drawn without it. */
export function straighten<T extends Corner>(points: readonly T[], within: number): T[] {
  const last = points.length - 1;
  if (last < 2) return [...points];
  const kept = new Set([0, last]);
  const open: [number, number][] = [[0, last]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const [start, end] = [points[from], points[to]];
    if (!start || !end) continue;
    let furthest = { i: -1, distance: within };
    for (let i = from + 1; i < to; i++) {
      const distance = distanceTo(points[i] ?? start, start, end);
      if (distance > furthest.distance) furthest = { i, distance };
    }
    if (furthest.i < 0) continue;
    kept.add(furthest.i);
    open.push([from, furthest.i], [furthest.i, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

/** From a point to the stretch between two others. */
function distanceTo(point: Corner, start: Corner, end: Corner): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - start.x - share * dx, point.y - start.y - share * dy);
}
