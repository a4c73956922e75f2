import type { Article } from '#lib/model/article.ts';
import type { Site } from '#lib/model/site.ts';
import { siteService } from '#lib/server/site-service.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import type { Change } from '#lib/store/store.ts';
import { decodeView } from '#lib/url/query.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { article, day, event, hash10, mention, when } from '../../store/samples.ts';

const SITE: Site = {
  title: 'Buoys',
  summary: 'Who moved them.',
  language: 'en',
  window: '2021-03',
  dyads: [['NOR', 'DNK']],
  halfLife: 30,
};

const paper = article(
  'paper',
  'Fog lay on the sound. Norway blamed Denmark 🕊 for it. Nobody answered.\nRain fell. Norway blamed Denmark again. It ended.',
);
const brief = article('brief', 'In March 2021 Norway blamed Denmark.', {
  kind: 'brief',
  outlet: 'Our brief',
});
const first = mention(paper, 'Norway blamed Denmark 🕊 for it.', {
  evidence: [{ of: 'type', rule: 'frame', start: 29, end: 35, anchor: null }],
});
const again = mention(paper, 'Norway blamed Denmark again.');
const told = mention(brief, 'In March 2021 Norway blamed Denmark.');
const blame = event(hash10(1), [first, told], { goldstein: -440 });
const later = event(hash10(2), [again], { when: when(null, '2021-04-01') });

function serve(change: Partial<Change> = {}, site = SITE) {
  const store = openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  store.commit({
    at: '2026-01-01T00:00:00Z',
    articles: [paper, brief],
    events: [blame, later],
    ...change,
  });
  return { store, service: siteService(store, () => site) };
}

describe('timeline', () => {
  it('has each event once, with what a list shows of it', () => {
    const view = serve().service.timeline();
    expect(view.events.map(({ id }) => id)).toEqual([blame.id, later.id]);
    expect(view.entries).toEqual([
      {
        id: blame.id,
        type: 'ACCUSE',
        place: null,
        excerpt: first.excerpt.exact,
        outlet: 'The Harbour Gazette',
        outlets: ['our-brief', 'the-harbour-gazette'],
        brief: false,
        independent: 1,
      },
      {
        id: later.id,
        type: 'ACCUSE',
        place: null,
        excerpt: again.excerpt.exact,
        outlet: 'The Harbour Gazette',
        outlets: ['the-harbour-gazette'],
        brief: false,
        independent: 1,
      },
    ]);
    expect(view.outlets).toEqual([
      { slug: 'our-brief', name: 'Our brief' },
      { slug: 'the-harbour-gazette', name: 'The Harbour Gazette' },
    ]);
    expect(view.window).toEqual({ from: day('2021-03-01'), to: day('2021-04-01') });
    // What has no start does not stretch it.
    expect(view.extent).toEqual({ from: day('2021-03-04'), to: day('2021-03-05') });
  });

  it('counts outlets, never a brief', () => {
    const other = article('other', 'Norway blamed Denmark, too.', { outlet: 'Øresund Post' });
    const events = [
      event(hash10(1), [told]),
      event(hash10(2), [first, again]),
      event(hash10(3), [first, mention(other, other.text), told]),
    ];
    const view = serve({ articles: [paper, brief, other], events }).service.timeline();
    expect(view.entries.map(({ independent }) => independent)).toEqual([0, 1, 2]);
    expect(view.entries[0]).toMatchObject({ brief: true, outlet: 'Our brief' });
  });

  it('shows something of an empty store, and everything where no window is set', () => {
    const empty = serve({ articles: [], events: [] }, { ...SITE, window: null }).service.timeline();
    expect(empty.events).toEqual([]);
    expect(empty.window.from).toBeLessThan(empty.window.to);
    const view = serve({}, { ...SITE, window: null }).service.timeline();
    expect(view.window).toEqual(view.extent);
  });

  it('is made once a revision', () => {
    const { store, service } = serve();
    const before = service.timeline();
    expect(service.timeline()).toBe(before);
    store.commit({ at: '2026-01-02T00:00:00Z', retired: [{ id: later.id, reason: 'wrong' }] });
    expect(service.timeline().events).toHaveLength(1);
  });
});

