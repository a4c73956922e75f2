/** Articles to change on purpose: the first one, its paraphrases, and made-up ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ArticleInput, Draft } from '#lib/extract/draft.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import { programFolder } from '#lib/server/folder/program-folder.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';

const PARAPHRASES = join(import.meta.dirname, '../../fixtures/paraphrases');
const SEED = join(import.meta.dirname, '../../../data/articles/moscow-times-lavrov-limes.txt');

const { knowledge } = loadKnowledge(programFolder());

export interface Told {
  readonly name: string;
  readonly text: string;
  readonly outlet: string;
  /** A day, ISO 8601. */
  readonly published: string;
}

export const ARTICLES: readonly Told[] = [
  {
    name: 'the first article',
    text: readFileSync(SEED, 'utf8'),
    outlet: 'The Moscow Times',
    published: '2016-02-04',
  },
  ...readdirSync(PARAPHRASES)
    .sort()
    .map((name) => {
      const read = (file: string) => readFileSync(join(PARAPHRASES, name, file), 'utf8');
      const { outlet, published } = JSON.parse(read('meta.json')) as Told;
      return { name, text: read('source.txt'), outlet, published };
    }),
];

export const draftOf = ({ text, outlet, published }: Omit<Told, 'name'>): Draft => {
  const input: ArticleInput = {
    ...{ id: 'a', text, title: null, outlet, byline: null, url: null, published },
    ...{ publishedFrom: 'given', language: 'en', kind: 'given', style: null },
  };
  return annotate(input, knowledge);
};

/** Name, adjective, capital, code: no acronyms, no words of the language. */
export const STATES = [
  ['Russia', 'Russian', 'Moscow', 'RUS'],
  ['Norway', 'Norwegian', 'Oslo', 'NOR'],
  ['Japan', 'Japanese', 'Tokyo', 'JPN'],
  ['Egypt', 'Egyptian', 'Cairo', 'EGY'],
  ['Serbia', 'Serbian', 'Belgrade', 'SRB'],
  ['Peru', 'Peruvian', 'Lima', 'PER'],
  ['Venezuela', 'Venezuelan', 'Caracas', 'VEN'],
  ['Pakistan', 'Pakistani', 'Islamabad', 'PAK'],
] as const;

export type State = (typeof STATES)[number];
export type Sentence = (a: State, b: State) => string;

/** What one state does to another, in many forms of the language and with many kinds of dates. */
export const SENTENCES: readonly Sentence[] = [
  ([a], [, b]) => `${a} expelled two ${b} diplomats on Friday.`,
  ([, a], [b]) => `A ${a} warplane was shot down by ${b} in March last year.`,
  ([, , a], [, , b]) => `${a} accused ${b} of lying on 24 November 2015.`,
  ([a], [b]) => `${a} imposed sanctions on ${b} two years ago.`,
  ([a], [b]) => `${a}, which recalled its ambassador from ${b} last week, did not comment.`,
  ([a], [, b]) => `The shelling of a ${b} village by ${a} went on yesterday.`,
  ([a], [b]) => `${a} has not apologised to ${b}.`,
  ([, a], [b]) => `${a} troops crossed into ${b} in early October.`,
  ([, , a], [b]) => `${a} threatened to bomb ${b}.`,
  ([a], [b]) => `${a} urged ${b} to apologise.`,
  ([a], [b]) => `${a} sent food to ${b} in 2013.`,
  ([a], [b]) => `${a} and ${b} held talks on 3 May 2014.`,
  ([a], [b]) => `${a} will hold talks with ${b} next month.`,
  ([a], [b]) => `${a} rejected the demand of ${b} on Monday.`,
  ([a], [, b]) => `${a} released two ${b} sailors this year.`,
  ([a, own], [b]) => `According to ${a}, ${b} had bombed a ${own} bridge in the spring of 2015.`,
  ([a], [, b]) => `${a} regularly violates ${b} airspace.`,
];

export const twoStates: fc.Arbitrary<readonly [State, State]> = fc
  .uniqueArray(fc.integer({ min: 0, max: STATES.length - 1 }), { minLength: 2, maxLength: 2 })
  .map(([a, b]) => [STATES[a!]!, STATES[b!]!] as const);

/** Each sentence once at most, a paragraph of its own. */
export const sentences: fc.Arbitrary<readonly Sentence[]> = fc.shuffledSubarray([...SENTENCES], {
  minLength: 1,
  maxLength: 6,
});

const DAY = 86_400_000; // ms

export const published: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 3 * 365 })
  .map((days) => dayAfter('2016-01-01', days));

export const madeUp: fc.Arbitrary<Told> = fc
  .tuple(twoStates, sentences, published)
  .map(([[a, b], list, day]) => tellOf(a, b, list, day));

export const tellOf = (a: State, b: State, list: readonly Sentence[], day: string): Told => ({
  name: 'made up',
  text: list.map((write) => write(a, b)).join('\n'),
  outlet: 'The Harbour Gazette',
  published: day,
});

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
