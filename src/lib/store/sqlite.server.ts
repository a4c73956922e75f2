/** The store on SQLite, in a file or in memory (`:memory:`). */
import type { ReferenceRecord } from '../model/reference-record.ts';
import type { Review } from '../model/review.ts';
import { writeChange } from './sqlite/commit.ts';
import { connect, type Connection, type ConnectionOptions } from './sqlite/connection.server.ts';
import { checkQuotes } from './sqlite/quotes.ts';
import {
  allActors,
  articleAt,
  articlesAt,
  changedSince,
  currentRevision,
  documentsAt,
  eventAge,
  lookUpEvent,
  mentionsInArticle,
  newestEvents,
  pageOfEvents,
  revisionEntries,
} from './sqlite/read.ts';
import type { Change, Revision, Store } from './store.ts';

const DEFAULTS: ConnectionOptions = {
  busyTimeout: 5_000, // ms
};

/** Makes the file where there is none. Throws `StoreError`. */
export function openSqliteStore(path: string, options: Partial<ConnectionOptions> = {}): Store {
  const db = connect(path, { ...DEFAULTS, ...options });
  const now = () => currentRevision(db);
  return {
    revision: now,
    revisions: (limit) => revisionEntries(db, limit),
    commit: (change) => commit(db, change),
    restore: (history) => restore(db, history),
    changedSince: (revision) => changedSince(db, revision),
    event: (id, revision = now()) => lookUpEvent(db, id, revision),
    events: (query) => pageOfEvents(db, query, query.revision ?? now()),
    newest: (query) => newestEvents(db, query, query.revision ?? now()),
    age: (id, revision = now()) => eventAge(db, id, revision),
    article: (id, revision = now()) => articleAt(db, id, revision),
    articles: (revision = now()) => articlesAt(db, revision),
    mentionsIn: (articleId, revision = now()) => mentionsInArticle(db, articleId, revision),
    records: (revision = now()) => documentsAt<ReferenceRecord>(db, 'record', revision),
    reviews: (revision = now()) => documentsAt<Review>(db, 'review', revision),
    actors: () => allActors(db),
    note: (key) =>
      db.get<{ value: string }>('select value from note where key = :key', { key })?.value ?? null,
    setNotes: (notes) => writeNotes(db, notes),
    close: () => db.close(),
  };
}

function commit(db: Connection, change: Change): Revision {
  let revision = 0;
  db.write(() => {
    const before = currentRevision(db);
    const changed = writeChange(db, change, before + 1);
    revision = changed ? before + 1 : before;
    if (changed) writeRevision(db, revision, change.at);
    checkQuotes(db, revision);
    return changed || (change.actors ?? []).length > 0;
  });
  return revision;
}

function restore(db: Connection, history: readonly Change[]): Revision {
  let revision = 0;
  db.write(() => {
    const before = currentRevision(db);
    history.forEach((change, index) => {
      writeChange(db, change, before + index + 1);
      writeRevision(db, before + index + 1, change.at);
    });
    revision = before + history.length;
    for (let made = before + 1; made <= revision; made++) checkQuotes(db, made);
    return history.length > 0;
  });
  return revision;
}

function writeRevision(db: Connection, revision: Revision, at: string): void {
  db.run(
    `insert into revision (revision, at, events, articles) values (:revision, :at,
       (select count(*) from event where to_revision is null),
       (select count(*) from article where to_revision is null))`,
    { revision, at },
  );
}

function writeNotes(db: Connection, notes: Readonly<Record<string, string | null>>): void {
  db.write(() => {
    for (const [key, value] of Object.entries(notes))
      if (value === null) db.run('delete from note where key = :key', { key });
      else
        db.run(
          'insert into note (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value',
          { key, value },
        );
    return true;
  });
}
