/** Closing versions: what every write begins with. */
import type { EventId } from '../../model/diplomatic-event.ts';
import { parseEventId } from '../../model/ids.ts';
import type { Revision } from '../store.ts';
import type { Connection } from './connection.server.ts';

type Versioned = 'article' | 'event' | 'redirect' | 'retirement' | 'record' | 'review';

/** Ends the live version. Returns whether there was one. */
export function close(
  db: Connection,
  table: Versioned,
  field: 'id' | 'hash',
  value: string,
  revision: Revision,
): boolean {
  const live = db.get<{ key: number }>(
    `select key from ${table} where ${field} = :value and to_revision is null`,
    { value },
  );
  if (live)
    db.run(`update ${table} set to_revision = :revision where key = :key`, {
      revision,
      key: live.key,
    });
  return live !== undefined;
}

export function hashOf(id: EventId): string {
  const parsed = parseEventId(id);
  if (!parsed) throw new Error(`commit: not an event id: ${id}`);
  return parsed.hash;
}
