import { expect, it, onTestFinished } from 'vitest';
import { siteService } from '#lib/server/site-service.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import { decodeColumns } from '#lib/timeline/columns/decode.ts';
import { typeIn } from '#lib/timeline/columns/flags.ts';
import { decodeView } from '#lib/url/query.ts';
import { article, event, hash10, mention } from '../../store/samples.ts';

const paper = article('paper', 'Norway blamed Denmark. Norway blamed Sweden. Nobody answered.');
const site = {
  title: 'Buoys',
  summary: '',
  language: 'en',
  window: null,
  dyads: [],
  halfLife: 30,
} as const;

function serve() {
  const store = openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  const events = ['Norway blamed Denmark.', 'Norway blamed Sweden.'].map((words, i) =>
    event(hash10(i + 1), [mention(paper, words)], {
      target: [['DNK'], ['SWE']][i] ?? [],
      goldstein: -440,
    }),
  );
  store.commit({ at: '2026-01-01T00:00:00Z', articles: [paper], events });
  return siteService(store, () => site);
}

it('hold the events of the timeline, and the types that a filter asks for', () => {
  const service = serve();
  const decoded = decodeColumns(service.eventsColumns());
  if ('issue' in decoded) throw new Error(decoded.issue.message);
  const { columns, about } = decoded;
  expect(about).toEqual({ title: 'Buoys', revision: service.revision(), notices: '' });
  const events = service.timeline().events;
  expect(Array.from({ length: columns.size }, (_, i) => columns.event(i))).toEqual(events);
  expect(Array.from(columns.flags, typeIn)).toEqual(['ACCUSE', 'ACCUSE']);
});

it('hold those of a view, and say what of it was ignored', () => {
  const { view } = decodeView('?actors=DNK');
  const notices = [{ code: 'x', at: 'y', message: 'Never mind.' }];
  const decoded = decodeColumns(serve().eventsColumns(view, notices));
  expect('columns' in decoded && decoded.columns.size).toBe(1);
  expect('columns' in decoded && decoded.about['notices']).toBe('Never mind.');
});