describe('event', () => {
  it('comes with its articles, the words around and the words that fired', () => {
    const found = serve().service.event(hash10(1));
    expect(found).toMatchObject({
      found: 'event',
      view: {
        event: { id: blame.id },
        mentions: [
          {
            article: { id: 'paper', outlet: 'The Harbour Gazette' },
            before: 'Fog lay on the sound. ',
            after: ' Nobody answered.',
            evidenceWords: ['blamed'],
          },
          { article: { id: 'brief', kind: 'brief' }, before: '', after: '' },
        ],
        record: null,
        reviews: [],
      },
    });
  });

  it('shows no more than its paragraph around an excerpt', () => {
    const found = serve().service.event(later.id);
    expect(found).toMatchObject({
      view: { mentions: [{ before: 'Rain fell. ', after: ' It ended.' }] },
    });
  });

  it('comes with the reviews of it', () => {
    const review = {
      id: 'r',
      author: 'E',
      reason: 'R',
      date: '2021-04',
      action: { do: 'set' as const, event: hash10(1), values: { place: 'Oslo' } },
    };
    const reviewed = [{ review: 'r', before: { place: null } }];
    const { service } = serve({ reviews: [review], events: [{ ...blame, reviewed }, later] });
    expect(service.event(blame.id)).toMatchObject({
      view: { reviews: [{ review, before: { place: null } }] },
    });
    expect(service.event(later.id)).toMatchObject({ view: { reviews: [] } });
  });

  it('says where it went, or why it is gone', () => {
    const { store, service } = serve();
    store.commit({ at: '2026-01-02T00:00:00Z', redirects: [{ from: later.id, to: blame.id }] });
    expect(service.event(later.id)).toEqual({ found: 'moved', to: blame.id });
    store.commit({ at: '2026-01-03T00:00:00Z', retired: [{ id: blame.id, reason: 'wrong' }] });
    expect(service.event(blame.id)).toMatchObject({
      found: 'retired',
      reason: 'wrong',
      revision: 3,
    });
    expect(service.event('nothing')).toEqual({ found: 'nothing' });
    expect(service.event(blame.id, 1)).toMatchObject({ found: 'event' });
  });

  it('shows an old revision whose text is gone by its excerpts', () => {
    const store = openSqliteStore(':memory:');
    onTestFinished(() => store.close());
    store.restore([
      {
        at: '2026-01-01T00:00:00Z',
        articles: [{ ...paper, text: '' }],
        events: [event(hash10(1), [first])],
      },
      { at: '2026-01-02T00:00:00Z', retired: [{ id: blame.id, reason: 'wrong' }] },
    ]);
    expect(siteService(store, () => SITE).event(blame.id, 1)).toMatchObject({
      found: 'event',
      view: {
        mentions: [
          { before: '', after: '', evidenceWords: ['blamed'], article: { title: 'On paper' } },
        ],
      },
    });
  });
});

describe('article', () => {
  const shown = (more: Partial<Article>) =>
    serve({ articles: [{ ...paper, ...more }, brief] }).service.article('paper');

  it('is shown whole where it may be, each excerpt marked', () => {
    const view = shown({ rights: 'full' });
    expect(view?.pieces).toEqual([{ start: 0, end: paper.text.length, text: paper.text }]);
    expect(view?.marks).toEqual([
      {
        mention: first.id,
        event: blame.id,
        title: blame.title,
        when: blame.when,
        status: 'asserted',
        start: first.excerpt.start,
        end: first.excerpt.end,
      },
      {
        mention: again.id,
        event: later.id,
        title: later.title,
        when: later.when,
        status: 'asserted',
        start: again.excerpt.start,
        end: again.excerpt.end,
      },
    ]);
    expect(view?.article).not.toHaveProperty('text');
  });

  it('is shown by its excerpts and a sentence around each where no more may be', () => {
    const long = article('paper', `Kept back. Kept back too. ${paper.text}\nKept back as well.`, {
      rights: 'excerpts',
    });
    const at = (quote: string) => mention(long, quote);
    const { service } = serve({
      articles: [long, brief],
      events: [
        event(hash10(1), [at('Norway blamed Denmark 🕊 for it.')]),
        event(hash10(2), [at('Norway blamed Denmark again.')]),
      ],
    });
    const pieces = service.article('paper')?.pieces ?? [];
    // They touch, and are one.
    expect(pieces.map(({ text }) => text)).toEqual([paper.text]);
    for (const { start, end, text } of pieces) expect(long.text.slice(start, end)).toBe(text);
  });

  it('is null where there is none', () => {
    expect(serve().service.article('nothing')).toBeNull();
  });
});

describe('events.json', () => {
  it('is for other programs: decimals, instants, code points', () => {
    const { service } = serve();
    const text = service.eventsJson();
    const document = JSON.parse(text) as {
      events: { goldstein: number; when: object; mentions: { selector: object[] }[] }[];
    };
    expect(document).toMatchObject({
      title: 'Buoys',
      revision: 1,
      articles: [{ id: 'brief' }, { id: 'paper' }],
    });
    expect(document.events[0]).toMatchObject({
      goldstein: -4.4,
      when: { earliest: '2021-03-04T00:00:00.000Z' },
      outlets: ['The Harbour Gazette'],
    });
    const codePoints = [...paper.text];
    const position = document.events[0]?.mentions[0]?.selector[1] as { start: number; end: number };
    expect(codePoints.slice(position.start, position.end).join('')).toBe(first.excerpt.exact);
    expect(document.events[1]?.when).toMatchObject({
      earliest: null,
      latest: '2021-04-01T00:00:00.000Z',
    });
    expect(service.eventsJson()).toBe(text);
  });

  it('takes a view, and tells what of it was ignored', () => {
    const { service } = serve();
    const ask = (query: string) => {
      const { view, notices } = decodeView(query);
      return JSON.parse(service.eventsJson(view, notices)) as {
        events: { id: string }[];
        notices: { at: string }[];
      };
    };
    expect(ask('q=again&actors=NOR').events.map(({ id }) => id)).toContain(later.id);
    expect(ask('actors=FIN')).toMatchObject({ events: [], articles: [], notices: [] });
    expect(ask('sources=our-brief').events.map(({ id }) => id)).toEqual([blame.id]);
    expect(ask('sources=nobody').events).toEqual([]);
    expect(ask('colour=red')).toMatchObject({ notices: [{ at: 'colour' }] });
    expect(ask('colour=red').events).toHaveLength(2);
  });
});
