/** When acts of all continents took place, as a reader of news would say. */
import { describe, expect, test } from 'vitest';
import { annotate } from '#lib/extract/pipeline.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import { inputOf } from '../../../bench/extract/article-input.ts';

const { knowledge } = loadKnowledge('data');

const read = (text: string, published: string) =>
  annotate(inputOf(text, { published, publishedFrom: 'given', style: 'news' }), knowledge);

/** The date of the nth event, of its type where one is told: `THREATEN`, `SANCTION:2`. */
function dateOf(text: string, published: string, which = ''): string | null | undefined {
  const [type, nth] = which.split(':');
  const events = read(text, published).events.filter((one) => !type || one.type === type);
  return events[Number(nth ?? 1) - 1]?.when.edtf;
}

describe('an act has the date', () => {
  test.each([
    ['2016-01-10', 'Russia will expel a Turkish diplomat in November.', '2016-11'],
    ['2019-02-03', 'Peru expelled a Chilean diplomat in November.', '2018-11'],
    ['2020-01-05', 'Kenya recalled its ambassador from Somalia last year.', '2019'],
    ['2020-03-15', 'Brazil sanctioned Venezuela this year.', '2020'],
    ['2021-01-02', 'India and Nepal will sign a treaty in December.', '2021-12'],
    ['2021-01-02', 'Egypt will host talks with Ethiopia in February.', '2021-02'],
    ['2018-06-15', 'Japan expelled a North Korean envoy on Friday.', '2018-06-15'],
    ['2018-06-13', 'Japan expelled a North Korean envoy on Friday.', '2018-06-08'],
    ['2018-06-13', 'Japan will meet South Korea on Friday.', '2018-06-15'],
    ['2018-06-13', 'Japan will meet South Korea next month.', '2018-07'],
    ['2018-12-13', 'Ghana will recall its ambassador from Togo next year.', '2019'],
    ['2017-05-20', 'Algeria bombed Mali from 3 May to 9 May.', '2017-05-03/2017-05-09'],
    ['2017-05-20', 'Algeria has bombed Mali since 3 May.', '2017-05-03/2017-05-20'],
    [
      '2017-05-20',
      'Algeria has bombed Malian villages for the past three weeks.',
      '2017-04-29/2017-05-20',
    ],
    ['2017-05-20', 'Over the last ten days Sudan shelled Chadian towns.', '2017-05-10/2017-05-20'],
    ['2017-05-20', 'Chad will close its border with Sudan until 1 June.', '../2017-06-01'],
    ['2019-11-20', 'Argentina recalled its ambassador from Bolivia in late October.', '2019-10'],
    ['2019-11-20', 'Argentina and Bolivia signed an agreement in early 2016.', '2016'],
    ['2019-11-20', "Indonesia expelled Malaysia's consul in the spring of 2014.", '2014-21'],
    [
      '2019-11-20',
      'Indonesia threatened Malaysia in the third quarter of 2012.',
      '2012-07/2012-09',
    ],
    ['2019-11-20', 'Vietnam attacked Cambodia in the late 1970s.', '197X'],
    ['2019-11-20', 'Around 1982 Ecuador threatened Peru.', '1982~'],
    ['2019-11-20', 'About three years ago Ecuador threatened Peru.', '2016~'],
    [
      '2020-07-01',
      'On 3 March 2015 Niger and Mali signed a treaty. A day after the signing Niger expelled a Malian diplomat.',
      '2015-03-04',
      'SANCTION',
    ],
    [
      '2020-07-01',
      'On 3 March 2015 Niger and Mali held a summit. Two weeks before the summit Niger threatened Mali with sanctions.',
      '2015-02-17~',
      'THREATEN',
    ],
    [
      '2020-07-01',
      'On 3 March 2015 Niger attacked Mali. Two days after the attack France condemned Niger.',
      '2015-03-05',
      'ACCUSE',
    ],
    [
      '2020-07-01',
      'Niger expelled the Malian envoy on 3 March 2015. The next day Mali threatened Niger with sanctions.',
      '2015-03-04',
      'THREATEN',
    ],
    [
      '2020-07-01',
      'Niger expelled the Malian envoy on 3 March 2015. Two days later Mali recalled its ambassador from Niger.',
      '2015-03-05',
      'SANCTION:2',
    ],
    [
      '2020-07-01',
      'Niger expelled the Malian envoy on 3 March 2015. The same day Mali threatened Niger with sanctions.',
      '2015-03-03',
      'THREATEN',
    ],
    [
      '2020-07-01',
      'Niger expelled the Malian envoy on 3 March 2015. That evening Mali threatened Niger with sanctions.',
      '2015-03-03',
      'THREATEN',
    ],
    [
      '2020-07-01',
      'Niger expelled the Malian envoy in March 2015. A year later Mali threatened Niger with sanctions.',
      '2016',
      'THREATEN',
    ],
    [
      '2016-02-04',
      'The shelling of a Norwegian village by Russia went on yesterday.',
      '2016-02-03',
    ],
    [
      '2016-02-04',
      'The expulsion of two Kenyan diplomats by Somalia took place last month.',
      '2016-01',
    ],
    [
      '2016-02-04',
      "Yesterday's expulsion of two Kenyan diplomats by Somalia angered Nairobi.",
      '2016-02-03',
    ],
    ['2016-02-04', 'China and Laos signed a treaty on Christmas Eve.', '2015-12-24'],
    ['2016-02-04', 'Israel struck Syria at 3 a.m. on Monday.', '2016-02-01T03:00'],
    ['2016-02-04', 'Israel struck Syria at 23:30 GMT on 1 February.', '2016-02-01T23:30Z'],
    ['2016-02-04', 'Israel struck Syria overnight.', '2016-02-03/2016-02-04'],
    ['2016-02-04', 'Israel struck Syria in the early hours of Monday.', '2016-02-01'],
    ['2019-09-12', 'Uruguay freed two Brazilian sailors on 13/11/2018.', '2018-11-13'],
    ['2022-08-30', 'Australia and Fiji signed a pact in mid-July.', '2022-07'],
    ['2022-08-30', 'Australia and Fiji signed a pact at the end of July.', '2022-07'],
    [
      '2022-08-30',
      'Australia and Fiji signed a pact between 3 and 7 July.',
      '2022-07-03/2022-07-07',
    ],
    ['2022-08-30', 'Cuba released a Spanish sailor two weeks ago.', '2022-08-15/2022-08-21'],
    ['2022-08-30', 'Cuba will release a Spanish sailor in two weeks.', '2022-09-13~'],
    ['2022-08-30', 'Last Thursday Cuba expelled a Spanish diplomat.', '2022-08-25'],
    ['2022-08-30', 'Cuba expelled a Spanish diplomat last summer.', '2021-22'],
    ['2022-08-30', 'Cuba plans to expel a Spanish diplomat this autumn.', '2022-23'],
    ['2022-08-30', 'Cuba expelled a Spanish diplomat weeks before the elections.', '../2022-08-30'],
    [
      '2023-01-04',
      'South Korea will hold a drill with the United States from 6 to 9 March.',
      '2023-03-06/2023-03-09',
    ],
    ['2023-01-04', "South Korea threatened Japan on New Year's Day.", '2023-01-01'],
    ['2023-01-04', 'South Korea threatened Japan on December 30.', '2022-12-30'],
    [
      '2023-01-04',
      'South Korea and Japan have been holding talks since Monday.',
      '2023-01-02/2023-01-04',
    ],
    ['2023-01-04', 'By Tuesday Laos had recalled its ambassador from Thailand.', '../2023-01-03'],
    ['2023-01-04', 'Laos was to recall its ambassador from Thailand by 1 March.', '../2023-03-01'],
    [
      '2001-09-20',
      'Chile has accused Argentina of spying three times since 1998.',
      '1998/2001-09-20',
    ],
    [
      '2011-04-02',
      'During the first week of March Rwanda detained two Ugandan officers.',
      '2011-03-01/2011-03-07',
    ],
    ['2011-04-02', 'Rwanda detained two Ugandan officers on the night of March 3.', '2011-03-03'],
    [
      '2011-04-02',
      'Rwanda detained two Ugandan officers on the night of 3–4 March.',
      '2011-03-03/2011-03-04',
    ],
    ['2011-04-02', 'Rwanda last week detained two Ugandan officers.', '2011-03-21/2011-03-27'],
    ['2011-04-02', 'March 3, 2011 – Rwanda detains two Ugandan officers.', '2011-03-03'],
    ['2011-04-02', '3 March 2011: Rwanda detains two Ugandan officers.', '2011-03-03'],
    ['2014-07-09', 'As early as Friday Kenya may expel a Somali diplomat.', '2014-07-11'],
    [
      '2014-07-09',
      "Tuesday's expulsion of two Somali diplomats by Kenya surprised nobody.",
      '2014-07-08',
    ],
    ['2014-07-09', "Somalia protested to Kenya over Tuesday's expulsion.", '../2014-07-09'],
    [
      '2014-07-09',
      'Kenya, which had recalled its ambassador from Somalia in May, expelled two Somali diplomats on Tuesday.',
      '2014-05',
      'SANCTION',
    ],
    [
      '2014-07-09',
      'Kenya expelled two Somali diplomats on Tuesday, hours after Somalia had detained a Kenyan pilot.',
      '2014-07-08',
      'SANCTION',
    ],
    [
      '2014-07-09',
      'After Somalia detained a Kenyan pilot on Monday, Kenya expelled two Somali diplomats.',
      '2014-07-07',
      'COERCE',
    ],
    [
      '2014-07-09',
      'Since the beginning of the year Kenya has expelled six Somali diplomats.',
      '2014/2014-07-09',
    ],
    ['2014-07-09', 'Kenya and Somalia have been negotiating since March.', '2014-03/2014-07-09'],
    ['2014-07-09', 'On Sunday night Kenyan jets bombed a Somali village.', '2014-07-06'],
    [
      '2014-07-09',
      'Kenyan jets bombed a Somali village on the night of 5 to 6 July.',
      '2014-07-05/2014-07-06',
    ],
    ['2014-07-09', 'Kenyan jets bombed a Somali village at dawn on Sunday.', '2014-07-06'],
    ['2014-07-09', 'Kenya bombed a Somali village on Sunday and Monday.', '2014-07-06'],
    ['2014-07-09', 'Kenya attacked Somalia in 2011, then again in 2013.', '2011'],
    [
      '2014-07-09',
      'Kenya said on Monday that it had expelled two Somali diplomats.',
      '../2014-07-09',
      'SANCTION',
    ],
    [
      '2014-07-09',
      'Kenya said on Monday that it had expelled two Somali diplomats in June.',
      '2014-06',
      'SANCTION',
    ],
    [
      '2014-07-09',
      'Kenya said on Monday that it would expel two Somali diplomats.',
      '2014-07-07',
      'SANCTION',
    ],
    [
      '2014-07-09',
      'Kenya accused Somalia on Monday of shelling a village in June.',
      '2014-07-07',
      'ACCUSE',
    ],
    ['2014-07-09', 'Kenya condemned the June 3 attack by Somalia.', '../2014-07-09', 'ACCUSE'],
    [
      '2014-07-09',
      'Kenya condemned the June 3 attack on a Kenyan village by Somalia.',
      '2014-06-03',
      'ASSAULT',
    ],
    [
      '2014-07-09',
      'Relations have been frozen since 2012, when Kenya expelled the Somali ambassador.',
      '2012',
    ],
    ['2014-07-09', 'Brazil and Peru will sign the agreement on Thursday next week.', '2014-07-17'],
    ['2014-07-09', 'Brazil and Peru signed the agreement on Thursday of last week.', '2014-07-03'],
    ['2014-07-09', 'Brazil and Peru signed the agreement the day before yesterday.', '2014-07-07'],
    ['2014-07-09', 'Brazil and Peru signed the agreement this morning.', '2014-07-09'],
    [
      '2014-07-09',
      'Brazil and Peru signed the agreement earlier this week.',
      '2014-07-07/2014-07-13',
    ],
    ['2014-07-09', 'Brazil and Peru signed the agreement earlier this year.', '2014'],
    [
      '2014-07-09',
      'Brazil and Peru signed the agreement in the first half of 2013.',
      '2013-01/2013-06',
    ],
    ['2014-07-09', 'Brazil and Peru signed the agreement in the 1990s.', '199X'],
    ['2014-07-09', 'Brazil and Peru signed the agreement a decade ago.', '200X'],
    [
      '2014-07-09',
      'Brazil and Peru signed the agreement at the turn of the century.',
      '../2014-07-09',
    ],
    [
      '2014-07-09',
      "Brazil recalled its ambassador from Peru on New Year's Eve 2012.",
      '2012-12-31',
    ],
    ['2014-07-09', 'Brazil recalled its ambassador from Peru on Easter Monday.', '2014-04-21'],
    [
      '2014-07-09',
      'Brazil recalled its ambassador from Peru over the weekend.',
      '2014-07-05/2014-07-06',
    ],
    ['2014-07-09', 'Brazil recalled its ambassador from Peru by the end of June.', '../2014-06'],
    ['2014-07-09', 'Brazil recalled its ambassador from Peru no later than March.', '2014-03'],
    ['2014-07-09', 'Three days ago Brazil recalled its ambassador from Peru.', '2014-07-06'],
    [
      '2014-07-09',
      'Brazil recalled its ambassador from Peru a fortnight ago.',
      '2014-06-23/2014-06-29',
    ],
    ['2014-07-09', 'Brazil recalled its ambassador from Peru on the 3rd.', '2014-07-03'],
    ['2014-07-09', 'Brazil recalled its ambassador from Peru on July 3rd, 2013.', '2013-07-03'],
    ['2014-07-09', 'Brazil recalled its ambassador from Peru on 2013-07-03.', '2013-07-03'],
    ['2014-07-09', 'Brazil recalled its ambassador from Peru on 3.7.2013.', '2013-07-03'],
    ['2014-07-09', 'Brazil (in July 2013) recalled its ambassador from Peru.', '2013-07'],
    ['2014-07-09', 'Brazil recalled its ambassador from Peru sometime in 2013.', '2013'],
    ['2014-07-09', 'It was in May that Brazil recalled its ambassador from Peru.', '2014-05'],
    [
      '2014-07-09',
      'In May, three weeks after Peru had seized a Brazilian trawler, Brazil recalled its ambassador from Peru.',
      '2014-05',
      'SANCTION',
    ],
    [
      '2014-07-09',
      'Brazil recalled its ambassador from Peru in May and expelled two Peruvian consuls in June.',
      '2014-05',
      'SANCTION',
    ],
    [
      '2014-07-09',
      'Brazil recalled its ambassador from Peru in May and expelled two Peruvian consuls in June.',
      '2014-06',
      'SANCTION:2',
    ],
    [
      '2014-07-09',
      'In May Brazil recalled its ambassador from Peru and expelled two Peruvian consuls.',
      '2014-05',
      'SANCTION:2',
    ],
    ['2014-07-09', 'Between May and June Brazil expelled two Peruvian consuls.', '2014-05/2014-06'],
    ['2014-07-09', 'Until 2010 Brazil gave aid to Peru.', '../2010'],
    ['2014-07-09', 'Before 2010 Brazil attacked Peru.', '../2010'],
    ['2014-07-09', 'After 2010 Brazil attacked Peru.', '2010/2014-07-09'],
  ] as [string, string, string, string?][])('%s: %s → %s', (published, text, edtf, which) => {
    expect(dateOf(text, published, which)).toBe(edtf);
  });
});

