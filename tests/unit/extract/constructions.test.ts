/**
 * The constructions of news about states, each with a case and a counter-case that looks like it. What
 * has cases of its own beside its rules (times, actors, merging) is not told again here.
 */
import { describe, expect, test } from 'vitest';
import { draftOf } from './mutations.articles.ts';

type Case = readonly [text: string, events: readonly string[], published?: string];

/** A Thursday. */
const PUBLISHED = '2016-02-04';
const OPEN = `../${PUBLISHED}`;

const eventsOf = (text: string, published = PUBLISHED) =>
  draftOf({ text, outlet: 'The Harbour Gazette', published }).events;

/** `ASSAULT TUR→RUS 2015-11 asserted`, and `×2` where there were several. */
const told = (text: string, published?: string): string[] =>
  eventsOf(text, published).map(
    ({ type, source, target, when, status, count }) =>
      `${type} ${source.join('+')}→${target.join('+')} ${when.edtf} ${status}${count !== null && count > 1 ? ` ×${count}` : ''}`,
  );

const holds = (name: string, cases: readonly Case[]): void => {
  describe(name, () => {
    for (const [text, events, published] of cases)
      test(text, () => {
        expect(told(text, published)).toEqual(events);
      });
  });
};

holds('dates of an event', [
  [
    'Russia expelled a Turkish diplomat in November.',
    ['SANCTION RUS→TUR 2015-11 asserted'],
    '2016-01-10',
  ],
  [
    'Russia expelled a Turkish diplomat in February.',
    ['SANCTION RUS→TUR 2016-02 asserted'],
    '2016-03-01',
  ],
  [
    'Russia expelled a Turkish diplomat last year.',
    ['SANCTION RUS→TUR 2015 asserted'],
    '2016-01-10',
  ],
  [
    'Russia expelled a Turkish diplomat this year.',
    ['SANCTION RUS→TUR 2016 asserted'],
    '2016-01-10',
  ],
  ['Russia expelled a Turkish diplomat on Thursday.', [`SANCTION RUS→TUR ${PUBLISHED} asserted`]],
  [
    'Russia will hold talks with Turkey next month.',
    ['CONSULT RUS+TUR→RUS+TUR 2017-01 planned'],
    '2016-12-15',
  ],
  [
    'Russia bombed Turkish positions from 3 to 9 January.',
    ['ASSAULT RUS→TUR 2016-01-03/2016-01-09 asserted'],
  ],
  [
    'Russia has bombed Turkish positions since November.',
    ['ASSAULT RUS→TUR 2015-11/2016-02-04 asserted'],
  ],
  ['Russia bombed Turkish positions until late October.', ['ASSAULT RUS→TUR ../2015-10 asserted']],
  ['Russia bombed a Turkish village in the summer of 2014.', ['ASSAULT RUS→TUR 2014-22 asserted']],
  [
    'Russia bombed a Turkish village in the third quarter of 2015.',
    ['ASSAULT RUS→TUR 2015-07/2015-09 asserted'],
  ],
  ['Russia bombed Turkish villages in the 1990s.', ['ASSAULT RUS→TUR 199X asserted']],
  ['Russia bombed a Turkish village around 5 May 2015.', ['ASSAULT RUS→TUR 2015-05-05~ asserted']],
  [
    'Russia bombed a Turkish village at 9:20 a.m. Moscow time on 24 November 2015.',
    ['ASSAULT RUS→TUR 2015-11-24T09:20+03:00 asserted'],
  ],
  [
    'Russia bombed a Turkish village on Christmas Day 2014.',
    ['ASSAULT RUS→TUR 2014-12-25 asserted'],
  ],
  [
    'Russia bombed a Turkish village two weeks before the summit.',
    [`ASSAULT RUS→TUR ${OPEN} asserted`],
  ],
]);

test.each(['12 Muharram 1437', '3 Azar 1394'])(
  'another calendar is left open, and said: %s',
  (day) => {
    const text = `Iran held talks with Russia on ${day}.`;
    expect(told(text)).toEqual([`CONSULT IRN+RUS→IRN+RUS ${OPEN} asserted`]);
    const { issues } = draftOf({ text, outlet: '', published: PUBLISHED });
    expect(issues.map(({ code }) => code)).toEqual(['calendar-not-gregorian']);
  },
);

