/** A small made-up view to hand over, and a text as hostile as outlets and editors could make it. */
import type { Links, SharedEvent, SharedView } from '#lib/exchange/shared-view.ts';
import type { Article } from '#lib/model/article.ts';
import type { DiplomaticEvent } from '#lib/model/diplomatic-event.ts';
import { article, event, hash10, mention, when } from '../../store/samples.ts';

export const paper = article(
  'paper',
  'Fog lay on the sound 🕊. Norway blamed Denmark, “loudly”; for it.\nNobody answered.',
  {
    title: 'Fog & buoys',
    byline: 'Ann Reporter',
    url: 'https://example.org/fog?a=1&b=2',
  },
);
export const brief = article('brief', 'In March 2021 Norway blamed Denmark.', {
  title: 'The sound in 2021',
  titleDerived: true,
  kind: 'brief',
  outlet: 'Our brief',
  published: null,
});

const told = mention(paper, 'Norway blamed Denmark, “loudly”; for it.', {
  attribution: [
    { name: 'Oslo', kind: 'state' },
    { name: 'The Harbour Gazette', kind: 'outlet' },
  ],
});
const toldAgain = mention(brief, 'In March 2021 Norway blamed Denmark.', {
  when: { ...when('2021-03-01', '2021-04-01'), edtf: '2021-03', granularity: 'month' },
});

export const blame = event(hash10(1), [told, toldAgain], {
  title: 'Norway blames Denmark',
  goldstein: -440,
  when: { ...when('2021-03-04', '2021-03-05'), edtf: '2021-03-04' },
  conflicts: [{ field: 'when', values: [] }],
});
export const silence = event(hash10(2), [mention(paper, 'Nobody answered.')], {
  title: 'No answer from Denmark',
  status: 'denied',
  source: ['DNK'],
  target: [],
  place: 'Øresund',
  when: {
    ...when(null, '2021-03-06'),
    edtf: '../2021-03-05',
    granularity: 'interval',
    extent: 'throughout',
  },
});

/** Markup, formulas, line ends, controls, half a character, and the marks of each format. */
export const HOSTILE =
  '=HYPERLINK("http://evil.example";"x")\r\nEND:VEVENT\r\n]]></title><script>alert(1)</script>&amp;,;\\{}%$#_^~|\u0000\u0007\ud83d"';

export function shared(of: DiplomaticEvent, articles: readonly (Article | null)[]): SharedEvent {
  return {
    event: of,
    outlets: ['The Harbour Gazette'],
    articles,
    appeared: { revision: 1, at: '2026-01-01T08:00:00.000Z' },
    changed: { revision: 3, at: '2026-01-03T09:30:00.000Z' },
  };
}

const NAMES: Readonly<Record<string, string>> = { NOR: 'Norway', DNK: 'Denmark' };

export function viewOf(...events: readonly SharedEvent[]): SharedView {
  return {
    site: {
      title: 'Buoys',
      summary: 'Who moved them.',
      language: 'en',
      window: null,
      dyads: [],
      halfLife: 30,
    },
    now: { revision: 4, at: '2026-01-04T10:00:00.000Z' },
    notices: [],
    events,
    nameOf: (code) => NAMES[code] ?? code,
  };
}

export const SAMPLE = viewOf(shared(silence, [paper]), shared(blame, [paper, brief]));

/** Every text that comes from outside, hostile. */
export const HOSTILE_VIEW: SharedView = {
  ...viewOf(
    shared(
      {
        ...blame,
        title: HOSTILE,
        place: HOSTILE,
        mentions: [
          {
            ...told,
            excerpt: { ...told.excerpt, exact: HOSTILE, prefix: HOSTILE, suffix: HOSTILE },
            attribution: [{ name: HOSTILE, kind: 'person' }],
          },
        ],
      },
      [
        {
          ...paper,
          title: HOSTILE,
          outlet: HOSTILE,
          byline: HOSTILE,
          url: 'https://e.example/"<}',
        },
      ],
    ),
  ),
  site: { ...SAMPLE.site, title: HOSTILE, summary: HOSTILE },
  notices: [{ code: 'x', at: 'q', message: HOSTILE }],
  nameOf: () => HOSTILE,
};

export const LINKS: Links = {
  self: 'https://buoys.example/asked?kinds=ACCUSE',
  page: 'https://buoys.example/?kinds=ACCUSE',
  event: (id) => `https://buoys.example/events/${id}`,
  article: (id, at) =>
    `https://buoys.example/articles/${id}${at === undefined ? '' : `#m-${at.split('#')[1]}`}`,
};
