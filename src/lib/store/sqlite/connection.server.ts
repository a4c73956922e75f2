/** One SQLite database: opened with the durability asked for, brought to the newest schema, its failures told in words. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { StoreError, type StoreProblem } from '../store-error.ts';
import { MIGRATIONS } from './migrations.ts';

export type Parameters = Record<string, SQLInputValue>;

export interface Connection {
  /** Rows are trusted to be `Row`: the schema is STRICT, and `sql` is the program's own text. */
  all<Row>(sql: string, parameters?: Parameters): Row[];
  get<Row>(sql: string, parameters?: Parameters): Row | undefined;
  /** Returns the key of the row it inserted. */
  run(sql: string, parameters?: Parameters): number;
  /** `work` returns whether to keep what it wrote; what it throws undoes everything. */
  write(work: () => boolean): void;
  close(): void;
}

export interface ConnectionOptions {
  /** How long to wait for another's lock. */
  readonly busyTimeout: number; // ms
  /** How large the file may grow; without it, as large as SQLite allows. */
  readonly mostPages?: number; // of 4,096 bytes
}

/** Throws `StoreError`. `path` may be `:memory:`. */
export function connect(path: string, options: ConnectionOptions): Connection {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asStoreError(error, path);
    }
  };
  const database = guarded(() => open(path, options));
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };

  return {
    all: <Row>(sql: string, parameters: Parameters = {}) =>
      guarded(() => prepare(sql).all(parameters) as Row[]),
    get: <Row>(sql: string, parameters: Parameters = {}) =>
      guarded(() => prepare(sql).get(parameters) as Row | undefined),
    run: (sql, parameters = {}) =>
      guarded(() => Number(prepare(sql).run(parameters).lastInsertRowid)),
    write: (work) => guarded(() => writeWith(database, work)),
    close: () => {
      statements.clear();
      if (database.isOpen) guarded(() => database.close());
    },
  };
}

function open(path: string, options: ConnectionOptions): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: options.busyTimeout });
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = full;');
    migrate(database, path);
    if (options.mostPages) database.exec(`pragma max_page_count = ${options.mostPages}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const version = () =>
    (database.prepare('pragma user_version').get() as { user_version: number }).user_version;
  if (version() > MIGRATIONS.length)
    throw new StoreError(
      'newer-version',
      path,
      `the database ${path} was made by a newer version of Demarche (schema ${version()}, this one knows ${MIGRATIONS.length}): use that version, or another database file`,
    );
  if (version() === MIGRATIONS.length) return;
  writeWith(database, () => {
    // Read again inside the lock: another process may have been first.
    for (const migration of MIGRATIONS.slice(version())) database.exec(migration);
    database.exec(`pragma user_version = ${MIGRATIONS.length}`);
    return true;
  });
}

function writeWith(database: DatabaseSync, work: () => boolean): void {
  database.exec('begin immediate');
  try {
    database.exec(work() ? 'commit' : 'rollback');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

/** Primary result codes, https://www.sqlite.org/rescode.html */
const PROBLEMS: Readonly<Record<number, StoreProblem>> = {
  3: 'not-writable', // PERM
  5: 'locked', // BUSY
  6: 'locked', // LOCKED
  8: 'not-writable', // READONLY
  10: 'damaged', // IOERR
  11: 'damaged', // CORRUPT
  13: 'full', // FULL
  14: 'not-writable', // CANTOPEN
  26: 'damaged', // NOTADB
};

const ADVICE: Readonly<Record<StoreProblem, (path: string) => string>> = {
  locked: (path) =>
    `the database ${path} is locked by another program: close the other one, or wait until it has finished`,
  'not-writable': (path) =>
    `the database ${path} cannot be opened for writing: check that its folder exists and that you may write there, or name another file`,
  damaged: (path) =>
    `the database ${path} cannot be read: it is damaged or not a Demarche database; move it away, and it is rebuilt from the data folder at the next start`,
  full: (path) => `there is no room left to write the database ${path}: free some space`,
  'newer-version': (path) => `the database ${path} was made by a newer version of Demarche`,
};

function asStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return error;
  // Extended codes carry the primary one in their low byte.
  const problem = PROBLEMS[error.errcode & 0xff];
  if (!problem) return error;
  const message = `${ADVICE[problem](path)} (${error.message})`;
  return new StoreError(problem, path, message, { cause: error });
}
