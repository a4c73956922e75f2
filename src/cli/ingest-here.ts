/** One ingest as the command line does it: with progress while it goes, and what is newly wrong told at its end. */
import { ingest, type IngestOptions, type IngestSummary } from '#lib/server/ingest.ts';
import { openExtraction } from '#lib/server/knowledge.ts';
import type { Issue } from '#lib/model/issue.ts';
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

interface Options extends Pick<IngestOptions, 'diff' | 'added'> {
  /** Which of the issues from before are told again: those about what this run was asked for. */
  readonly isAsked?: (issue: Issue) => boolean;
}

export interface IngestedHere {
  readonly summary: IngestSummary;
  /** What was told: issues of this run. */
  readonly issues: readonly Issue[];
}

/** Refuses where nothing could be done: a damaged ledger, a folder or database that cannot be used. */
export function ingestHere(places: Places, options: Options = {}): IngestedHere {
  const { isAsked = () => false, ...ingestOptions } = options;
  const progress = startProgress('Reading the data folder');
  const { store, issues } = openIndex(places.data, places.db);
  try {
    const ingested = ingest(places.data, store, {
      ...ingestOptions,
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
    const { summary } = ingested;
    const isNew = new Set(summary.newIssues);
    const told = summary.issues.filter((issue) => isNew.has(issue) || isAsked(issue));
    printIssues([...issues, ...told]);
    sayOlder(summary.issues.length - told.length, places.data);
    return { summary, issues: [...issues, ...told] };
  } catch (error) {
    if (!(error instanceof Refusal)) progress.fail();
    throw error;
  } finally {
    store.close();
  }
}

function sayOlder(n: number, data: string): void {
  if (n === 0) return;
  const what = n === 1 ? 'one issue is' : `${n} issues are`;
  process.stderr.write(`${what} as before: “demarche check --data ${data}” shows them\n`);
}

const countsOf = ({ articles, events, revision }: IngestSummary): string =>
  `${articles} articles, ${events} events, revision ${revision}`;
