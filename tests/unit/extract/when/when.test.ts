import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/extract/pipeline.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import type { Style } from '#lib/extract/draft.ts';

const { knowledge } = loadKnowledge('data');

/** The date and its rule of the first event of the type. */
function whenOf(text: string, type: string, style: Style = 'narrative') {
  const draft = annotate(
    {
      id: 'a',
      text,
      title: null,
      outlet: null,
      byline: null,
      url: null,
      published: '2020-01-10',
      publishedFrom: null,
      language: 'en',
      kind: 'given',
      style,
    },
    knowledge,
  );
  const event = draft.events.find((one) => one.type === type);
  return event && `${event.when.edtf} ${event.when.rule}`;
}

const OPENING = 'On 5 March 2019 Greece expelled two Italian diplomats.';

describe('the date that a narrative has reached', () => {
  it('is about the day, in the same paragraph', () => {
    expect(whenOf(`${OPENING} Italy threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '2019-03-05~ date-of-telling',
    );
  });

  it('is about the day, in the next paragraph', () => {
    expect(whenOf(`${OPENING}\nItaly threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '2019-03-05~ date-of-telling',
    );
  });

  it.each(['Eventually', 'Days after the vote', 'In the following weeks'])(
    'is about the month, in the next paragraph, where time has passed: %s',
    (words) => {
      expect(
        whenOf(`${OPENING}\n${words} Italy threatened Greece with sanctions.`, 'THREATEN'),
      ).toBe('2019-03~ month-of-telling');
    },
  );

  it.each(['Within hours', 'At once', 'On the sidelines of a fair', 'Hours later'])(
    'is the day itself where the words keep to it: %s',
    (words) => {
      expect(
        whenOf(`${OPENING} ${words} Italy threatened Greece with sanctions.`, 'THREATEN'),
      ).toMatch(/^2019-03-05 day/);
    },
  );

  it('is not the day itself for what a later clause says of it', () => {
    const text = `${OPENING} Italy threatened Greece with sanctions, and at once there was calm.`;
    expect(whenOf(text, 'THREATEN')).toBe('2019-03-05~ date-of-telling');
  });

  it.each([
    ['thirteen days', '2019-02-20 counted-from-main-clause'],
    ['a few hours', '2019-03-05~ counted-from-main-clause'],
    ['two weeks', '2019-02-19~ counted-from-main-clause'],
    ['three months', '../2019-03-05 before-date-of-telling'],
  ])('is counted back from the main clause: %s after', (amount, expected) => {
    const text = `Greece closed a port on 5 March 2019, ${amount} after Italy had threatened Greece with sanctions.`;
    expect(whenOf(text, 'THREATEN')).toBe(expected);
  });

  it('reaches the clause behind an aside', () => {
    const text =
      'On 5 March 2019, two days after a storm had struck, Italy threatened Greece with sanctions.';
    expect(whenOf(text, 'THREATEN')).toBe('2019-03-05 day-of-year');
  });

  it('is told of the same people by the next sentence, at the opening', () => {
    const scene = 'The streets were empty when Giuseppe Conte threatened Greece with sanctions.';
    const text = `${scene} On 5 March 2019 he went home.`;
    expect(whenOf(text, 'THREATEN')).toBe('2019-03-05~ date-of-telling');
    expect(whenOf(`${scene} On 5 March 2019 snow fell.`, 'THREATEN')).toBe(
      '../2020-01-10 before-publication',
    );
  });

  it('is the first of a sentence, not what it looks back to', () => {
    const text =
      'On 5 March 2019 Greece said that a letter sent on 1 March was lost. Italy threatened Greece with sanctions.';
    expect(whenOf(text, 'THREATEN')).toBe('2019-03-05~ date-of-telling');
  });

  it.each([
    'On 2 March the two mediators, Rome and Oslo, had issued a note.',
    'Two days earlier a bridge fell.',
    'On 9 March a fair was to open.',
  ])('is not what is looked back or forward to: %s', (words) => {
    expect(whenOf(`${OPENING} ${words} Italy threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '2019-03-05~ date-of-telling',
    );
  });

  it('is not carried further', () => {
    const text = `${OPENING}\nNobody was surprised.\nItaly threatened Greece with sanctions.`;
    expect(whenOf(text, 'THREATEN')).toBe('../2020-01-10 before-publication');
  });

  it('bounds what had happened before it', () => {
    expect(whenOf(`${OPENING} Italy had threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '../2019-03-05 before-date-of-telling',
    );
  });

  it('says nothing of what has happened by now', () => {
    expect(whenOf(`${OPENING} Italy has threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '../2020-01-10 before-publication',
    );
  });

  it('is not taken from a look aside', () => {
    const aside =
      'Greece, which had joined on 1 January 1981, was angry. Italy threatened Greece with sanctions.';
    expect(whenOf(aside, 'THREATEN')).toBe('../2020-01-10 before-publication');
  });

  it('is left alone in news', () => {
    expect(whenOf(`${OPENING} Italy threatened Greece with sanctions.`, 'THREATEN', 'news')).toBe(
      '../2020-01-10 before-publication',
    );
  });
});
