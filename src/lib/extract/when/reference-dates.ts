/** The dates that a narrative moves along, as against those it only looks back or forward to. */
import type { Sentence } from '../../text/document.ts';
import { isCovered, sentenceAt } from '../../text/search.ts';
import type { Draft, TimeExpression } from '../draft.ts';

export interface ReferenceDate {
  /** Where it stands. */
  readonly start: number;
  readonly time: TimeExpression;
  readonly paragraph: number;
}

const DAY = /^\d{4}-\d\d-\d\d/;
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

/** How far behind a date its verb is looked for. */
const REACH = 12; // words

/** A date that ends within so many words opens its sentence: "On 24 November 2015, …". */
const LEADING = 6;

/** In text order. Only dates known to the day: a coarser one says too little to be handed on. */
export function referenceDates(draft: Draft): readonly ReferenceDate[] {
  const told = tellingDates(draft);
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

function tellingDates(draft: Draft): readonly ReferenceDate[] {
  return draft.times.flatMap((time) => {
    if (time.type !== 'DATE' && time.type !== 'TIME') return [];
    if (
      time.edtf === null ||
      !DAY.test(time.edtf) ||
      time.edtf.includes('/') ||
      time.signal !== null
    )
      return [];
    const sentence = sentenceAt(draft.sentences, time.start);
    if (!sentence || isCovered(draft.quotations, time)) return [];
    if (isAside(draft, sentence, time) || isBeside(draft, sentence, time)) return [];
    const edtf = time.edtf.slice(0, 'YYYY-MM-DD'.length);
    return [{ start: time.start, time: { ...time, edtf }, paragraph: sentence.paragraph }];
  });
}

/** "two days earlier", "on 3 May they had met", "on 3 May they were to meet": a look back or forward. */
function isBeside({ tokens }: Draft, sentence: Sentence, time: TimeExpression): boolean {
  if (/-(?:earlier|before|previously|ago)$/.test(time.rule)) return true;
  let left = REACH;
  let isLeading: boolean | null = null;
  for (let i = sentence.firstToken; i < sentence.lastToken && left > 0; i += 1) {
    const { start, lower, kind } = tokens[i]!;
    if (start < time.end) continue;
    left -= 1;
    isLeading ??= i - sentence.firstToken <= LEADING;
    if (kind === 'mark' && (!isLeading || lower !== ',')) return false;
    if (isLeading && /[a-z]ed$/.test(lower)) return false;
    if (lower === 'would' || lower === 'will') return true;
    if (/^(?:was|were|had)$/.test(lower)) {
      const next = tokens[i + 1]?.lower ?? '';
      return lower === 'had' ? !/^(?:a|an|the|no|to|its)$/.test(next) : next === 'to';
    }
  }
  return false;
}

function isAside({ tokens }: Draft, sentence: Sentence, time: TimeExpression): boolean {
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    const token = tokens[i]!;
    if (token.start >= time.start) return false;
    if (ASIDE.has(token.lower) && !isClosed(tokens.slice(i, sentence.lastToken), time.start))
      return true;
  }
  return false;
}

/** A comma behind the aside and before the date closes it: "After months of quarrel, on 3 May …". */
const isClosed = (
  rest: readonly { readonly text: string; readonly start: number }[],
  before: number,
): boolean => rest.some(({ text, start }) => text === ',' && start < before);
