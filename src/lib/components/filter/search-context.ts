/** What is searched for, for every component that shows an event. */
import { createContext } from 'svelte';
import type { SearchHit } from '#lib/model/search-answer.ts';
import type { Span } from '#lib/model/span.ts';

export interface ShownSearch {
  /** Where its words stand in a text: in text order, free of overlaps; nowhere without a search. */
  spansIn(this: void, text: string): readonly Span[];
  hit(this: void, event: string): SearchHit | undefined;
}

export const [getSearch, setSearch] = createContext<ShownSearch>();
