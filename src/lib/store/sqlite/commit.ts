/** Writing one change as one revision: versions are closed and opened, nothing is overwritten. */
import type { Article } from '../../model/article.ts';
import type { DiplomaticEvent, EventId } from '../../model/diplomatic-event.ts';
import { parseEventId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Change, Revision } from '../store.ts';
import { canonical } from '../../model/canonical.ts';
import type { Connection } from './connection.server.ts';
import { digestOf } from './digest.server.ts';
import { placingOf } from './placing.ts';

/** Returns whether anything changed. Runs inside a transaction; `revision` is the one being made. */
export function writeChange(db: Connection, change: Change, revision: Revision): boolean {
  const changed = [
    ...(change.removedArticles ?? []).map((id) => close(db, 'article', 'id', id, revision)),
    ...(change.articles ?? []).map((article) => writeArticle(db, article, revision)),
    ...(change.retired ?? []).map(({ id, reason }) => retire(db, id, reason, revision)),
    ...(change.redirects ?? []).map(({ from, to }) => redirect(db, from, to, revision)),
    ...(change.events ?? []).map((event) => writeEvent(db, event, revision)),
    ...(change.removedRecords ?? []).map((id) => close(db, 'record', 'id', id, revision)),
    ...(change.records ?? []).map((record) => writeDocument(db, 'record', record, revision)),
    ...(change.removedReviews ?? []).map((id) => close(db, 'review', 'id', id, revision)),
    ...(change.reviews ?? []).map((review) => writeDocument(db, 'review', review, revision)),
  ];
  for (const actor of change.actors ?? [])
    db.run(
      'insert into actor (code, body) values (:code, :body) on conflict (code) do update set body = excluded.body',
      { code: actor.code, body: canonical(actor) },
    );
  return changed.includes(true);
}

type Versioned = 'article' | 'event' | 'redirect' | 'retirement' | 'record' | 'review';

/** Ends the live version. Returns whether there was one. */
function close(
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

function writeArticle(db: Connection, article: Article, revision: Revision): boolean {
  const { text, ...rest } = article;
  const digest = digestOf({ ...rest, kept: text !== '' });
  const live = db.get<{ digest: string }>(
    'select digest from article where id = :id and to_revision is null',
    { id: article.id },
  );
  if (live?.digest === digest) return false;
  close(db, 'article', 'id', article.id, revision);
  const key = db.run(
    `insert into article (id, from_revision, digest, outlet, text_hash, text, body)
     values (:id, :revision, :digest, :outlet, :textHash, :text, :body)`,
    {
      id: article.id,
      revision,
      digest,
      outlet: article.outlet,
      textHash: article.textHash,
      text,
      body: JSON.stringify(rest),
    },
  );
  db.run('insert into article_words (rowid, title, text) values (:key, :title, :text)', {
    key,
    title: article.title,
    text: withoutRemoved(article),
  });
  return true;
}

function withoutRemoved({ text, removed }: Article): string {
  const pieces: string[] = [];
  let from = 0;
  for (const span of [...removed].sort((a, b) => a.start - b.start)) {
    if (span.start > from) pieces.push(text.slice(from, span.start));
    from = Math.max(from, span.end);
  }
  pieces.push(text.slice(from));
  return pieces.join('\n');
}

function writeEvent(db: Connection, event: DiplomaticEvent, revision: Revision): boolean {
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

/** Ends a live event with its mentions. Returns its title, or undefined where it was not live. */
function endEvent(db: Connection, hash: string, revision: Revision): string | undefined {
  const live = db.get<{ id: string; title: string }>(
    'select id, title from event where hash = :hash and to_revision is null',
    { hash },
  );
  if (!live) return undefined;
  close(db, 'event', 'hash', hash, revision);
  for (const { key } of liveMentions(db, live.id)) closeMention(db, key, revision);
  return live.title;
}

function retire(db: Connection, id: EventId, reason: string, revision: Revision): boolean {
  const hash = hashOf(id);
  const title = endEvent(db, hash, revision) ?? lastTitle(db, hash);
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

const lastTitle = (db: Connection, hash: string): string | undefined =>
  db.get<{ title: string }>(
    'select title from event where hash = :hash order by from_revision desc limit 1',
    { hash },
  )?.title;

function redirect(db: Connection, from: EventId, to: EventId, revision: Revision): boolean {
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

function writeDocument(
  db: Connection,
  table: 'record' | 'review',
  document: { readonly id: string },
  revision: Revision,
): boolean {
  const digest = digestOf(document);
  const live = db.get<{ digest: string }>(
    `select digest from ${table} where id = :id and to_revision is null`,
    { id: document.id },
  );
  if (live?.digest === digest) return false;
  close(db, table, 'id', document.id, revision);
  db.run(
    `insert into ${table} (id, from_revision, digest, body) values (:id, :revision, :digest, :body)`,
    { id: document.id, revision, digest, body: JSON.stringify(document) },
  );
  return true;
}

function hashOf(id: EventId): string {
  const parsed = parseEventId(id);
  if (!parsed) throw new Error(`commit: not an event id: ${id}`);
  return parsed.hash;
}
