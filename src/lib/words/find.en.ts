/** What is said around searching and filtering, in English. */
import type { FoundIn } from '../model/search-answer.ts';
import type { Status } from '../model/status.ts';
import { plural } from './plural.en.ts';

/** Short, for a list to choose from. */
const STATUS: Record<Status, string> = {
  asserted: 'happened',
  denied: 'denied',
  demanded: 'demanded',
  threatened: 'threatened',
  planned: 'planned',
  hypothetical: 'only possible',
  habitual: 'repeated',
};

const FOUND_IN: Record<FoundIn, string> = {
  title: 'In the title',
  excerpt: 'In an excerpt of',
  article: 'In the article',
};

const events = (n: number): string => plural(n, 'event', 'events');

export const findEn = {
  search: 'Search',
  searchHint: 'Words in titles, excerpts and articles. The last word may be unfinished.',
  clear: 'Clear the search',
  submit: 'Search',
  found: (n: number) => (n === 0 ? 'No event found' : `${events(n)} found`),
  failed: 'The search got no answer, so all events are shown. Try again in a moment.',
  cut: (characters: number) => `Only the first ${characters} characters are searched for.`,
  foundIn: FOUND_IN,
  notShown: 'The words stand in a part of the article that belongs to its publisher.',

  filter: 'Filter',
  filterChosen: (n: number) => `${plural(n, 'choice', 'choices')} made`,
  filterHint: 'Show only some events',
  pairs: 'Between',
  actors: 'Actor',
  kinds: 'Kind',
  statuses: 'Status',
  outlets: 'Told by',
  status: STATUS,
  all: (n: number) => `All ${n}`,
  count: (n: number) => events(n),
  chosen: 'chosen',
  pair: (one: string, other: string) => `${one} – ${other}`,

  shown: (n: number, all: number) => `${n} of ${events(all)}`,
  remove: (name: string) => `Remove: ${name}`,
  searched: (q: string) => `“${q}”`,
  clearAll: 'Clear all',

  nothing: 'No event fits',
  nothingFound: (q: string) => `Nothing is found for “${q}”`,
  withoutSearch: (n: number) => `Without the search: ${events(n)}`,
  withoutFilters: (n: number) => `Without the filters: ${events(n)}`,
  everything: (n: number) => `Show all ${events(n)}`,
  otherWords: 'Try fewer words, or the beginning of one.',

  both: (one: string, other: string) => `${one} and ${other}`,
  events,
  firstEvent: 'First',
  lastEvent: 'Last',
  mostWith: 'Most often with',
  whichKinds: 'Kinds of events',
  whoActs: 'Who acts',
  toward: (one: string, other: string) => `${one} toward ${other}`,
  together: 'together',
  allOf: (name: string) => `All of ${name}`,
} as const;
