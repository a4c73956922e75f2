/** An `EventQuery` as SQL: fixed pieces of text, every value bound, both bounds always given. */
import type { EventQuery } from '../store.ts';
import { windowOf } from './placing.ts';
import { wordQueries } from './words.ts';

export interface EventSql {
  /** What follows `where`: which events match, on whatever page. */
  readonly where: string;
  readonly parameters: Record<string, string | number>;
}

/** Every table's rows at one revision are those that hold from before it and not until it. */
export const at = (table: string): string =>
  `${table}.from_revision <= :revision and (${table}.to_revision is null or ${table}.to_revision > :revision)`;

export function eventSql(query: EventQuery, revision: number): EventSql {
  const conditions = [at('event'), 'event.starts < :to', 'event.ends > :from'];
  const parameters: Record<string, string | number> = {
    revision,
    ...windowOf(query.from, query.to),
  };
  const add = (condition: string, values: Record<string, string>) => {
    conditions.push(condition);
    Object.assign(parameters, values);
  };

  if (query.kinds) add(`event.type in ${listed('kinds')}`, { kinds: list(query.kinds) });
  if (query.statuses)
    add(`event.status in ${listed('statuses')}`, { statuses: list(query.statuses) });
  if (query.actors)
    add(`event.key in (select event from event_actor where actor in ${listed('actors')})`, {
      actors: list(query.actors),
    });
  if (query.pair) add(BETWEEN, { one: query.pair[0], other: query.pair[1] });
  if (query.outlets)
    add(`exists (${MENTIONED_IN} and article.outlet in ${listed('outlets')})`, {
      outlets: list(query.outlets),
    });
  if (query.text !== undefined)
    wordQueries(query.text).forEach((word, index) =>
      add(standsIn(`:word${index}`), { [`word${index}`]: word }),
    );
  return { where: conditions.join('\n and '), parameters };
}

const list = (values: readonly string[]): string => JSON.stringify(values);
const listed = (name: string): string => `(select value from json_each(:${name}))`;

const on = (side: 'source' | 'target', actor: string): string =>
  `exists (select 1 from event_actor
    where event_actor.event = event.key and side = '${side}' and actor = :${actor})`;
const nobodyOn = (side: 'source' | 'target'): string =>
  `not exists (select 1 from event_actor where event_actor.event = event.key and side = '${side}')`;

/** One on each side, or both on one side of an event that has no other: a meeting may be told either way. */
const BETWEEN = `(
  (${on('source', 'one')} and ${on('target', 'other')})
  or (${on('source', 'other')} and ${on('target', 'one')})
  or (${on('source', 'one')} and ${on('source', 'other')} and ${nobodyOn('target')})
  or (${on('target', 'one')} and ${on('target', 'other')} and ${nobodyOn('source')})
)`;

const MENTIONED_IN = `select 1 from mention join article on article.id = mention.article_id
  where mention.event_id = event.id and ${at('mention')} and ${at('article')}`;

/** Asks nothing of the event at hand, so that a word of every article is looked up once and not for each event. */
const standsIn = (word: string): string => `(
  event.key in (select rowid from event_words where event_words match ${word})
  or event.id in (select mention.event_id from article_words
    join article on article.key = article_words.rowid
    join mention on mention.article_id = article.id
    where article_words match ${word} and ${at('mention')} and ${at('article')})
)`;
