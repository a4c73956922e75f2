/** An outlet by a name that an address can say. */
export interface Outlet {
  /** Lower case, words joined by hyphens: `the-moscow-times`. Names that share it count as one outlet. */
  readonly slug: string;
  readonly name: string;
}

const LONGEST = 80; // characters

/** Letters of any script stay; empty where a name has none and no digit. */
export const outletSlug = (name: string): string =>
  [
    ...name
      .normalize('NFKD')
      .replace(/[\p{M}’']/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .normalize('NFC'),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-|-$/g, '');

/** Whether a text may be the slug of an outlet. */
export const isOutletSlug = (text: string): boolean => text !== '' && outletSlug(text) === text;
