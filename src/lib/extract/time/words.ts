/**
 * A sentence as the recognisers read it. Time words are smaller than a document's tokens: "30-day"
 * is a figure, a hyphen and a unit, "24/11/2015" three figures and two strokes.
 */
import type { Token } from '../../text/document.ts';
import type { Style } from '../draft.ts';
import type { TimeLexicon, WordFacts } from './lexicon.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without the stop of an abbreviation. */
  readonly lower: string;
  readonly facts: WordFacts;
  /** Digits only: their number; else NaN. */
  readonly figure: number;
  /** How many digits. */
  readonly digits: number;
  /** No space between it and the word before. */
  readonly isGlued: boolean;
  readonly isCapital: boolean;
  /** The lexicon has it, or it is a figure: an expression may start here. */
  readonly isKnown: boolean;
}

const NOTHING: WordFacts = {};
const BEYOND: Word = {
  ...{ start: -1, end: -1, lower: '', facts: NOTHING, figure: NaN, digits: 0 },
  ...{ isGlued: false, isCapital: false, isKnown: false },
};
const PARTS = /\p{L}+|\d+|[^\p{L}\d]/gu;
/** Longer runs of digits are no dates; kept apart so that they stay exact as numbers. */
const MAX_DIGITS = 9;

export class Words {
  readonly #list: Word[];
  readonly lexicon: TimeLexicon;
  readonly style: Style;

  constructor(list: Word[], lexicon: TimeLexicon, style: Style) {
    this.#list = list;
    this.lexicon = lexicon;
    this.style = style;
  }

  get length(): number {
    return this.#list.length;
  }

  /** The word, or an empty one before the start and behind the end. */
  at(index: number): Word {
    return this.#list[index] ?? BEYOND;
  }

  /** Whether the word is one of the given ones. The first few are told apart so that most calls make no array. */
  is(index: number, a: string, b?: string, c?: string, ...more: readonly string[]): boolean {
    const { lower } = this.at(index);
    return lower === a || lower === b || lower === c || (more.length > 0 && more.includes(lower));
  }

  facts(index: number): WordFacts {
    return this.at(index).facts;
  }
}

/** Words of the tokens `from` to `to` of a document; null where none of them has to do with time. */
export function readWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: TimeLexicon,
  style: Style,
): Words | null {
  const list: Word[] = [];
  let end = -1;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    pushWords(list, token, token.start === end, lexicon);
    ({ end } = token);
  }
  return list.some(isTelling) ? new Words(list, lexicon, style) : null;
}

const isTelling = ({ facts, digits }: Word): boolean => digits > 0 || facts.isTelling === true;

function pushWords(list: Word[], token: Token, isGlued: boolean, lexicon: TimeLexicon): void {
  const { start, end, text } = token;
  const lower = withoutStop(token.lower);
  const facts = lexicon.words.get(lower);
  if (facts || token.kind === 'mark' || !needsSplitting(lower)) {
    list.push(wordOf(start, end, lower, facts ?? NOTHING, isGlued, isCapital(text)));
    return;
  }
  for (const { 0: part, index } of token.lower.matchAll(PARTS)) {
    const from = start + index;
    const known = lexicon.words.get(part) ?? NOTHING;
    const capital = isCapital(text.charAt(index));
    list.push(wordOf(from, from + part.length, part, known, index > 0 || isGlued, capital));
  }
}

function wordOf(
  start: number,
  end: number,
  lower: string,
  facts: WordFacts,
  isGlued: boolean,
  capital: boolean,
): Word {
  const isFigure =
    isDigit(lower.charCodeAt(0)) && lower.length <= MAX_DIGITS && /^\d+$/.test(lower);
  return {
    start,
    end,
    lower,
    facts,
    figure: isFigure ? Number(lower) : NaN,
    digits: isFigure ? lower.length : 0,
    isGlued,
    isCapital: capital,
    isKnown: isFigure || facts !== NOTHING,
  };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

const needsSplitting = (lower: string): boolean =>
  !/^[a-z.]+$/.test(lower) && /[^\p{L}.]/u.test(lower) && lower !== "'s";

/** "Nov." is "nov", "a.m." is "am", "U.S." is "us": with capitals, so that no lexicon word is meant. */
function withoutStop(lower: string): string {
  if (!lower.endsWith('.') || lower.length < 2) return lower;
  return lower === 'a.m.' || lower === 'p.m.' ? lower.replaceAll('.', '') : lower.slice(0, -1);
}