holds('passive, nominal and relative forms', [
  ['Aleppo was bombed by Russia.', [`ASSAULT RUS→SYR ${OPEN} asserted`]],
  ['A Russian envoy was tired by the talks.', []],
  ["Turkey's apology to Russia surprised nobody.", [`YIELD TUR→RUS ${OPEN} asserted`]],
  ['The Asian flu attacked children in Russia and Turkey.', []],
  ['An attack by Turkey on Russia is unlikely.', []],
  ['Russia, which borders Norway, accused Turkey of lying.', [`ACCUSE RUS→TUR ${OPEN} asserted`]],
]);

holds('verbs with particles', [
  ['Turkey shot down a Russian warplane.', [`ASSAULT TUR→RUS ${OPEN} asserted`]],
  ['Russia broke off relations with Turkey.', [`SANCTION RUS→TUR ${OPEN} asserted`]],
  ['Prices in Russia and Turkey broke down.', []],
  ['Russia set up an office in Turkey.', []],
]);

holds('parties joined', [
  ['Russia and Turkey agreed to end the war.', [`AGREE RUS+TUR→RUS+TUR ${OPEN} asserted`]],
  ['Russia warned Turkey and Greece.', [`THREATEN RUS→TUR+GRC ${OPEN} asserted`]],
  [
    'Russia and Iran accused Turkey and Saudi Arabia of lying.',
    [`ACCUSE RUS+IRN→TUR+SAU ${OPEN} asserted`],
  ],
  [
    'Russia and Turkey are neighbours, and Greece warned Turkey.',
    [`THREATEN GRC→TUR ${OPEN} asserted`],
  ],
]);

holds('what is said, and what is said to be said', [
  [
    'Lavrov said that Cavusoglu had said that Turkey would apologise to Russia.',
    [`YIELD TUR→RUS ${OPEN} planned`],
  ],
  ['Lavrov said that Cavusoglu had spoken of the weather.', []],
  [
    '“Turkey downed a Russian warplane,” Lavrov said. “We will not forget it.”',
    [`ASSAULT TUR→RUS ${OPEN} asserted`],
  ],
  ['A film called “Russia Attacks Turkey” opened on Friday.', []],
]);

holds('what did not happen, or may not', [
  ['Russia denied that it had bombed Turkey.', [`ASSAULT RUS→TUR ${OPEN} denied`]],
  ['Turkey has never attacked Russia.', [`ASSAULT TUR→RUS ${OPEN} denied`]],
  ['If Turkey attacks Russia, NATO will respond.', []],
  [
    'Unless Turkey apologises to Russia, there will be no talks.',
    [`YIELD TUR→RUS ${OPEN} hypothetical`],
  ],
  ['Russia asked whether Turkey had attacked Syria.', [`ASSAULT TUR→SYR ${OPEN} hypothetical`]],
  ['Russia demanded that Turkey apologise.', [`REQUEST RUS→TUR ${OPEN} asserted`]],
  ['Russia met the demands of Turkey.', [`YIELD RUS→TUR ${OPEN} asserted`]],
  ['Russia plans to expel two Turkish diplomats.', [`SANCTION RUS→TUR ${OPEN} planned`]],
  ['A Russian plan to bomb Turkey was leaked.', []],
  ['Russia can attack Turkey within hours.', [`ASSAULT RUS→TUR ${OPEN} hypothetical`]],
  ['Russia can count on Turkey.', []],
]);

holds('habits and several at once', [
  ['Russia often accuses Turkey of lying.', [`ACCUSE RUS→TUR ${OPEN} habitual`]],
  [
    'Russia bombed a Turkish village on Monday, as it often does.',
    ['ASSAULT RUS→TUR 2016-02-01 asserted'],
  ],
  [
    'Russia and Turkey held two meetings in January.',
    ['CONSULT RUS+TUR→RUS+TUR 2016-01 asserted ×2'],
  ],
  ['Russia and Turkey held five rounds of talks.', [`CONSULT RUS+TUR→RUS+TUR ${OPEN} asserted ×5`]],
  [
    'Two ministers of Russia and Turkey met in Vienna.',
    [`CONSULT RUS+TUR→RUS+TUR ${OPEN} asserted`],
  ],
]);

