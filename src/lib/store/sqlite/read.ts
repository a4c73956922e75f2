/** Reading what held at a revision. */
import type { Actor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { DiplomaticEvent, EventId, NonEmpty } from '../../model/diplomatic-event.ts';
import { parseEventId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { EventAge, EventLookup, EventQuery, Page, Revision, RevisionEntry } from '../store.ts';
import type { Connection } from './connection.server.ts';
import { at, eventSql } from './event-query.ts';
import { NOWHERE } from './placing.ts';

const MOST = 10_000; // events of one page
const HOPS = 100; // redirects followed, should a chain ever bite its tail

export const currentRevision = (db: Connection): Revision =>
  db.get<{ revision: number }>('select coalesce(max(revision), 0) as revision from revision')
    ?.revision ?? 0;

export const revisionEntries = (db: Connection, limit: number): readonly RevisionEntry[] =>
  db
    .all<RevisionEntry>(
      'select revision, at, events, articles from revision order by revision desc limit :limit',
      { limit },
    )
    .map((row) => ({ ...row }));

/** By hash, so that an event counts once however often it changed. */
export const changedSince = (db: Connection, revision: Revision): number =>
  db.get<{ changed: number }>(
    `select count(*) as changed from (
       select hash from event where from_revision > :revision
       union select hash from retirement where from_revision > :revision
       union select hash from redirect where from_revision > :revision)`,
    { revision },
  )?.changed ?? 0;

/** An event that became another is looked for there, as far as it was so at that revision. */
export function lookUpEvent(db: Connection, id: EventId, revision: Revision): EventLookup {
  const hash = parseEventId(id)?.hash;
  if (hash === undefined) return { found: 'nothing' };
  const event = db.get<EventRow>(
    `select key, id, anchor, body from event where hash = :hash and ${at('event')}`,
    { hash, revision },
  );
  if (event) return { found: 'event', event: eventOf(db, event, revision) };
  const to = redirected(db, hash, revision);
  if (to !== undefined) return { found: 'moved', to };
  const retired = db.get<{ id: string; title: string; reason: string; from_revision: number }>(
    `select id, title, reason, from_revision from retirement where hash = :hash and ${at('retirement')}`,
    { hash, revision },
  );
  if (!retired) return { found: 'nothing' };
  const { title, reason, from_revision } = retired;
  return { found: 'retired', id: retired.id, title, reason, revision: from_revision };
}

function redirected(db: Connection, from: string, revision: Revision): EventId | undefined {
  let to: EventId | undefined;
  for (let hops = 0, hash: string | undefined = from; hash && hops < HOPS; hops++) {
    const next: { to_id: string } | undefined = db.get<{ to_id: string }>(
      `select to_id from redirect where hash = :hash and ${at('redirect')}`,
      { hash, revision },
    );
    if (!next) break;
    to = next.to_id;
    hash = parseEventId(to)?.hash;
  }
  return to;
}

export function pageOfEvents(
  db: Connection,
  query: EventQuery,
  revision: Revision,
): Page<DiplomaticEvent> {
  checkLimit(query.limit);
  const { where, parameters } = eventSql(query, revision);
  const total =
    db.get<{ total: number }>(`select count(*) as total from event where ${where}`, parameters)
      ?.total ?? 0;
  const rows = db.all<EventRow>(
    `select key, id, anchor, body from event where ${where}
     and (event.anchor, event.id) > (:anchorAfter, :idAfter)
     order by event.anchor, event.id limit :limit`,
    { ...parameters, ...decodeCursor(query.after), limit: query.limit + 1 },
  );
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  return {
    items: items.map((row) => eventOf(db, row, revision)),
    total,
    next: last && rows.length > items.length ? encodeCursor(last) : null,
  };
}

export function newestEvents(
  db: Connection,
  query: Omit<EventQuery, 'after'>,
  revision: Revision,
): readonly DiplomaticEvent[] {
  checkLimit(query.limit);
  const { where, parameters } = eventSql(query, revision);
  return db
    .all<EventRow>(
      `select key, id, anchor, body from event where ${where}
       order by from_revision desc, anchor = :nowhere, anchor desc, id limit :limit`,
      { ...parameters, nowhere: NOWHERE, limit: query.limit },
    )
    .map((row) => eventOf(db, row, revision));
}

export function eventAge(db: Connection, id: EventId, revision: Revision): EventAge | null {
  const hash = parseEventId(id)?.hash;
  if (hash === undefined) return null;
  const row = db.get<{ appeared: number; appearedAt: string; changed: number; changedAt: string }>(
    `select first.revision as appeared, first.at as appearedAt,
       last.revision as changed, last.at as changedAt
     from event
     join revision first on first.revision =
       (select min(from_revision) from event earlier where earlier.hash = :hash)
     join revision last on last.revision = event.from_revision
     where event.hash = :hash and ${at('event')}`,
    { hash, revision },
  );
  return row
    ? {
        appeared: { revision: row.appeared, at: row.appearedAt },
        changed: { revision: row.changed, at: row.changedAt },
      }
    : null;
}

function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new RangeError(`limit: ${limit}`);
}

interface EventRow {
  readonly key: number;
  readonly id: string;
  readonly anchor: number;
  readonly body: string;
}

function eventOf(db: Connection, row: EventRow, revision: Revision): DiplomaticEvent {
  const mentions = db
    .all<{ body: string }>(
      `select body from mention where event_id = :id and ${at('mention')} order by position`,
      { id: row.id, revision },
    )
    .map(({ body }) => JSON.parse(body) as Mention);
  const body = JSON.parse(row.body) as Omit<DiplomaticEvent, 'mentions'>;
  // The schema lets no event live without one.
  return { ...body, mentions: mentions as unknown as NonEmpty<Mention> };
}

const encodeCursor = ({ anchor, id }: EventRow): string => `${anchor}~${id}`;

function decodeCursor(cursor: string | undefined) {
  if (cursor === undefined) return { anchorAfter: Number.MIN_SAFE_INTEGER, idAfter: '' };
  const [anchor = '', id = ''] = cursor.split('~', 2);
  if (!/^-?\d{1,16}$/.test(anchor)) throw new RangeError(`after: ${cursor}`);
  return { anchorAfter: Number(anchor), idAfter: id };
}

interface ArticleRow {
  readonly text: string;
  readonly body: string;
}

const articleOf = ({ text, body }: ArticleRow): Article => ({
  ...(JSON.parse(body) as Omit<Article, 'text'>),
  text,
});

export function articleAt(db: Connection, id: string, revision: Revision): Article | null {
  const row = db.get<ArticleRow>(
    `select text, body from article where id = :id and ${at('article')}`,
    { id, revision },
  );
  return row ? articleOf(row) : null;
}

export const articlesAt = (db: Connection, revision: Revision): readonly Article[] =>
  db
    .all<ArticleRow>(`select text, body from article where ${at('article')} order by id`, {
      revision,
    })
    .map(articleOf);

export const mentionsInArticle = (db: Connection, articleId: string, revision: Revision) =>
  db
    .all<{ event_id: string; body: string }>(
      `select event_id, body from mention where article_id = :articleId and ${at('mention')}
       order by excerpt_start, excerpt_end, id, event_id`,
      { articleId, revision },
    )
    .map(({ event_id, body }) => ({ event: event_id, mention: JSON.parse(body) as Mention }));

/** `Document` is what was written to that table. */
export const documentsAt = <Document>(
  db: Connection,
  table: 'record' | 'review',
  revision: Revision,
): readonly Document[] =>
  db
    .all<{ body: string }>(`select body from ${table} where ${at(table)} order by id`, { revision })
    .map(({ body }) => JSON.parse(body) as Document);

export const allActors = (db: Connection): readonly Actor[] =>
  db
    .all<{ body: string }>('select body from actor order by code')
    .map(({ body }) => JSON.parse(body) as Actor);
