/** The headings of the lanes are one tab stop: ↑ and ↓ lead from lane to lane, ← and → within a heading. */

/** The control that a key leads to from the one that has the focus; null where there is none. */
export function headingControl(from: HTMLElement, key: string): HTMLElement | null {
  const heading = from.closest<HTMLElement>('[data-heading]');
  const picture = from.closest('.picture');
  if (!heading || !picture) return null;
  const headings = [...picture.querySelectorAll<HTMLElement>('[data-heading]')];
  const controls = controlsOf(heading);
  const [row, column] = [headings.indexOf(heading), controls.indexOf(from)];
  switch (key) {
    case 'ArrowLeft':
      return controls[column - 1] ?? null;
    case 'ArrowRight':
      return controls[column + 1] ?? null;
    case 'ArrowUp':
      return sameIn(headings[row - 1], from);
    case 'ArrowDown':
      return sameIn(headings[row + 1], from);
    case 'Home':
      return sameIn(headings[0], from);
    case 'End':
      return sameIn(headings.at(-1), from);
    default:
      return null;
  }
}

const controlsOf = (heading: HTMLElement): readonly HTMLElement[] => [
  ...heading.querySelectorAll<HTMLElement>('a, button'),
];

/** The control of the same kind, or the nearest there is. */
function sameIn(heading: HTMLElement | undefined, like: HTMLElement): HTMLElement | null {
  if (!heading) return null;
  const controls = controlsOf(heading);
  return controls.find(({ className }) => className === like.className) ?? controls[0] ?? null;
}
