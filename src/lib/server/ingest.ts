/**
 * Data folder → store. The ledger is written first and the database after it, so that whatever
 * stops halfway is taken up where it stopped; with nothing changed there is nothing to do.
 */
import { createHash } from 'node:crypto';
import { mergeMentions } from '../extract/merge/merge.ts';
import { canonical } from '../model/canonical.ts';
import type { Issue } from '../model/issue.ts';
import type { Mention } from '../model/mention.ts';
import type { Store } from '../store/store.ts';
import { type AddedFile, type DataFolder, readDataFolder } from './data-folder.ts';
import type { Extraction } from './extraction.ts';
import { fingerprintOf } from './folder/fingerprint.ts';
import { GIVEN, LEDGER } from './folder/inputs.ts';
import { lockFolder } from './folder/lock.ts';
import { assignIds, type Assigned } from './ingest/assign-ids.ts';
import { describeLine, newsOf } from './ingest/describe-line.ts';
import {
  type Extracted,
  extractArticles,
  textHashOf,
  withoutRepeated,
} from './ingest/extract-articles.ts';
import { nextLine } from './ingest/next-line.ts';
import type { Progress } from './ingest/progress.ts';
import { isOfLedger, replay } from './ingest/replay.ts';
import { withoutTwins } from './ingest/without-twins.ts';
import { appendToLedger, mendLedger, readLedger } from './ledger.ts';
import type { LedgerLine } from './ledger/line.ts';
import { foldLedger, type LedgerState } from './ledger/state.ts';

const INPUTS = [...GIVEN, LEDGER];
const FINGERPRINT = 'ingest-fingerprint';
const ISSUES = 'ingest-issues';

export interface IngestOptions {
  readonly extraction: Extraction;
  /** ms since 1970: the instant shown beside the revision. */
  readonly now: number;
  readonly progress?: Progress;
  /** Says what would change, and changes nothing. */
  readonly diff?: boolean;
  /** Files that are about to be added below `articles/`; only together with `diff`. */
  readonly added?: readonly AddedFile[];
}

export interface IngestSummary {
  /** Live after it. */
  readonly articles: number;
  readonly events: number;
  /** Articles. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Events. */
  readonly minted: number;
  readonly redirected: number;
  readonly retired: number;
  readonly revision: number;
  /** In a few words: "+1 article, 4 events, revision 2"; empty where nothing changed. */
  readonly news: string;
  /** One line each, for a person: what changed, or with `diff` would. */
  readonly difference: readonly string[];
  readonly issues: readonly Issue[];
  /** Those that the ingest before did not have. */
  readonly newIssues: readonly Issue[];
}

/** Not `ok` where nothing could be done: the ledger is damaged, the folder busy or not writable. */
export type Ingested =
  | { readonly ok: true; readonly summary: IngestSummary }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Throws `StoreError` where the database fails. */
export function ingest(folder: string, store: Store, options: IngestOptions): Ingested {
  const fingerprint = () => inputsOf(folder, options.extraction);
  if (!options.diff && store.note(FINGERPRINT) === fingerprint())
    return { ok: true, summary: unchanged(store) };
  if (options.diff) return run(folder, store, options, null);
  const lock = lockFolder(folder);
  // A folder that cannot be written to can still be read, while it has nothing new.
  const readOnly = !lock.ok && lock.issue.code === 'folder-not-writable' ? lock.issue : null;
  if (!lock.ok && !readOnly) return { ok: false, issues: [lock.issue] };
  try {
    const ingested = run(folder, store, options, readOnly);
    if (ingested.ok) {
      const issues = JSON.stringify(ingested.summary.issues);
      store.setNotes({ [ISSUES]: issues, [FINGERPRINT]: fingerprint() });
    }
    return ingested;
  } finally {
    if (lock.ok) lock.release();
  }
}

const inputsOf = (folder: string, extraction: Extraction): string =>
  createHash('sha256')
    .update(`${extraction.version}\n${fingerprintOf(folder, INPUTS)}`)
    .digest('hex');

function unchanged(store: Store): IngestSummary {
  const [last] = store.revisions(1);
  return {
    ...nothingChanged,
    articles: last?.articles ?? 0,
    events: last?.events ?? 0,
    revision: last?.revision ?? 0,
    issues: knownIssues(store),
  };
}

const knownIssues = (store: Store): readonly Issue[] =>
  JSON.parse(store.note(ISSUES) ?? '[]') as Issue[];

