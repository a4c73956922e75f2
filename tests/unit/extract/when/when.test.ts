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

  it('is about the month, in the next paragraph', () => {
    expect(whenOf(`${OPENING}\nItaly threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '2019-03~ month-of-telling',
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
