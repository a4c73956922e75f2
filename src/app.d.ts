import type { EventView } from '#lib/model/event-view.ts';
import type { SiteService } from '#lib/server/site-service.ts';
import type { ClosedWindow } from '#lib/state/timeline-state.svelte.ts';
import type { NamedDate } from '#lib/url/named-date.ts';

declare global {
  namespace App {
    interface Error {
      /** Stable, kebab-case. */
      code?: string;
      /** What to do, in a sentence. */
      hint?: string;
    }

    interface Locals {
      service: SiteService;
    }

    /** What the pages of the timeline differ in. */
    interface PageData {
      /** What is shown where the address names no window. */
      window?: ClosedWindow;
      /** The date that the address names. */
      date?: NamedDate;
      event?: EventView;
    }

    interface PageState {
      /** The event whose panel was opened from the timeline; on a page of its own it is in the data. */
      open?: EventView;
    }
  }
}

export {};
