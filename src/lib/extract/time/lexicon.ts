/** The words of time in one language, compiled from `data/lexicon/times.<language>.json`. */
import { Sieve } from '../../text/sieve.ts';
import type { Season, Unit } from './place.ts';

/** The file as it is written. */
export interface TimeLexiconData {
  readonly language: string;
  readonly months: Readonly<Record<string, number>>;
  /** Months that are also other words: "may", "march". */
  readonly uncertainMonths: readonly string[];
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly uncertainWeekdays: readonly string[];
  readonly units: Readonly<Record<string, string>>;
  readonly seasons: Readonly<Record<string, string>>;
  readonly uncertainSeasons: readonly string[];
  /** Two letters of TIMEX3, or a clock time. */
  readonly dayParts: Readonly<Record<string, string>>;
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly vagueNumbers: readonly string[];
  readonly decades: Readonly<Record<string, number>>;
  readonly references: Readonly<Record<string, readonly string[]>>;
  /** Words that only a narrative, told from a later standpoint, dates its story by. */
  readonly narrativeReferences: Readonly<Record<string, readonly string[]>>;
  /** TIMEX3 value of the set. */
  readonly frequencies: Readonly<Record<string, string>>;
  readonly modifiers: Readonly<Record<string, string>>;
  readonly approximators: Readonly<Record<string, string>>;
  readonly last: readonly string[];
  readonly past: readonly string[];
  readonly next: readonly string[];
  readonly following: readonly string[];
  readonly this: readonly string[];
  readonly current: readonly string[];
  readonly that: readonly string[];
  /** Minutes east of Greenwich. */
  readonly zones: Readonly<Record<string, number>>;
  readonly zonePlaces: Readonly<Record<string, number>>;
  readonly holidays: Readonly<Record<string, HolidayRule>>;
  readonly otherCalendars: readonly string[];
  /** Months and feasts of other calendars that tell a time without a day: "during Ramadan". */
  readonly otherFeasts: readonly string[];
  readonly future: readonly string[];
  /** Past forms that look ahead: "agreed to meet". */
  readonly commitments: readonly string[];
  readonly contexts: Readonly<Record<Context, readonly string[]>>;
  readonly pastVerbs: readonly string[];
}

/** A fixed day, the nth weekday of a month (-1: the last), or days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

export type Pick = 'last' | 'past' | 'next' | 'following' | 'this' | 'current' | 'that';

/** What one word may mean. */
export interface WordFacts {
  month?: number;
  weekday?: number;
  /** The word has another meaning, so that it needs company: "may", "march", "sun", "fall". */
  isUncertain?: true;
  unit?: Unit;
  isPlural?: boolean;
  season?: Season;
  dayPart?: string;
  cardinal?: number;
  ordinal?: number;
  multiplier?: number;
  isVague?: true;
  decade?: number;
  frequency?: string;
  modifier?: Modifier;
  approximator?: Approximator;
  picks?: readonly Pick[];
  zone?: number;
  zonePlace?: number;
  isOtherCalendar?: true;
  isOtherFeast?: true;
  /** A sentence without such a word, a figure or a phrase tells no time. */
  isTelling?: true;
  /** Phrases that begin with the word: "in" of "in the future". */
  phrases?: readonly (readonly string[])[];
  /** Only as a word of such phrases has the word to do with time. */
  isOfPhrases?: true;
}

export type Modifier = 'START' | 'MID' | 'END';
export type Approximator = 'APPROX' | 'LESS_THAN' | 'MORE_THAN';
export type ReferenceValue = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases by their first word, the longest first. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

export interface TimeLexicon {
  readonly language: string;
  readonly words: ReadonlyMap<string, WordFacts>;
  /** Of `words`. */
  readonly sieve: Sieve;
  readonly references: Phrases<ReferenceValue>;
  readonly narrativeReferences: Phrases<ReferenceValue>;
  readonly holidays: Phrases<HolidayRule>;
  readonly future: ReadonlySet<string>;
  readonly commitments: ReadonlySet<string>;
  readonly contexts: Readonly<Record<Context, ReadonlySet<string>>>;
  readonly past: ReadonlySet<string>;
}

const TELLING = [
  ...(['month', 'weekday', 'unit', 'season', 'dayPart', 'decade'] as const),
  ...(['frequency', 'cardinal', 'isOtherCalendar'] as const),
] as const;
const DAY_WORDS = ['today', 'yesterday', 'tomorrow', 'tonight', 'half', 'latest', 'ad'] as const;

/** Words that an expression may start with, beside those that tell a time themselves. */
const OPENERS = [
  ...['the', 'a', 'an', 'every', 'each', 'per', 'half', 'no', 'more', 'less', 'fewer', 'at', 'up'],
  ...[
    'under',
    'just',
    'barely',
    'final',
    'latest',
    'fiscal',
    'ad',
    'q',
    "'",
    '‘',
    'today',
    'yesterday',
  ],
  ...[
    'tomorrow',
    'tonight',
    'year',
    'comparable',
    'very',
    'full',
    'whole',
    'single',
    'mere',
    'couple',
    'dozen',
    'additional',
    'recent',
  ],
] as const;

