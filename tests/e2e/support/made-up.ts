/** A small made-up timeline, for tests that change what it is made of. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiplomaticEvent } from '../../../src/lib/model/diplomatic-event.ts';

const OUTLET = 'The Daily Fixture';

const ARTICLES: Readonly<Record<string, { readonly text: string; readonly published: string }>> = {
  expelled: {
    text: 'Greece expelled two Italian diplomats on 3 March 2015. Italy condemned Greece on 4 March 2015.\n',
    published: '2015-03-05',
  },
  echo: {
    text: 'Two envoys went home this week. Greece expelled two Italian diplomats on 3 March 2015.\n',
    published: '2015-03-06',
  },
  northern: {
    text: 'Denmark condemned Finland on 20 March 2015. Finland summoned the Danish ambassador on 21 March 2015.\n',
    published: '2015-03-22',
  },
  sanctions: {
    text: 'Norway imposed sanctions on Sweden on 9 March 2015.\n',
    published: '2015-03-10',
  },
};

/** `data` is a folder that `init` made. */
export function fillFolder(data: string): void {
  for (const [id, { text, published }] of Object.entries(ARTICLES))
    writeArticle(data, id, text, published);
  writeSite(data, {});
}

export function writeArticle(data: string, id: string, text: string, published: string): void {
  const meta = { title: `About ${id}`, outlet: `${OUTLET} ${id}`, published };
  writeFileSync(join(data, 'articles', `${id}.json`), JSON.stringify(meta));
  writeFileSync(join(data, 'articles', `${id}.txt`), text);
}

export function writeSite(data: string, more: object): void {
  const site = { title: 'Envoys', summary: 'Who sent whom home.', language: 'en' };
  writeFileSync(join(data, 'site.json'), JSON.stringify({ ...site, ...more }));
}

export function writeReview(data: string, name: string, action: object, reason: string): void {
  mkdirSync(join(data, 'reviews'), { recursive: true });
  const review = { author: 'Ann Editor', date: '2015-04-01', reason, action };
  writeFileSync(join(data, 'reviews', `${name}.json`), JSON.stringify(review));
}

/** The event with these words in an excerpt, as the ledger of an ingested folder has it. */
export function toldIn(data: string, words: string): DiplomaticEvent {
  const lines = readFileSync(join(data, 'ledger.jsonl'), 'utf8').trimEnd().split('\n');
  const events = lines.flatMap(
    (line) => (JSON.parse(line) as { events?: readonly DiplomaticEvent[] }).events ?? [],
  );
  const event = events.findLast(({ mentions }) =>
    mentions.some(({ excerpt }) => excerpt.exact.includes(words)),
  );
  if (!event) throw new Error(`no event tells “${words}”`);
  return event;
}
