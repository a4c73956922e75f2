import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/extract/pipeline.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import type { Style } from '#lib/extract/draft.ts';

const { knowledge } = loadKnowledge('data');

const draftOf = (text: string, style: Style = 'narrative') =>
  annotate(
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

/** The date and its rule of the first event of the type. */
function whenOf(text: string, type: string, style?: Style) {
  const event = draftOf(text, style).events.find((one) => one.type === type);
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

  it('is carried on where the text names no other day', () => {
    const text = `${OPENING}\nNobody was surprised.\n`;
    expect(whenOf(`${text}Italy threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '2019-03-05~ only-day-told',
    );
    expect(whenOf(`${text}Italy had threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '../2020-01-10 before-publication',
    );
    expect(
      whenOf(`${text}Nobody.\nNobody.\nItaly threatened Greece with sanctions.`, 'THREATEN'),
    ).toBe('../2020-01-10 before-publication');
  });

  it.each([
    ['that is told next', '', ' On 9 March 2019 it rained.', '2019-03-05/2019-03-09'],
    ['of a plan before', ' A fair was to open on 9 March.', '', '2019-03-05/2019-03-09'],
    ['but not one that is far', '', ' On 9 May 2019 it rained.', '2019-03-05~'],
    ['but not one looked back to', ' Talks had begun on 1 March.', '', '2019-03-05~'],
  ])('further on it is an interval up to the day %s', (_, before, behind, expected) => {
    const act = 'Italy threatened Greece with sanctions.';
    const text = `${OPENING}${before}\nNobody was surprised.\n${act}${behind}`;
    expect(whenOf(text, 'THREATEN')?.split(' ')[0]).toBe(expected);
  });

  it.each(['In the event', 'As planned,'])(
    'says nothing of what came of it some time: %s',
    (words) => {
      expect(whenOf(`${OPENING} ${words} Italy threatened Greece.`, 'THREATEN')).toBe(
        '../2020-01-10 before-publication',
      );
    },
  );

  it.each([
    ['an order', 'On 5 March 2019 Greece told its envoy to leave Rome on 8 March.'],
    ['a plan', 'On 5 March 2019 Greece fell silent. A fair was to open in Rome on 8 March.'],
  ])('does not go on with %s', (_, words) => {
    expect(whenOf(`${words} Italy threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '2019-03-05~ date-of-telling',
    );
  });

  it('is that of the main clause, whatever a clause behind it looks back to', () => {
    const text =
      'On 5 March 2019 he came to Rome, where a house that had burnt was shown. Italy threatened Greece.';
    expect(whenOf(text, 'THREATEN')).toBe('2019-03-05~ date-of-telling');
  });

  it('bounds what had happened before it', () => {
    expect(whenOf(`${OPENING} Italy had threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '../2019-03-05 before-date-of-telling',
    );
  });

  it('is that of what is said, whatever tense the words have', () => {
    const text =
      'On 5 March 2019 Giuseppe Conte told Greece that the attempt to close a port, made on the 2nd, had been unacceptable.';
    expect(whenOf(text, 'ACCUSE')).toBe('2019-03-05~ date-of-telling');
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

describe('a date beside the act', () => {
  it.each([
    ['On 5 March 2019 Italy expelled an envoy and threatened Greece.', '2019-03-05'],
    ['On 5 March 2019, the day after a storm, Italy threatened Greece.', '2019-03-05'],
    ['Italy threatened Greece when ministers gathered in Oslo on 5 March 2019.', '2019-03-05'],
    ['On 5 March 2019 both had issued a note in which Italy threatened Greece.', '2019-03-05~'],
    [
      'Two weeks earlier he had left, and on 5 March 2019 he had announced that Italy would boycott and had threatened Greece.',
      '2019-03-05~',
    ],
    ['On 5 March 2019 he had called Rome, and Italy had threatened Greece.', '2019-03-05~'],
  ])('gives it its day: %s', (text, expected) => {
    expect(whenOf(text, 'THREATEN')?.split(' ')[0]).toBe(expected);
  });

  it.each([
    'On 5 March 2019 a paper wrote that Italy threatened Greece.',
    'Italy threatened Greece because ministers had gathered on 5 March 2019.',
    'Italy threatened Greece when, after a storm on 5 March 2019, talks failed.',
  ])('does not where it stands in another clause: %s', (text) => {
    expect(whenOf(text, 'THREATEN')).not.toMatch(/date-of-sentence/);
  });

  it('holds for both plans of a sentence', () => {
    const draft = draftOf(
      'By a decree that Giuseppe Conte signed on 5 March 2019, flights to Greece were to be banned. From 1 June 2019 employers would not be allowed to hire Greek citizens, and visa-free travel would be suspended.',
    );
    expect(draft.events.at(-1)?.when).toMatchObject({
      edtf: '2019-06-01',
      rule: 'date-of-sentence',
    });
  });

  it('is that of the plan where a noun tells what is planned', () => {
    const text = `${OPENING} Nobody spoke of the NATO talks planned for Oslo in June.`;
    expect(whenOf(text, 'CONSULT')).toBe('2019-06 date-of-plan');
  });
});

describe('what came about as planned', () => {
  const came = 'The truce came into force as planned.';
  const done = (text: string) =>
    draftOf(text).events.find(({ type, status }) => type === 'YIELD' && status === 'asserted')
      ?.when;

  it('has the date of the plan', () => {
    const plan = 'On 5 March 2019 Italy and Greece met. A truce was to begin in Malta on 9 March.';
    expect(done(`${plan}\n${came}`)).toMatchObject({ edtf: '2019-03-09', rule: 'date-of-plan' });
  });

  it('has none where no plan of its kind is told', () => {
    expect(done(`${OPENING}\n${came}`)?.rule).toBe('before-publication');
  });
});

describe('before a narrative has told a date', () => {
  it.each([
    ['of the same people', 'On 5 March 2019 he went home.', '2019-03-05~'],
    ['of the same party', 'On 5 March 2019 Greece called it an insult.', '2019-03-05~'],
    ['of others', 'On 5 March 2019 snow fell.', '2019-03~'],
  ])('the next sentence dates the opening, if it tells %s', (_, next, expected) => {
    const scene = 'The streets were empty when Giuseppe Conte threatened Greece with sanctions.';
    expect(whenOf(`${scene} ${next}`, 'THREATEN')).toBe(`${expected} date-told-next`);
  });

  it.each([
    ['what went on for long', 'For many years Italy threatened Greece. On 5 March 2019 it rained.'],
    ['what had happened', 'Italy had threatened Greece. On 5 March 2019 it rained.'],
    ['a date further on', 'Italy threatened Greece. It rained. On 5 March 2019 Greece did too.'],
    ['another paragraph', 'Italy threatened Greece.\nOn 5 March 2019 Greece called it an insult.'],
  ])('it does not: %s', (_, text) => {
    expect(whenOf(text, 'THREATEN')).toBe('../2020-01-10 before-publication');
  });

  it('a paragraph that opens with "a day later" and the date leads back to it', () => {
    const text = 'Italy threatened Greece.\nA day later, on 6 March 2019, the envoy left.';
    expect(whenOf(text, 'THREATEN')).toBe('2019-03-05~ counted-back-from-next');
    expect(whenOf(text.replace('A day later, on', 'On'), 'THREATEN')).toBe(
      '../2020-01-10 before-publication',
    );
  });
});

describe('a date counted from another act', () => {
  it.each([
    ['On 5 March 2019 Giuseppe Conte visited Greece. ', 'four days before the visit', '2019-03-01'],
    [
      'On 5 March 2019 Giuseppe Conte came to Greece. ',
      'four days before the visit',
      '2019-03-01~',
    ],
    ['On 5 March 2019 Giuseppe Conte came to Greece. ', 'two weeks after the talks', '2019-03-19~'],
  ])('%s%s', (opening, words, expected) => {
    const text = `${opening}Italy threatened Chile ${words}.`;
    expect(whenOf(text, 'THREATEN')).toBe(`${expected} counted-from-event-told`);
  });

  it.each(['four days before the flood', 'three months before the visit', 'before the visit'])(
    'is none where the act is not told, or the amount says little: %s',
    (words) => {
      const text = `On 5 March 2019 Giuseppe Conte visited Greece. Italy threatened Chile ${words}.`;
      expect(whenOf(text, 'THREATEN')).not.toMatch(/counted/);
    },
  );

  it('is counted from a main clause that the next sentence dates', () => {
    const text =
      'Ten days after Italy had threatened Greece, the two met. They spoke in Oslo on 15 March 2019.';
    expect(whenOf(text, 'THREATEN')).toBe('2019-03-05 counted-from-main-clause');
  });

  it('is the day after an eve', () => {
    const text = 'They spoke on 5 March 2019, the eve of the NATO summit in Rome.';
    expect(whenOf(text, 'CONSULT')).toBe('2019-03-06 day-after-eve');
  });
});

describe('what lasts since a day', () => {
  const since = 'Since 5 March 2019 Italian guns had been shelling Greece.';

  it('lasts in a story until the day that is told next', () => {
    expect(whenOf(`${since} On 9 March it rained.`, 'ASSAULT')).toBe(
      '2019-03-05/2019-03-09 lasting-until-day-told',
    );
  });

  it('leaves the acts told behind it between the two', () => {
    const text = `${since} Italy threatened Greece with sanctions. On 9 March it rained.`;
    expect(whenOf(text, 'THREATEN')).toBe('2019-03-05/2019-03-09 between-days-told');
  });
});

describe('a day that is only spoken of', () => {
  it.each([
    'On 5 March 2019 Greece fell silent, and Rome named 9 March as the day of an answer.',
    'On 5 March 2019 Greece spoke of the measures of 28 February.',
    'On 5 March 2019 Greece spoke of the flood of 9 March.',
  ])('is not the day of what is told behind it: %s', (words) => {
    expect(whenOf(`${words} Italy threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '2019-03-05~ date-of-telling',
    );
  });

  it('gives way to the month that the sentence names', () => {
    const text = `${OPENING} In June, when it rained, Italy threatened Greece with sanctions.`;
    expect(whenOf(text, 'THREATEN')).not.toMatch(/2019-03/);
    expect(
      whenOf(`${OPENING} Talks broke off in June, as Italy threatened Greece.`, 'THREATEN'),
    ).toBe('2019-06 date-of-sentence');
  });
});

describe('a chronicle of years', () => {
  const YEARS =
    'On 1 September 2018 Greece left the league. On 5 March 2019 Greece expelled two envoys.';

  it('has its day no closer than the month', () => {
    expect(whenOf(`${YEARS} Italy threatened Greece with sanctions.`, 'THREATEN')).toBe(
      '2019-03~ month-reached',
    );
    expect(
      whenOf(`${YEARS}\nIt rained.\nItaly threatened Greece with sanctions.`, 'THREATEN'),
    ).toBe('../2020-01-10 before-publication');
  });

  it.each([
    ['In April it rained. Italy threatened Greece with sanctions.', '2019-04~ month-reached'],
    ['Italy threatened Greece and left the league in June.', '../2020-01-10 before-publication'],
    [
      'In the summer of 2019 it rained. Italy threatened Greece.',
      '../2020-01-10 before-publication',
    ],
    ['In 2020 it rained. Italy threatened Greece.', '../2020-01-10 before-publication'],
  ])('and any story has left its day with a month that it moves on to: %s', (words, expected) => {
    expect(whenOf(`${OPENING} ${words}`, 'THREATEN')).toBe(expected);
  });

  it('has not with one that it looks back to, or that holds the day', () => {
    for (const words of ['Talks had begun in January.', 'It was a wet March 2019.'])
      expect(whenOf(`${OPENING} ${words} Italy threatened Greece.`, 'THREATEN')).toBe(
        '2019-03-05~ date-of-telling',
      );
  });
});
