/** The dates that a narrative moves along, as against those it only looks back or forward to. */
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../text/document.ts';
import { isCovered, sentenceAt } from '../../text/search.ts';
import type { Draft, TimeExpression } from '../draft.ts';

export interface ReferenceDate {
  /** Where it stands. */
  readonly start: number;
  readonly time: TimeExpression;
  readonly paragraph: number;
  /** "Since 3 May guns had been firing": the telling stands on that day or behind it. */
  readonly isStart: boolean;
}

const DAY = /^\d{4}-\d\d-\d\d/;
const COARSE = /^\d{4}(?:-\d\d)?~?$/;
/** A word that opens a clause beside the line of the story, or sets its verb before it. */
const ASIDE = new Set([
  'which',
  'who',
  'whose',
  'where',
  'after',
  'before',
  'since',
  'until',
  'had',
  'has',
  'have',
  'would',
  'will',
]);

/** What stands behind these is another clause: its verb is not that of the date. */
const CLAUSE = new Set([
  'where',
  'which',
  'who',
  'whom',
  'whose',
  'that',
  'when',
  'because',
  'while',
]);

/** How far behind a date its verb is looked for. */
const REACH = 12; // words

/** A date that ends within so many words opens its sentence: "On 24 November 2015, …". */
const LEADING = 6;

/** In text order. Only dates known to the day. */
export const referenceDates = (draft: Draft): readonly ReferenceDate[] => datesLike(draft, DAY);

/** Months and years that the narrative moves on to: what it told of a day before them is over. */
export const coarseDates = (draft: Draft): readonly ReferenceDate[] => datesLike(draft, COARSE);

function datesLike(draft: Draft, pattern: RegExp): readonly ReferenceDate[] {
  const told = tellingDates(draft, pattern);
  // A second date of a sentence that lies before its first is what the sentence looks back to.
  return told.filter(({ start, time }, at) => {
    const before = told[at - 1];
    return (
      !before ||
      before.time.edtf! <= time.edtf! ||
      sentenceAt(draft.sentences, before.start) !== sentenceAt(draft.sentences, start)
    );
  });
}

function tellingDates(draft: Draft, pattern: RegExp): readonly ReferenceDate[] {
  let isFirst = true;
  return draft.times.flatMap((time) => {
    if (time.type !== 'DATE' && time.type !== 'TIME') return [];
    if (
      time.edtf === null ||
      !pattern.test(time.edtf) ||
      time.edtf.includes('/') ||
      (time.signal !== null && !(isFirst && time.signal === 'since'))
    )
      return [];
    const sentence = sentenceAt(draft.sentences, time.start);
    if (!sentence || isCovered(draft.quotations, time)) return [];
    const isStart = time.signal === 'since';
    if (isSpokenOf(draft.text, sentence, time)) return [];
    // The first day of all sets the scene, even where it looks back: "On 3 May he had called Lima".
    const setsScene = isFirst && opensSentence(draft, sentence, time);
    if (!setsScene && (isAside(draft, sentence, time) || isBeside(draft, sentence, time)))
      return [];
    isFirst = false;
    const edtf = time.edtf.slice(0, DAY_LENGTH);
    const { paragraph } = sentence;
    return [{ start: time.start, time: { ...time, edtf }, paragraph, isStart }];
  });
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** "the measures of 28 November", "named 25 February as the day": not a day on which anything is told. */
function isSpokenOf(text: string, { start }: Sentence, time: TimeExpression): boolean {
  if (
    !/^(?:the )?\d|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      time.text,
    )
  )
    return false;
  const before = text.slice(start, time.start);
  if (/\b(?:named|chose|fixed|proposed|suggested|gave) (?:the )?$/.test(before)) return true;
  return (
    / of (?:the )?$/.test(before) &&
    !/\b(?:\w*day|morning|afternoon|evening|night|eve|hours|midnight|noon|early|late) of (?:the )?$/.test(
      before,
    )
  );
}

/** "On 3 May …", "Since 3 May …" */
const opensSentence = ({ text }: Draft, { start }: Sentence, time: TimeExpression): boolean =>
  /^(?:(?:on|since) )?$/i.test(text.slice(start, time.start));

/** "two days earlier", "on 3 May they had met", "on 3 May they were to meet": a look back or forward. */
function isBeside({ tokens }: Draft, sentence: Sentence, time: TimeExpression): boolean {
  if (/-(?:earlier|before|previously|ago)$/.test(time.rule)) return true;
  let left = REACH;
  let isLeading: boolean | null = null;
  const from = behindAside(tokens, sentence, time);
  for (let i = sentence.firstToken; i < sentence.lastToken && left > 0; i += 1) {
    const { start, lower, kind } = tokens[i]!;
    if (start < from) continue;
    left -= 1;
    isLeading ??= i - sentence.firstToken <= LEADING;
    if (kind === 'mark' && (!isLeading || lower !== ',')) return false;
    if (isLeading && /[a-z]ed$/.test(lower)) return false;
    if (CLAUSE.has(lower)) return false;
    if (lower === 'would' || lower === 'will') return true;
    if (/^(?:was|were|had)$/.test(lower)) {
      const next = tokens[i + 1]?.lower ?? '';
      return lower === 'had' ? !/^(?:a|an|the|no|to|its)$/.test(next) : next === 'to';
    }
  }
  return false;
}

/** "On 20 May, a day after a bridge had been blown up, Peru signed": the verb of the date stands behind the aside. */
function behindAside(tokens: Draft['tokens'], sentence: Sentence, { end }: Span): number {
  const rest = tokens
    .slice(sentence.firstToken, sentence.lastToken)
    .filter(({ start }) => start >= end);
  if (rest[0]?.text !== ',') return end;
  const close = rest.findIndex(({ text }, i) => i > 0 && text === ',');
  const opens = rest
    .slice(1, close)
    .some(({ lower }) => /^(?:after|before|when|since)$/.test(lower));
  return close > 0 && opens ? rest[close]!.start + 1 : end;
}

function isAside({ tokens }: Draft, sentence: Sentence, time: TimeExpression): boolean {
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    const token = tokens[i]!;
    if (token.start >= time.start) return false;
    if (token.lower === 'to' && isToBeDone(tokens, i, sentence)) return true;
    if (ASIDE.has(token.lower) && !isClosed(tokens.slice(i, sentence.lastToken), time.start))
      return true;
  }
  return false;
}

/** "was to start on Monday", "told them to start the next day": what is still to be done. */
function isToBeDone(tokens: Draft['tokens'], at: number, { firstToken }: Sentence): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (at > firstToken && /^(?:was|were|is|are)$/.test(before)) return true;
  return tokens
    .slice(Math.max(firstToken, at - COMMISSION), at)
    .some(({ lower }) => COMMISSIONED.test(lower));
}

const COMMISSION = 5; // words
const COMMISSIONED =
  /^(?:told|asked|ordered|instructed|urged|invited|agreed|promised|planned|decided|expected|wanted|hoped|intended|prepared|due|about|ready)$/;

/** A comma behind the aside and before the date closes it: "After months of quarrel, on 3 May …". */
const isClosed = (
  rest: readonly { readonly text: string; readonly start: number }[],
  before: number,
): boolean => rest.some(({ text, start }) => text === ',' && start < before);
