import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/edtf/parse.ts';
import { isEventType } from '#lib/model/event-type.ts';
import { STATUSES } from '#lib/model/status.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import { programFolder } from '#lib/server/folder/program-folder.ts';
import { inputOf } from '../../bench/extract/article-input.ts';
import { type GoldEvent, placeOf } from '../../bench/extract/event-gold.ts';
import { readAgainst } from '../../bench/extract/event-reading.ts';
import { type Folder, readArticles } from '../../bench/extract/made-up-articles.ts';

const { knowledge } = loadKnowledge(`${programFolder()}/data`);
const FOLDERS: readonly Folder[] = ['development', 'held-out', 'held-out/second'];

const valuesOf = ({ type, status, when, or }: GoldEvent) => ({
  types: [type, ...(or?.type ?? [])],
  statuses: [status, ...(or?.status ?? [])],
  dates: [when, ...(or?.when ?? [])],
});

describe.each(FOLDERS)('the made-up articles of %s', (folder) => {
  const articles = readArticles(folder);

  test('are there, each with events that a reader would miss', () => {
    expect(articles.length).toBeGreaterThanOrEqual(14);
    for (const { name, gold } of articles)
      expect(
        gold.events.some(({ must }) => must),
        name,
      ).toBe(true);
  });

  test('say when they were published', () => {
    for (const { name, input } of articles)
      expect(parseEdtf(input.published!), name).not.toBeNull();
  });

  test('hold the expected words, and those that tell nothing, exactly once', () => {
    for (const { gold, input } of articles)
      for (const words of [...gold.events, ...gold.never])
        expect(() => placeOf(words, input.text)).not.toThrow();
  });

  test('expect types, statuses and dates that there are', () => {
    for (const { gold } of articles)
      for (const event of gold.events) {
        const { types, statuses, dates } = valuesOf(event);
        expect(
          types.filter((type) => !isEventType(type)),
          event.words,
        ).toEqual([]);
        expect(
          statuses.filter((status) => !STATUSES.includes(status)),
          event.words,
        ).toEqual([]);
        expect(
          dates.filter((date) => parseEdtf(date) === null),
          event.words,
        ).toEqual([]);
      }
  });

  test('name parties that there are', () => {
    const codes = new Set(knowledge.gazetteer.actors.keys());
    for (const { gold } of articles)
      for (const { source, target, or, words } of gold.events) {
        const named = [source, target, ...(or?.source ?? []), ...(or?.target ?? [])].flat();
        expect(
          named.filter((code) => !codes.has(code)),
          words,
        ).toEqual([]);
      }
  });

  test('are coded with one side at least, or say why not', () => {
    for (const { gold } of articles)
      for (const { source, target, or, note, words } of gold.events)
        expect(source.length + target.length > 0 || or !== undefined || note, words).toBeTruthy();
  });
});

test('a page tells its own date, title and outlet', () => {
  const page = readArticles('development').find(({ input }) => input.publishedFrom === 'json-ld');
  expect(page?.input).toMatchObject({
    ...{ published: '2021-05-28', language: 'en', outlet: 'The Epirus Wire' },
    title: 'Albania frees Greek rangers after ten days',
  });
});

test('an event whose words the page has lost is missing, and lost words tempt nobody', () => {
  const event: GoldEvent = {
    ...{ type: 'ACCUSE', source: ['ALB'], target: ['GRC'], when: '2021-05-28', status: 'asserted' },
    ...{ words: 'Albania condemned Greece', must: true },
  };
  const gold = { events: [event], never: [{ words: 'a lost caption', why: 'a caption' }] };
  const input = inputOf('The weather was fine.', { published: '2021-05-28' });
  const { missing, traps, matches } = readAgainst(gold, input, knowledge);
  expect(missing).toEqual([event]);
  expect([...traps, ...matches]).toEqual([]);
});