function newAmong(issues: readonly Issue[], known: readonly Issue[]): readonly Issue[] {
  const before = new Set(known.map(canonical));
  return issues.filter((issue) => !before.has(canonical(issue)));
}

const nothingChanged = {
  added: [],
  changed: [],
  removed: [],
  minted: 0,
  redirected: 0,
  retired: 0,
  news: '',
  difference: [],
  newIssues: [],
};

/** `readOnly`: why the folder cannot be written to. */
function run(path: string, store: Store, options: IngestOptions, readOnly: Issue | null): Ingested {
  const { extraction, progress = () => {} } = options;
  progress({ step: 'read', done: 0, total: 1, at: path });
  const read = readLedger(path);
  if (!read.ok) return { ok: false, issues: [read.issue] };
  if (!isOfLedger(store, read.ledger)) return { ok: false, issues: [otherLedger(path)] };
  const state = foldLedger(read.ledger.lines);
  const folder = readDataFolder(path, {
    ...options,
    readPage: extraction.readPage,
    isKnown: (id, text) => state.articles.get(id)?.textHash === textHashOf(text),
  });

  const memory = options.diff
    ? { note: (key: string) => store.note(key), setNotes: () => {} }
    : store;
  const extracted = extractArticles(folder, extraction, memory, progress);
  const kept = withoutTwins(extracted, state);
  const articles = withoutRepeated(kept.extracted);
  progress({ step: 'merge', done: 0, total: 1, at: path });
  const now = current(folder, articles, state);
  const line = nextLine(state, now, new Date(options.now).toISOString());

  if (line && readOnly) return { ok: false, issues: [readOnly] };
  if (!options.diff) {
    progress({ step: 'store', done: 0, total: 1, at: path });
    const mended = readOnly ? read.ledger : mendLedger(read.ledger);
    const written = line ? appendToLedger(mended, line) : { ok: true as const, ledger: mended };
    if (!written.ok) return { ok: false, issues: [written.issue] };
    replay(store, written.ledger, now.articles, extraction.actors());
  }
  const issues = [
    ...read.issues,
    ...folder.issues,
    ...extraction.issues(),
    ...extracted.flatMap((one) => one.issues),
    ...kept.issues,
    ...now.assigned.issues,
  ];
  const summary = summarise(state, line, now, issues);
  return { ok: true, summary: { ...summary, newIssues: newAmong(issues, knownIssues(store)) } };
}

/** Documents of which a file cannot be read stay as they were last known. */
function current(folder: DataFolder, extracted: readonly Extracted[], state: LedgerState) {
  const records = completed(folder.records, state.records);
  const reviews = completed(folder.reviews, state.reviews);
  const articles = extracted.map(({ article }) => article);
  const merge = (mentions: readonly Mention[]) => mergeMentions(mentions, records, articles);
  const assigned = assignIds({
    clusters: merge(extracted.flatMap(({ mentions }) => mentions)),
    reviews,
    state,
    articles: new Map(articles.map((article) => [article.id, article])),
    merge,
  });
  return { articles, records, reviews, assigned };
}

function completed<T extends { readonly id: string }>(
  read: { readonly documents: readonly T[]; readonly incomplete: boolean },
  before: ReadonlyMap<string, T>,
): readonly T[] {
  if (!read.incomplete) return read.documents;
  const ids = new Set(read.documents.map(({ id }) => id));
  return [...read.documents, ...[...before.values()].filter(({ id }) => !ids.has(id))];
}

function summarise(
  state: LedgerState,
  line: LedgerLine | null,
  now: { readonly articles: readonly unknown[]; readonly assigned: Assigned },
  issues: readonly Issue[],
): Omit<IngestSummary, 'newIssues'> {
  const written = (line?.articles ?? []).map(({ id }) => id);
  return {
    articles: now.articles.length,
    events: now.assigned.live,
    added: written.filter((id) => !state.articles.has(id)),
    changed: written.filter((id) => state.articles.has(id)),
    removed: line?.removedArticles ?? [],
    minted: line?.minted?.length ?? 0,
    redirected: line?.redirects?.length ?? 0,
    retired: line?.retired?.length ?? 0,
    revision: line?.revision ?? state.revision,
    news: line ? newsOf(line, state) : '',
    difference: line ? describeLine(line, state) : [],
    issues,
  };
}

const otherLedger = (path: string): Issue => ({
  code: 'database-of-another-ledger',
  at: path,
  message: `the database does not belong to the ledger of ${path}: name another database file, or move this one away and it is rebuilt`,
});
