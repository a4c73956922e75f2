/**
 * Stage 4: expressions of time, with what they mean (TIMEX3) and where they lie (EDTF). One pass
 * over the words; dates are resolved as they come, since each may be what the next is counted from.
 */
import { parseEdtf } from '../../edtf/parse.ts';
import type { Issue } from '../../model/issue.ts';
import type { Sentence, Token } from '../../text/document.ts';
import type { Style, TimeExpression } from '../draft.ts';
import type { Discourse } from './discourse.ts';
import { isSpokenOf, lookOf, movesLine } from './main-line.ts';
import { joinRanges } from './ranges.ts';
import type { TimeLexicon } from './lexicon.ts';
import type { Moment, Reading } from './moment.ts';
import { dayPlace, isAsFineAs, monthPlace, yearOf, yearPlace, type Place } from './place.ts';
import { RECOGNISERS } from './recognisers.ts';
import { isToCome, tenseNear } from './tense.ts';
import { express, isYearBack } from './express.ts';
import { partOf } from './resolve.ts';
import { borrowYears } from './borrow-years.ts';
import { tellsStory } from './story.ts';
import { opensPhrase, readWords, type Words } from './words.ts';

export interface TimeDocument {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

export interface TimeContext {
  /** EDTF; null leaves what is counted from it unresolved. */
  readonly published: string | null;
  readonly style: Style;
}

export interface RecognisedTimes {
  readonly times: readonly TimeExpression[];
  readonly issues: readonly Issue[];
}

/** How many sentences a quarter stays what "a year ago" is compared with. */
const QUARTER_NEAR = 5;

/** How many sentences a narrative may take before it says when it plays. */
const OPENING = 8;

/** How many sentences a date stays near enough for "a year earlier" to be counted from it. */
const NEAR = 4;

export function recogniseTimes(
  { text, sentences, tokens }: TimeDocument,
  { published, style }: TimeContext,
  lexicon: TimeLexicon,
): RecognisedTimes {
  const issues = new Map<string, Issue>();
  const anchor = published === null ? null : placeOfPublished(published);
  const times: TimeExpression[] = [];
  let reference: Place | null = null;
  let told: Place | null = null;
  let line: { readonly place: Place; readonly sentence: number } | null = null;
  let referenceAt = -NEAR;
  let referenceIn = -1;
  let quarter: Place | null = null;
  let quarterAt = -QUARTER_NEAR;
  let opening: Place | null | undefined;
  const openingFrom = (index: number): Place | null =>
    (opening ??= firstFullDate(sentences.slice(index, index + OPENING), (sentence) =>
      readWords(tokens, sentence.firstToken, sentence.lastToken, lexicon, style),
    ));
  sentences.forEach((sentence, index) => {
    const words = readWords(tokens, sentence.firstToken, sentence.lastToken, lexicon, style);
    if (!words) return;
    const found: TimeExpression[] = [];
    const startsParagraph = sentences[index - 1]?.paragraph !== sentence.paragraph;
    for (const reading of borrowYears([...readingsIn(words)], words)) {
      if (reading.needsEra && (reference === null || yearOf(reference) > 0)) continue;
      const discourse: Discourse = {
        ...{ style, published: anchor, reference, told, line: line?.place ?? null },
        opening: style === 'narrative' && reference === null ? openingFrom(index) : null,
        look: style === 'narrative' ? lookOf(words, reading) : 'here',
        isSpokenOf: style === 'narrative' && isSpokenOf(words, reading),
        isReferenceHere: referenceIn === sentence.paragraph,
        isReferenceNear: index - referenceAt < NEAR,
        quarter: index - quarterAt < QUARTER_NEAR ? quarter : null,
        tense: tenseNear(words, reading.start, reading.end),
        isToCome: isToCome(words, reading.start),
      };
      const { expression, place, issue } = express(text, words, reading, discourse);
      found.push(expression);
      if (issue && !issues.has(issue.code)) issues.set(issue.code, issue);
      told = place ?? told;
      // What is still to come in a story is no date that later ones are counted from.
      const isAhead = style === 'narrative' && discourse.look === 'ahead' && reference !== null;
      if (place && !isAhead && tellsStory(reading, place, reference, style, startsParagraph)) {
        [reference, referenceAt, referenceIn] = [place, index, sentence.paragraph];
        const here = line && { place: line.place, isHere: line.sentence === index };
        if (style === 'narrative' && movesLine(words, reading, place, here))
          line = { place, sentence: index };
      }
      if (place?.unit === 'quarter' && !isYearBack(reading)) [quarter, quarterAt] = [place, index];
    }
    times.push(...joinRanges(found, text));
  });
  return { times, issues: [...issues.values()] };
}

/** The longest reading at each word, left to right, none overlapping. */
function* readingsIn(words: Words): Generator<Reading> {
  for (let at = 0; at < words.length;) {
    const reading = mayStart(words, at) ? longestAt(words, at) : null;
    if (reading) yield reading;
    at = reading ? reading.end : at + 1;
  }
}

/** The first day or month that a narrative tells with its year. */
function firstFullDate(
  sentences: readonly Sentence[],
  wordsOf: (sentence: Sentence) => Words | null,
): Place | null {
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    if (!words) continue;
    for (const { moment } of borrowYears([...readingsIn(words)], words)) {
      const place = moment && fullDate(moment);
      if (place) return place;
    }
  }
  return null;
}

function fullDate(moment: Moment): Place | null {
  const place =
    moment.kind === 'fixed'
      ? moment.place
      : moment.kind === 'within' && moment.whole.kind === 'fixed'
        ? partOf(moment.part, moment.whole.place)
        : null;
  return place && isAsFineAs(place, 'month') ? place : null;
}

/** An article counts only before a word that may itself tell a time, a word of phrases only in one. */
const mayStart = (words: Words, at: number): boolean =>
  words.at(at).isKnown &&
  (!words.is(at, 'the', 'a', 'an') || words.at(at + 1).isKnown) &&
  (words.facts(at).isOfPhrases !== true || opensPhrase(words, at));

function longestAt(words: Words, at: number): Reading | null {
  let best: Reading | null = null;
  for (const recognise of RECOGNISERS) {
    const reading = recognise(words, at);
    if (reading && (!best || reading.end > best.end)) best = reading;
  }
  return best;
}

/** Day, month or year of the article's date; a time of day is left off. */
function placeOfPublished(published: string): Place | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T~?%])/.exec(published);
  if (!found || !parseEdtf(published.slice(0, 10).replace(/T.*/, ''))) return null;
  const [year, month, day] = [found[1], found[2], found[3]].map(Number) as [number, number, number];
  if (found[2] === undefined) return yearPlace(year);
  return found[3] === undefined ? monthPlace(year, month) : dayPlace(year, month, day);
}
