/** An event with its mentions, as versions of both. */
import type { DiplomaticEvent, EventId } from '../../model/diplomatic-event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Revision } from '../store.ts';
import type { Connection } from './connection.server.ts';
import { digestOf } from './digest.server.ts';
import { placingOf } from './placing.ts';
import { close, hashOf } from './versions.ts';

export function writeEvent(db: Connection, event: DiplomaticEvent, revision: Revision): boolean {
  const hash = hashOf(event.id);
  const digest = digestOf(event);
  const live = db.get<{ id: string; digest: string }>(
    'select id, digest from event where hash = :hash and to_revision is null',
    { hash },
  );
  if (live?.digest === digest) return false;
  if (live && live.id !== event.id) throw new Error(`commit: ${event.id} is already ${live.id}`);
  close(db, 'redirect', 'hash', hash, revision);
  close(db, 'retirement', 'hash', hash, revision);
  close(db, 'event', 'hash', hash, revision);
  const lead = writeMentions(db, event, revision);
  const { mentions, ...body } = event;
  const key = db.run(
    `insert into event (id, hash, from_revision, digest, title, type, status, goldstein,
       starts, ends, anchor, body, lead_mention)
     values (:id, :hash, :revision, :digest, :title, :type, :status, :goldstein,
       :starts, :ends, :anchor, :body, :lead)`,
    {
      id: event.id,
      hash,
      revision,
      digest,
      title: event.title,
      type: event.type,
      status: event.status,
      goldstein: event.goldstein,
      ...placingOf(event.when),
      body: JSON.stringify(body),
      lead,
    },
  );
  for (const side of ['source', 'target'] as const)
    for (const actor of new Set(event[side]))
      db.run('insert into event_actor (event, side, actor) values (:key, :side, :actor)', {
        key,
        side,
        actor,
      });
  db.run('insert into event_words (rowid, title, excerpts) values (:key, :title, :excerpts)', {
    key,
    title: event.title,
    excerpts: mentions.map((mention) => mention.excerpt.exact).join('\n'),
  });
  return true;
}

/** Ends a live event with its mentions. Returns its title, or undefined where it was not live. */
export function endEvent(db: Connection, hash: string, revision: Revision): string | undefined {
  const live = db.get<{ id: string; title: string }>(
    'select id, title from event where hash = :hash and to_revision is null',
    { hash },
  );
  if (!live) return undefined;
  close(db, 'event', 'hash', hash, revision);
  for (const { key } of liveMentions(db, live.id)) closeMention(db, key, revision);
  return live.title;
}

/** Keeps the mentions that are as they were. Returns the key of the first. */
function writeMentions(db: Connection, event: DiplomaticEvent, revision: Revision): number {
  const live = new Map(
    liveMentions(db, event.id).map((row) => [`${row.position} ${row.digest}`, row.key]),
  );
  const written = event.mentions.map((mention, position) => {
    const digest = digestOf(mention);
    const kept = live.get(`${position} ${digest}`);
    live.delete(`${position} ${digest}`);
    return { mention, position, digest, kept };
  });
  // Closed first: one event holds a mention once.
  for (const key of live.values()) closeMention(db, key, revision);
  const keys = written.map(
    ({ kept, mention, position, digest }) =>
      kept ?? insertMention(db, event.id, mention, position, digest, revision),
  );
  const [lead] = keys;
  if (lead === undefined) throw new Error(`commit: event without a mention: ${event.id}`);
  return lead;
}

function insertMention(
  db: Connection,
  eventId: EventId,
  mention: Mention,
  position: number,
  digest: string,
  revision: Revision,
): number {
  const { excerpt } = mention;
  return db.run(
    `insert into mention (id, event_id, position, from_revision, digest, article_id, text_hash,
       excerpt_start, excerpt_end, exact, body)
     values (:id, :eventId, :position, :revision, :digest, :articleId, :textHash,
       :start, :end, :exact, :body)`,
    {
      id: mention.id,
      eventId,
      position,
      revision,
      digest,
      articleId: excerpt.articleId,
      textHash: excerpt.textHash,
      start: excerpt.start,
      end: excerpt.end,
      exact: excerpt.exact,
      body: JSON.stringify(mention),
    },
  );
}

const liveMentions = (db: Connection, eventId: EventId) =>
  db.all<{ key: number; position: number; digest: string }>(
    'select key, position, digest from mention where event_id = :eventId and to_revision is null',
    { eventId },
  );

function closeMention(db: Connection, key: number, revision: Revision): void {
  db.run('update mention set to_revision = :revision where key = :key', { revision, key });
}
