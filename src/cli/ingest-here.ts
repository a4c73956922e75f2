/** One ingest as the command line does it: with progress while it goes, and every issue told at its end. */
import { ingest, type IngestOptions, type IngestSummary } from '#lib/server/ingest.ts';
import { openExtraction } from '#lib/server/knowledge.ts';
import { openIndex } from '#lib/server/open-index.ts';
import { printIssues, Refusal } from './exit.ts';
import { startProgress } from './progress.ts';

const STEPS = {
  read: 'reading',
  extract: 'extracting',
  merge: 'merging',
  store: 'storing',
} as const;

export interface Places {
  readonly data: string;
  readonly db: string;
}

/** Refuses where nothing could be done: a damaged ledger, a folder or database that cannot be used. */
export function ingestHere(
  places: Places,
  options: Pick<IngestOptions, 'diff' | 'added'> = {},
): IngestSummary {
  const progress = startProgress('Reading the data folder');
  const { store, issues } = openIndex(places.data, places.db);
  try {
    const ingested = ingest(places.data, store, {
      ...options,
      extraction: openExtraction(places.data),
      now: Date.now(),
      progress: ({ step, done, total, at }) =>
        progress.update(total > 1 ? `${STEPS[step]} ${done + 1} of ${total}: ${at}` : STEPS[step]),
    });
    if (!ingested.ok) {
      progress.fail();
      printIssues(ingested.issues);
      throw new Refusal('nothing was changed');
    }
    progress.done(countsOf(ingested.summary));
    const summary = { ...ingested.summary, issues: [...issues, ...ingested.summary.issues] };
    printIssues(summary.issues);
    return summary;
  } catch (error) {
    if (!(error instanceof Refusal)) progress.fail();
    throw error;
  } finally {
    store.close();
  }
}

const countsOf = ({ articles, events, revision }: IngestSummary): string =>
  `${articles} articles, ${events} events, revision ${revision}`;