describe('no date is taken from', () => {
  test.each([
    [
      'what the plan of another was',
      'Kenya rejected the talks planned for 10 May 2016.',
      '../2016-09-10',
    ],
    [
      'the day that a report is headed by',
      'ACCRA, May 13 (Volta) — Ghana has impounded two Togolese tankers.',
      '../2016-09-10',
    ],
    [
      'an end that is not a beginning',
      'The shelling of a Kenyan village by Somalia ended yesterday.',
      '../2016-09-10',
    ],
    ['a flight by night', 'Israel struck Syria and stopped an overnight train.', '../2016-09-10'],
    [
      'a clause that tells what follows it',
      'Peru won in 2006, when fans danced, and Chile expelled a Peruvian consul.',
      '../2016-09-10',
    ],
    [
      'an act that the text does not date',
      'A day after the signing Niger expelled a Malian diplomat.',
      '../2016-09-10',
    ],
  ])('%s', (_, text, edtf) => {
    expect(read(text, '2016-09-10').events.map(({ when }) => when.edtf)).toEqual([edtf]);
  });
});

test('each clause keeps its own date', () => {
  const text =
    'On 20 November El Salvador freed a Honduran fisherman, and last Wednesday Honduras expelled a Salvadoran consul.';
  expect(read(text, '2009-11-27').events.map(({ when }) => when.edtf)).toEqual([
    '2009-11-20',
    '2009-11-25',
  ]);
});

