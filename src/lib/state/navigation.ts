/**
 * Where things lead and how the page goes there. Made by routes/navigation.ts, which alone knows
 * the router; handed down by context.
 */
import { createContext } from 'svelte';
import type { Ms } from '../model/units.ts';
import type { View } from '../url/view.ts';

export interface TimeWindow {
  readonly from: Ms;
  readonly to: Ms;
}

/** What of a view says which events. */
export type Filter = Omit<View, 'time' | 'view' | 'rev'>;

/** A view in the formats of others: the name below the root, to which the view's query comes. */
export type ViewData =
  'events.json' | 'events.csv' | 'events.ics' | 'events.bib' | 'feed.xml' | 'feed.json';

/** The same of one event: the ending of its address. */
export type EventData = 'json' | 'ics' | 'bib' | 'csl.json' | 'txt' | 'annotations.json';

export interface Navigation {
  readonly home: string;
  /** An event's page, with the window on screen where it is not the usual one. */
  event(id: string): string;
  /** The reader, at a mention's excerpt where one is named. */
  article(id: string, mention?: string): string;
  /** An event's data twin. */
  eventData(id: string, format?: EventData): string;
  /** The page that prepares a correction of an event. */
  correction(id: string): string;
  /** The same page with another window. */
  window(window: TimeWindow): string;
  /** A day, a month, a year: `/on/{text}`. */
  date(text: string): string;
  /** A stretch of time as a view of its own, to be shared: `/on/A..B`. */
  range(window: TimeWindow): string;
  /** The same window with other events in it: the view on screen but for what is changed. */
  filtered(change: Partial<Filter>): string;
  /** Goes there, as a step of history; `typing` takes the place of the step before. */
  filter(change: Partial<Filter>, how?: 'typing'): Promise<void>;
  /** Where the form of the date box leads without JavaScript. */
  readonly goTo: string;
  /** The data twin of the view on screen. */
  data(format?: ViewData): string;
  /** The link of what is on screen, whole. */
  canonical(): string;
  /** Opens an event's panel beside the timeline; Back closes it. */
  open(id: string): Promise<void>;
  /** Closes the panel: goes back where it was opened from here, else to the timeline. */
  close(): Promise<void>;
  /** Goes to the date's own page; what is wrong with the words where they name no date. */
  goToDate(words: string): Promise<string | null>;
}

export const [getNavigation, setNavigation] = createContext<Navigation>();

/** The id of a mention's element in the reader, and so its address: `m-120-185-assault`. */
export const mentionAnchor = (mentionId: string): string =>
  `m-${mentionId
    .slice(mentionId.lastIndexOf('#') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}`;
