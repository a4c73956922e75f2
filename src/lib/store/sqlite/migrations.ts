/**
 * The tables, as an ordered list of migrations: number n brings a database from `user_version`
 * n − 1 to n, and is never edited once released.
 *
 * What can change over time has versions: a row holds from `from_revision` until before
 * `to_revision`, null = still. `live` is 1 for such a row and null for any other, which lets a
 * foreign key ask for a live row: a key with a null in it is not checked. The checks are deferred
 * to the commit, so that a change may be written in any order and is then held as a whole:
 * a live event has a live mention, a live mention quotes a live article of the very same text.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table revision (
    revision integer primary key,
    at text not null,
    events integer not null,
    articles integer not null
  ) strict;

  create table article (
    key integer primary key,
    id text not null,
    from_revision integer not null,
    to_revision integer check (to_revision > from_revision),
    live integer generated always as (case when to_revision is null then 1 end) stored,
    digest text not null,
    outlet text,
    text_hash text not null,
    text text not null,
    body text not null,
    unique (id, text_hash, live)
  ) strict;
  create unique index article_live on article (id) where to_revision is null;
  create index article_history on article (id, from_revision);

  create table mention (
    key integer primary key,
    id text not null,
    event_id text not null,
    position integer not null check (position >= 0),
    from_revision integer not null,
    to_revision integer check (to_revision > from_revision),
    live integer generated always as (case when to_revision is null then 1 end) stored,
    digest text not null,
    article_id text not null,
    text_hash text not null,
    excerpt_start integer not null check (excerpt_start >= 0),
    excerpt_end integer not null check (excerpt_end > excerpt_start),
    exact text not null check (length(exact) > 0),
    body text not null,
    unique (key, event_id, live),
    foreign key (article_id, text_hash, live) references article (id, text_hash, live)
      deferrable initially deferred
  ) strict;
  create unique index mention_live on mention (event_id, id) where to_revision is null;
  create index mention_of_event on mention (event_id, position, from_revision);
  create index mention_in_article on mention (article_id, excerpt_start, from_revision);
  create index mention_quotes on mention (article_id, text_hash, live);

  create table event (
    key integer primary key,
    id text not null,
    hash text not null,
    from_revision integer not null,
    to_revision integer check (to_revision > from_revision),
    live integer generated always as (case when to_revision is null then 1 end) stored,
    digest text not null,
    title text not null,
    type text not null,
    status text not null,
    goldstein integer not null check (goldstein between -1000 and 1000),
    starts integer not null,
    ends integer not null,
    anchor integer not null,
    body text not null,
    lead_mention integer not null,
    -- 9000000000000001 is the place of what has no date (placing.ts).
    check (starts < ends or anchor = 9000000000000001),
    foreign key (lead_mention, id, live) references mention (key, event_id, live)
      deferrable initially deferred
  ) strict;
  create unique index event_live on event (hash) where to_revision is null;
  create index event_history on event (hash, from_revision);
  create index event_order on event (anchor, id, starts, ends, from_revision, to_revision);
  create index event_lead on event (lead_mention, id, live);

  create table event_actor (
    event integer not null references event (key),
    side text not null check (side in ('source', 'target')),
    actor text not null,
    primary key (event, side, actor)
  ) strict, without rowid;
  create index event_actor_actor on event_actor (actor, event);

  create table redirect (
    key integer primary key,
    hash text not null,
    from_id text not null,
    to_id text not null,
    from_revision integer not null,
    to_revision integer check (to_revision > from_revision)
  ) strict;
  create unique index redirect_live on redirect (hash) where to_revision is null;
  create index redirect_history on redirect (hash, from_revision);

  create table retirement (
    key integer primary key,
    hash text not null,
    id text not null,
    title text not null,
    reason text not null,
    from_revision integer not null,
    to_revision integer check (to_revision > from_revision)
  ) strict;
  create unique index retirement_live on retirement (hash) where to_revision is null;
  create index retirement_history on retirement (hash, from_revision);

  create table record (
    key integer primary key,
    id text not null,
    from_revision integer not null,
    to_revision integer check (to_revision > from_revision),
    digest text not null,
    body text not null
  ) strict;
  create unique index record_live on record (id) where to_revision is null;

  create table review (
    key integer primary key,
    id text not null,
    from_revision integer not null,
    to_revision integer check (to_revision > from_revision),
    digest text not null,
    body text not null
  ) strict;
  create unique index review_live on review (id) where to_revision is null;

  create table actor (code text primary key, body text not null) strict, without rowid;
  create table note (key text primary key, value text not null) strict, without rowid;

  create virtual table event_words using fts5 (
    title, excerpts, content = '', tokenize = 'unicode61 remove_diacritics 2'
  );
  create virtual table article_words using fts5 (
    title, text, content = '', tokenize = 'unicode61 remove_diacritics 2'
  );
  `,
];