test('a chronology dates what is told under a date, and tells no habits', () => {
  const text =
    'The main dates.\n\n9 November 2022: Burundi suspends payments to Rwanda.\n\n3 September 2024: Burundi shells a Rwandan village. Rwanda expels a Burundian consul the same day.';
  const { events } = read(text, '2024-12-02');
  expect(events.map(({ when, status }) => `${when.edtf} ${status}`)).toEqual([
    '2022-11-09 asserted',
    '2024-09-03 asserted',
    '2024-09-03 asserted',
  ]);
});

test.each([
  'Iran held talks with Kuwait during Ramadan.',
  'Iran recalled its ambassador from Kuwait on 5 Shawwal 1436.',
  'Israel released two Jordanians before Passover.',
])('a date of another calendar is left unresolved and said: %s', (text) => {
  const { issues, events } = read(text, '2016-02-04');
  expect(issues.map(({ code }) => code)).toContain('calendar-not-gregorian');
  expect(events.map(({ when }) => when.rule)).toEqual(['before-publication']);
});

test.each([
  'Ramadan Abdullah Shallah led the group.',
  'In Ramadan Kadyrov the Kremlin had a friend.',
])('a name is no feast: %s', (text) => {
  expect(read(text, '2016-02-04').issues).toEqual([]);
});
