/** Events that are no more: taken back with a reason, or gone into another. */
import type { EventId } from '../../model/diplomatic-event.ts';
import type { Retirement, Revision } from '../store.ts';
import type { Connection } from './connection.server.ts';
import { close, hashOf } from './versions.ts';
import { endEvent } from './write-event.ts';

export function retire(
  db: Connection,
  { id, reason, title: given }: Retirement,
  revision: Revision,
): boolean {
  const hash = hashOf(id);
  const title = endEvent(db, hash, revision) ?? lastTitle(db, hash) ?? given;
  const known = db.get<{ reason: string; title: string }>(
    'select reason, title from retirement where hash = :hash and to_revision is null',
    { hash },
  );
  // An event that was never shown has no page to keep.
  if (title === undefined || known?.reason === reason) return false;
  close(db, 'redirect', 'hash', hash, revision);
  close(db, 'retirement', 'hash', hash, revision);
  db.run(
    `insert into retirement (hash, id, title, reason, from_revision)
     values (:hash, :id, :title, :reason, :revision)`,
    { hash, id, title, reason, revision },
  );
  return true;
}

export function redirect(db: Connection, from: EventId, to: EventId, revision: Revision): boolean {
  const hash = hashOf(from);
  if (hash === hashOf(to)) throw new Error(`commit: event redirected to itself: ${from}`);
  const known = db.get<{ to_id: string }>(
    'select to_id from redirect where hash = :hash and to_revision is null',
    { hash },
  );
  if (known?.to_id === to) return false;
  endEvent(db, hash, revision);
  close(db, 'retirement', 'hash', hash, revision);
  close(db, 'redirect', 'hash', hash, revision);
  db.run(
    `insert into redirect (hash, from_id, to_id, from_revision)
     values (:hash, :from, :to, :revision)`,
    { hash, from, to, revision },
  );
  return true;
}

const lastTitle = (db: Connection, hash: string): string | undefined =>
  db.get<{ title: string }>(
    'select title from event where hash = :hash order by from_revision desc limit 1',
    { hash },
  )?.title;
