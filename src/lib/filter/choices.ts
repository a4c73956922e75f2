/** What is chosen in a view, one by one, and what the view is without it. */
import type { View } from '../url/view.ts';

/** What of a view says which events. */
export type Chosen = Pick<View, 'actors' | 'pair' | 'kinds' | 'status' | 'sources' | 'q'>;

export const NO_FILTER: Omit<Chosen, 'q'> = {
  actors: [],
  pair: null,
  kinds: [],
  status: [],
  sources: [],
};

export const NOTHING_CHOSEN: Chosen = { ...NO_FILTER, q: '' };

/** The ways of choosing of which several values may be chosen at once. */
export type ListName = 'actors' | 'kinds' | 'status' | 'sources';

/** One choice, and what takes it back. */
export type Taken =
  | { readonly of: 'q'; readonly value: string; readonly without: Partial<Chosen> }
  | {
      readonly of: 'pair';
      readonly value: readonly [string, string];
      readonly without: Partial<Chosen>;
    }
  | { readonly of: ListName; readonly value: string; readonly without: Partial<Chosen> };

/** In the order of the address, but for the search, which comes first. */
export function chosenIn(view: Chosen): readonly Taken[] {
  const listed = (of: ListName): readonly Taken[] =>
    view[of].map((value) => ({ of, value, without: toggled(view, of, value) }));
  return [
    ...(view.q === '' ? [] : [{ of: 'q', value: view.q, without: { q: '' } } as const]),
    ...listed('actors'),
    ...(view.pair === null
      ? []
      : [{ of: 'pair', value: view.pair, without: { pair: null } } as const]),
    ...listed('kinds'),
    ...listed('status'),
    ...listed('sources'),
  ];
}

/** Chooses a value, or takes it back where it is chosen. */
export function toggled(view: Chosen, of: ListName, value: string): Partial<Chosen> {
  const now: readonly string[] = view[of];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { [of]: next };
}

/** Whose view it is: of one actor, or of a pair; empty where it is of neither. */
export function subjectOf({ actors, pair }: Pick<View, 'actors' | 'pair'>): readonly string[] {
  if (pair) return pair;
  return actors.length === 1 ? actors : [];
}
