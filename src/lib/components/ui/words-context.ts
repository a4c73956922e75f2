/** The page's language, its words and the names of the actors, for every component below. */
import { createContext } from 'svelte';
import type { NameOf } from '#lib/words/event-name.ts';
import type { PageWords } from '#lib/words/page.ts';
import type { TimelineWords } from '#lib/words/timeline-words.ts';

export interface PageLanguage {
  readonly page: PageWords;
  readonly timeline: TimelineWords;
  readonly nameOf: NameOf;
}

export const [getWords, setWords] = createContext<PageLanguage>();
