/** Writing one change as one revision: versions are closed and opened, nothing is overwritten. */
import type { Article } from '../../model/article.ts';
import { canonical } from '../../model/canonical.ts';
import type { Change, Revision } from '../store.ts';
import type { Connection } from './connection.server.ts';
import { digestOf } from './digest.server.ts';
import { redirect, retire } from './end-event.ts';
import { close } from './versions.ts';
import { writeEvent } from './write-event.ts';

/** Returns whether anything changed. Runs inside a transaction; `revision` is the one being made. */
export function writeChange(db: Connection, change: Change, revision: Revision): boolean {
  const changed = [
    ...(change.removedArticles ?? []).map((id) => close(db, 'article', 'id', id, revision)),
    ...(change.articles ?? []).map((article) => writeArticle(db, article, revision)),
    ...(change.retired ?? []).map((one) => retire(db, one, revision)),
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
