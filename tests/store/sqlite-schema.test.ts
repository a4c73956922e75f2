/** The schema by itself holds what the product promises, whoever writes to it. */
import { MIGRATIONS } from '#lib/store/sqlite/migrations.ts';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ARTICLE = `insert into article (key, id, from_revision, digest, text_hash, text, body)
  values (1, 'paper', 1, '', 'h', 'Norway blamed Denmark.', '{}');`;
const MENTION = `insert into mention (key, id, event_id, position, from_revision, digest, article_id,
  text_hash, excerpt_start, excerpt_end, exact, body)
  values (1, 'm', 'e', 0, 1, '', 'paper', 'h', 0, 22, 'Norway blamed Denmark.', '{}');`;
const EVENT = `insert into event (key, id, hash, from_revision, digest, title, type, status, goldstein,
  starts, ends, anchor, body, lead_mention)
  values (1, 'e', 'e', 1, '', 'T', 'ACCUSE', 'asserted', -200, 0, 1, 0, '{}', 1);`;

describe('the schema', () => {
  let database: DatabaseSync;
  beforeEach(() => {
    database = new DatabaseSync(':memory:');
    for (const migration of MIGRATIONS) database.exec(migration);
  });
  afterEach(() => database.close());
  const transaction = (sql: string) => {
    database.exec('begin');
    try {
      database.exec(sql);
      database.exec('commit');
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  };

  it('takes an event, its excerpt and its article in any order', () => {
    transaction(EVENT + MENTION + ARTICLE);
    expect(database.prepare('select count(*) as n from event').get()).toEqual({ n: 1 });
  });

  it('aborts the commit of an event without an excerpt', () => {
    expect(() => transaction(ARTICLE + EVENT)).toThrow(/FOREIGN KEY/);
    expect(() => transaction(ARTICLE + EVENT.replace(', 1);', ', null);'))).toThrow(/NOT NULL/);
    expect(database.prepare('select count(*) as n from event').get()).toEqual({ n: 0 });
  });

  it("aborts the commit of an event that leans on another event's excerpt", () => {
    expect(() => transaction(ARTICLE + MENTION.replace("'e'", "'other'") + EVENT)).toThrow(
      /FOREIGN KEY/,
    );
  });

  for (const [what, sql] of Object.entries({
    'ending the excerpt of a live event': 'update mention set to_revision = 2',
    'deleting the excerpt of a live event': 'delete from mention',
    'moving the excerpt of a live event': "update mention set event_id = 'other'",
    'ending the article of a live excerpt': 'update article set to_revision = 2',
    'deleting the article of a live excerpt': 'delete from article',
    'changing the text hash under a live excerpt': "update article set text_hash = 'i'",
  }))
    it(`aborts ${what}`, () => {
      transaction(ARTICLE + MENTION + EVENT);
      expect(() => transaction(sql)).toThrow(/FOREIGN KEY/);
    });

  it('lets event, excerpt and article end together', () => {
    transaction(ARTICLE + MENTION + EVENT);
    transaction(
      ['event', 'mention', 'article'].map((t) => `update ${t} set to_revision = 2;`).join(''),
    );
  });

  it('takes no empty excerpt, no score beyond the scale and no interval turned round', () => {
    const wrong = [
      MENTION.replace("'Norway blamed Denmark.'", "''"),
      MENTION.replace('0, 22', '5, 5'),
      EVENT.replace('-200', '-1001'),
      EVENT.replace('0, 1, 0', '1, 0, 0'),
      EVENT.replace('-200', "'low'"),
    ];
    for (const sql of wrong)
      expect(() => transaction(ARTICLE + sql)).toThrow(/CHECK constraint|cannot store TEXT/);
  });
});
