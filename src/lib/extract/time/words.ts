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
  const forms = formsOf(lexicon);
  let tells = false;
  let mayTell = false;
  for (let i = from; i < to && !tells; i += 1)
    for (const { digits, facts } of partsOf(tokens[i]!, forms, lexicon)) {
      tells ||= digits > 0 || facts.isTelling === true;
      mayTell ||= facts.phrases !== undefined;
    }
  if (!tells && !mayTell) return null;
  const list: Word[] = [];
  let end = -1;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    pushWords(list, token, token.start === end, partsOf(token, forms, lexicon));
    ({ end } = token);
  }
  const words = new Words(list, lexicon, style);
  return tells || list.some((_, at) => opensPhrase(words, at)) ? words : null;
}

/** One of the lexicon's phrases stands at the word. */
export const opensPhrase = (words: Words, at: number): boolean =>
  words
    .facts(at)
    .phrases?.some((phrase) => phrase.every((word, i) => words.at(at + i).lower === word)) === true;

function pushWords(list: Word[], token: Token, isGlued: boolean, parts: readonly Part[]): void {
  for (const { from, length, lower, facts, figure, digits, isKnown } of parts) {
    const start = token.start + from;
    list.push({
      start,
      end: length === null ? token.end : start + length,
      lower: lower ?? token.lower,
      facts,
      figure,
      digits,
      isGlued: from > 0 || isGlued,
      isCapital: isCapital(token.text.charAt(from)),
      isKnown,
    });
  }
}

/** A word as it is in every text. */
interface Part extends Pick<Word, 'facts' | 'figure' | 'digits' | 'isKnown'> {
  /** Null for the token's own. */
  readonly lower: string | null;
  /** Where it begins in its token. */
  readonly from: number;
  /** Null for all of the token. */
  readonly length: number | null;
}

type Forms = Map<string, readonly Part[]>;

/** Texts say the same words over and over: each form is taken apart once. */
const FORMS = new WeakMap<TimeLexicon, Forms>();

/** Forms that are kept; a text of ever new ones begins anew. */
const MAX_FORMS = 20_000;

function formsOf(lexicon: TimeLexicon): Forms {
  let forms = FORMS.get(lexicon);
  if (!forms || forms.size > MAX_FORMS)
    FORMS.set(lexicon, (forms = new Map<string, readonly Part[]>()));
  return forms;
}

function partsOf(token: Token, forms: Forms, lexicon: TimeLexicon): readonly Part[] {
  if (!lexicon.sieve.mayHold(token.lower) && isPlain(token.lower)) return UNKNOWN;
  let parts = forms.get(token.lower);
  if (!parts) forms.set(token.lower, (parts = readParts(token, lexicon)));
  return parts;
}

/** A word that has nothing to do with time. */
const UNKNOWN: readonly Part[] = [
  {
    ...{ from: 0, length: null, lower: null, facts: NOTHING },
    ...{ figure: NaN, digits: 0, isKnown: false },
  },
];

/** Letters alone: there is nothing to take apart. */
function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i += 1) {
    const unit = lower.charCodeAt(i);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

function readParts(token: Token, lexicon: TimeLexicon): readonly Part[] {
  const lower = withoutStop(token.lower);
  const facts = lexicon.words.get(lower);
  if (facts || token.kind === 'mark' || !needsSplitting(lower))
    return [partOf(0, null, lower, facts ?? NOTHING)];
  return Array.from(token.lower.matchAll(PARTS), ({ 0: part, index }) =>
    partOf(index, part.length, part, lexicon.words.get(part) ?? NOTHING),
  );
}

function partOf(from: number, length: number | null, lower: string, facts: WordFacts): Part {
  const isFigure =
    isDigit(lower.charCodeAt(0)) && lower.length <= MAX_DIGITS && /^\d+$/.test(lower);
  return {
    ...{ from, length, lower, facts },
    figure: isFigure ? Number(lower) : NaN,
    digits: isFigure ? lower.length : 0,
    isKnown: isFigure || facts !== NOTHING,
  };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isCapital = (letter: string): boolean =>
  letter > 'Z' && letter < '\u0080' ? false : letter !== letter.toLowerCase();

const needsSplitting = (lower: string): boolean =>
  !/^[a-z.]+$/.test(lower) && /[^\p{L}.]/u.test(lower) && lower !== "'s";

/** "Nov." is "nov", "a.m." is "am", "U.S." is "us": with capitals, so that no lexicon word is meant. */
function withoutStop(lower: string): string {
  if (!lower.endsWith('.') || lower.length < 2) return lower;
  return lower === 'a.m.' || lower === 'p.m.' ? lower.replaceAll('.', '') : lower.slice(0, -1);
}
