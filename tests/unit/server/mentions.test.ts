import { expect, it } from 'vitest';
import { annotate } from '#lib/extract/pipeline.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import { buildMentions } from '#lib/server/mentions.ts';

const { knowledge } = loadKnowledge('data');

const mentionsOf = (text: string) =>
  buildMentions(
    annotate(
      {
        ...{ id: 'a', text, title: null, outlet: null, byline: null, url: null },
        ...{ published: '2020-01-10', publishedFrom: null, language: 'en' },
        ...{ kind: 'given', style: 'news' },
      },
      knowledge,
    ),
    'hash',
  );

const TOLD = 'On 5 March 2019 Italy threatened Greece with sanctions. ';

it('keeps what a text says, and says again', () => {
  const { mentions, issues } = mentionsOf(TOLD.repeat(20));
  expect(mentions).toHaveLength(20);
  expect(issues).toEqual([]);
});

it('leaves out what is said over and over, and tells so', () => {
  const other = 'On 6 March 2019 Italy threatened Greece with sanctions. ';
  const { mentions, issues } = mentionsOf(`${TOLD.repeat(50)}${other}`);
  expect(mentions).toHaveLength(21);
  expect(mentions.at(-1)?.when.edtf).toBe('2019-03-06');
  expect(
    issues.map(({ code, message }) => [code, /\d+(?= repetitions)/.exec(message)?.[0]]),
  ).toEqual([['mention-repeated', '30']]);
});
