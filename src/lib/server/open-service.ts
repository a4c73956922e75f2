/** A data folder, brought up to date and ready to be asked. */
import type { Issue } from '../model/issue.ts';
import type { Store } from '../store/store.ts';
import { liveSite } from './folder/live-site.ts';
import { ingest, type IngestSummary } from './ingest.ts';
import type { Progress } from './ingest/progress.ts';
import { openExtraction } from './knowledge.ts';
import { openIndex } from './open-index.ts';
import { siteService, type SiteService } from './site-service.ts';

export interface OpenOptions {
  /** Data folder. */
  readonly data: string;
  /** Database file. */
  readonly db: string;
  /** ms since 1970. */
  readonly now: number;
  readonly progress?: Progress;
  /** How long to wait for another program's lock. */
  readonly busyTimeout?: number; // ms
}

export type OpenedService =
  | {
      readonly ok: true;
      readonly service: SiteService;
      readonly store: Store;
      readonly summary: IngestSummary;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Throws `StoreError` where the database cannot be used. */
export function openService({ data, db, now, progress, busyTimeout }: OpenOptions): OpenedService {
  const { store, issues } = openIndex(data, db, busyTimeout);
  try {
    const ingested = ingest(data, store, {
      extraction: openExtraction(data),
      now,
      ...(progress && { progress }),
    });
    if (!ingested.ok) {
      store.close();
      return ingested;
    }
    const summary = { ...ingested.summary, issues: [...issues, ...ingested.summary.issues] };
    return { ok: true, service: siteService(store, liveSite(data)), store, summary };
  } catch (error) {
    store.close();
    throw error;
  }
}