/** Lists of words that may or may not stand beside an expression, by what they decide. */
const CONTEXTS = [
  'beforeYear',
  'neverBeforeYear',
  'afterCount',
  'afterYear',
  'beforeMonth',
  'beforeSeason',
  'afterSeason',
  'weekdayTitles',
  'weekdayNicknames',
  'beforeDay',
  'afterDay',
  'amountAdjectives',
  'beforeBareUnits',
  'afterReference',
  'beforeTheYear',
] as const;
type Context = (typeof CONTEXTS)[number];

const PICKS = ['last', 'past', 'next', 'following', 'this', 'current', 'that'] as const;

export function compileTimeLexicon(data: TimeLexiconData): TimeLexicon {
  const words = new Map<string, WordFacts>();
  const facts = (word: string): WordFacts => {
    const known = words.get(word) ?? {};
    words.set(word, known);
    return known;
  };
  const each = <Value>(
    record: Readonly<Record<string, Value>>,
    set: (facts: WordFacts, value: Value) => void,
  ) => Object.entries(record).forEach(([word, value]) => set(facts(word), value));
  each(data.months, (word, month) => (word.month = month));
  each(data.weekdays, (word, weekday) => (word.weekday = weekday));
  each(data.seasons, (word, season) => (word.season = season as Season));
  for (const [name, unit] of Object.entries(data.units)) {
    Object.assign(facts(name), {
      unit: unit as Unit,
      isPlural: name !== unit && /(s|a)$/.test(name),
    });
  }
  each(data.dayParts, (word, part) => (word.dayPart = part));
  each(data.cardinals, (word, value) => (word.cardinal = value));
  each(data.ordinals, (word, value) => (word.ordinal = value));
  each(data.multipliers, (word, value) => (word.multiplier = value));
  each(data.decades, (word, value) => (word.decade = value));
  each(data.frequencies, (word, value) => (word.frequency = value));
  each(data.modifiers, (word, value) => (word.modifier = value as Modifier));
  each(data.approximators, (word, value) => (word.approximator = value as Approximator));
  each(data.zones, (word, minutes) => (word.zone = minutes));
  each(data.zonePlaces, (word, minutes) => (word.zonePlace = minutes));
  data.vagueNumbers.forEach((word) => (facts(word).isVague = true));
  data.otherCalendars.forEach((word) => (facts(word).isOtherCalendar = true));
  data.otherFeasts.forEach((word) => {
    facts(word).isOtherCalendar = true;
    facts(word).isOtherFeast = true;
  });
  [...data.uncertainMonths, ...data.uncertainWeekdays, ...data.uncertainSeasons].forEach(
    (word) => (facts(word).isUncertain = true),
  );
  for (const pick of PICKS) {
    data[pick].forEach((word) => (facts(word).picks = [...(facts(word).picks ?? []), pick]));
  }
  const references = referencePhrases(data.references);
  const narrativeReferences = referencePhrases(data.narrativeReferences);
  const holidays = phrases(Object.entries(data.holidays));
  const known = new Set([...words.keys(), ...OPENERS]);
  for (const lists of [references, narrativeReferences, holidays])
    for (const [word, list] of lists) {
      const of = facts(word);
      of.phrases = [...(of.phrases ?? []), ...list.map((phrase) => phrase.words)];
      if (!known.has(word)) of.isOfPhrases = true;
    }
  // "the foreseeable future": an article is followed up only where the next word is known.
  for (const { words: phrase } of references.get('the') ?? []) facts(phrase[1] ?? 'the');
  OPENERS.forEach(facts);
  Object.keys(data.weekdays).forEach((name) => (facts(`${name}s`).isTelling = true));
  const contexts = {} as Record<Context, ReadonlySet<string>>;
  for (const name of CONTEXTS) contexts[name] = new Set(data.contexts[name]);
  for (const own of words.values())
    if (TELLING.some((key) => own[key] !== undefined)) own.isTelling = true;
  DAY_WORDS.forEach((word) => (facts(word).isTelling = true));
  return {
    language: data.language,
    ...{ words, sieve: new Sieve(words.keys()), references, narrativeReferences, holidays },
    future: new Set(data.future),
    commitments: new Set(data.commitments),
    contexts,
    past: new Set(data.pastVerbs),
  };
}

const referencePhrases = (
  lists: Readonly<Record<string, readonly string[]>>,
): Phrases<ReferenceValue> =>
  phrases(
    Object.entries(lists).flatMap(([value, list]) =>
      list.map((phrase) => [phrase, value as ReferenceValue] as const),
    ),
  );

function phrases<Meaning>(
  entries: readonly (readonly [string, Meaning])[],
): Map<string, Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [phrase, meaning] of entries) {
    const words = phrase.match(/'s|[a-z]+\.?|['-]/g) ?? [];
    const list = byFirst.get(words[0] ?? '') ?? [];
    list.push({ words, meaning });
    byFirst.set(words[0] ?? '', list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