test('several rounds hold no number', () => {
  const [event] = eventsOf('Russia and Turkey held several rounds of talks in Vienna.');
  expect(event?.count).toBeNull();
});

holds('people, groups and papers', [
  ['Bush invaded Iraq in March 2003.', ['ASSAULT USA→IRQ 2003-03 asserted'], '2003-04-01'],
  ['Bush fires burned in Australia.', []],
  ['Prime Minister Medvedev met Erdogan.', [`CONSULT RUS+TUR→RUS+TUR ${OPEN} asserted`]],
  ['Kim accused Obama of lying.', [`ACCUSE PRK→USA ${OPEN} asserted`]],
  ['Kim Smith accused Obama of lying.', []],
  [
    'Italian Foreign Minister Rossi met Greek Foreign Minister Rossi in Rome.',
    [`CONSULT ITA+GRC→ITA+GRC ${OPEN} asserted`],
  ],
  ['The Turkish president accused Russia of lying.', [`ACCUSE TUR→RUS ${OPEN} asserted`]],
  ['The foreign minister accused Russia of lying.', []],
  ['The General Staff of Russia accused Turkey of lying.', [`ACCUSE RUS→TUR ${OPEN} asserted`]],
  ['The General Staff accused Turkey of lying.', []],
  ['Hezbollah fired rockets at Israel.', [`ASSAULT HZB→ISR ${OPEN} asserted`]],
  ['Hezbollah is a party in Lebanon.', []],
  [
    'A man belonging to Hezbollah, the Turkish minister said, had bombed an Israeli village.',
    [`ASSAULT HZB→ISR ${OPEN} asserted`],
  ],
  ['The New York Times accused Russia of lying.', []],
  ['CNN Turk interviewed Lavrov in Moscow.', []],
  ['Turkey met Russia in Vienna.', [`CONSULT TUR+RUS→TUR+RUS ${OPEN} asserted`]],
  ['Vienna accused Budapest of lying.', [`ACCUSE AUT→HUN ${OPEN} asserted`]],
  [
    'Lavrov met Kerry in Vienna. He accused Turkey of lying.',
    [`CONSULT RUS+USA→RUS+USA ${OPEN} asserted`, `ACCUSE RUS→TUR ${OPEN} asserted`],
  ],
  ['Both sides agreed on a truce.', []],
]);

describe('letters and marks of every kind', () => {
  const DIPLOMATS = 'SANCTION RUS→TUR 2015-11-24 asserted';

  test.each([
    [
      'no-break spaces',
      'Russia\u00a0expelled two\u00a0Turkish diplomats on 24\u00a0November 2015.',
      DIPLOMATS,
    ],
    ['pictures', '👩‍🚀🚀 Russia expelled a Turkish diplomat on 24 November 2015.', DIPLOMATS],
    ['dashes', 'Russia — angry — expelled a Turkish diplomat on 24 November 2015.', DIPLOMATS],
    [
      'curly quotes',
      'Russia’s army shelled a Turkish village.',
      `ASSAULT RUS→TUR ${OPEN} asserted`,
    ],
    [
      'letters in two parts',
      'Tu\u0308rkiye downed a Russian warplane.',
      `ASSAULT TUR→RUS ${OPEN} asserted`,
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test('line ends of two characters', () => {
    const text =
      'Russia expelled a Turkish diplomat.\r\n\r\nTurkey recalled its ambassador from Russia.\r\n';
    expect(told(text)).toEqual(told(text.replaceAll('\r', '')));
    expect(told(text)).toHaveLength(2);
  });

  test('an excerpt quotes the text that leaves the program, behind pictures too', () => {
    const { text, events } = draftOf({
      text: '🚀🚀 Tu\u0308rkiye downed a Russian warplane.\r\n',
      ...{ outlet: '', published: PUBLISHED },
    });
    const [{ start, end, trigger }] = events as [(typeof events)[number]];
    expect(text).toBe(text.normalize('NFC'));
    expect(text.slice(start, end)).toContain('Türkiye downed a Russian warplane');
    expect(text.slice(trigger.start, trigger.end)).toBe('downed');
  });
});
