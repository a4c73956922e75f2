/**
 * Words, numbers and marks of a sentence, in one pass. Follows the Penn Treebank where it matters
 * to grammar ("had n't", "Turkey 's"), and keeps together what is one name or one figure.
 */
import { BEFORE_FIGURES, CAPITAL_ONLY, TITLES, USUALLY_INSIDE } from './abbreviations.ts';
import type { Token } from './document.ts';
import type { TextRange } from './range.ts';

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]+)+`;
/** U.S. · a.m. · Ph.D. · U.S.-led */
const ACRONYM = String.raw`(?:\p{L}{1,2}\.){2,}(?!\p{L}\p{L})(?:[-‐‑][\p{L}\p{N}]+)*`;
/** Behind a stop or a quotation mark: U.S.'s */
const LATE_CLITIC = String.raw`(?<=\S)['’](?:s|re|ve|ll)(?![\p{L}\p{N}])`;
/** 1,000 · 3.5 · 09:20 · 24/11/2015 · 2015-11-24 · 24th · 5pm */
const NUMBER = String.raw`\p{Nd}+(?:[.,:/-]\p{Nd}+)*(?:\p{L}{1,3}(?![\p{L}\p{M}\p{N}-]))?(?!\p{Nd}|[.,:/-]\p{Nd}|[\p{L}-]*\p{L})`;
/** Scripts that put no space between words: a character is as good a token as any. */
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
/** Turkish-Syrian · Su-24 · O'Brien · AT&T · 10-year-old · 3.5-metre · Russia–Turkey */
const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’&]|–(?=\p{L}))[\p{L}\p{M}\p{N}]+|(?<=\p{L})\.(?=\p{L}\p{L})[\p{L}\p{M}\p{N}]+|(?<=\p{Nd})[.,]\p{Nd}+)*`;
const MARK = String.raw`\.{2,}|-{2,}|''|${'``'}|[^\s]`;

/** Groups: address, acronym, late clitic, number, ideograph, word; none for a mark. */
const TOKEN = new RegExp(
  `(${ADDRESS})|(${ACRONYM})|(${LATE_CLITIC})|(${NUMBER})|(${IDEOGRAPH})|(${WORD})|(?:${MARK})`,
  'uy',
);
const [NUMBER_GROUP, WORD_GROUP] = [4, 6];

const NEGATION = /^(?<base>.+)(?<end>n['’]t)$/iu;
const CLITIC = /^(?<base>.+)(?<end>['’](?:s|m|re|ve|ll))$/iu;
const WOULD = /^(?<base>i|you|he|she|it|we|they|who|that|there)(?<end>['’]d)$/iu;

/** What a UTF-16 unit is to plain words. A `MARK_ALONE` joins nothing on either side. */
const [OTHER, LETTER, DIGIT, SPACE, MARK_ALONE] = [0, 1, 2, 3, 4];

/**
 * Tokens of the given part of a text, which holds one sentence, in order. Most words are letters of
 * ASCII between spaces and commas, which are told by their units; the expression reads the rest.
 */
export function tokenise(text: string, { start, end }: TextRange): Token[] {
  const sentence = text.slice(start, end);
  const tokens: Token[] = [];
  const push = (from: number, to: number, kind: Token['kind']) => {
    const words = sentence.slice(from, to);
    tokens.push({ start: start + from, end: start + to, text: words, lower: plain(words), kind });
  };
  /** A word, with the stop of its abbreviation or the clitic behind it; returns where to read on. */
  const pushWord = (from: number, to: number): number => {
    const word = sentence.slice(from, to);
    if (sentence.charAt(to) === '.' && takesStop(word, sentence.slice(to + 1, to + 4))) {
      push(from, to + 1, 'word');
      return behindStops(sentence, to);
    }
    const cut = from + baseLength(word);
    push(from, cut, 'word');
    if (cut < to) push(cut, to, 'word');
    return to;
  };
  let at = 0;
  while (at < sentence.length) {
    const unit = classOf(sentence, at);
    if (unit === SPACE) {
      at += 1;
      continue;
    }
    const plainEnd = endOfPlain(sentence, at, unit);
    if (plainEnd > at) {
      if (unit === LETTER && sentence.charCodeAt(plainEnd) === STOP) at = pushWord(at, plainEnd);
      else {
        push(at, plainEnd, unit === LETTER ? 'word' : unit === DIGIT ? 'number' : 'mark');
        at = plainEnd;
      }
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(sentence);
    const match = found?.[0] ?? ''; // white space beyond ASCII is no token
    const to = at + match.length;
    if (found?.[WORD_GROUP] !== undefined) {
      at = pushWord(at, to);
      continue;
    }
    if (found) {
      const isWord = found.slice(1).some((group) => group !== undefined);
      push(at, to, found[NUMBER_GROUP] !== undefined ? 'number' : isWord ? 'word' : 'mark');
    }
    at = Math.max(to, at + 1);
  }
  return tokens;
}

/** Where a run of letters or figures, or a mark, ends that nothing behind it can belong to; else `at`. */
function endOfPlain(sentence: string, at: number, unit: number): number {
  if (unit === MARK_ALONE) return at + 1;
  if (unit === OTHER) return at;
  let end = at + 1;
  let next = classOf(sentence, end);
  while (next === unit) next = classOf(sentence, (end += 1));
  if (next === SPACE) return end;
  if (next !== MARK_ALONE) return at;
  const behind = classOf(sentence, end + 1);
  // "1,000", "09:20"
  if (unit === DIGIT) return behind === DIGIT || behind === OTHER ? at : end;
  return sentence.startsWith('://', end) ? at : end;
}

/** The end of the text is like a space. */
function classOf(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  if (unit === STOP && classOf(text, at + 1) === SPACE) return MARK_ALONE;
  if (unit < 0x80) return ASCII[unit]!;
  return unit === 0x201c || unit === 0x201d || unit === 0x2014 ? MARK_ALONE : OTHER;
}

const STOP = 0x2e;

const ASCII: readonly number[] = Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (/\s/.test(character)) return SPACE;
  return /[^'`.+\-_@&]/.test(character) ? MARK_ALONE : OTHER;
});

/** Stops behind that of an abbreviation are part of nothing: "etc...". */
function behindStops(sentence: string, stop: number): number {
  let end = stop + 1;
  while (sentence.charAt(end) === '.') end += 1;
  return end;
}

/** Length of the word without a clitic: 3 of "hadn't", 6 of "Turkey's". */
function baseLength(word: string): number {
  if (!/['’]/.test(word)) return word.length;
  const parts = NEGATION.exec(word) ?? CLITIC.exec(word) ?? WOULD.exec(word);
  return parts?.groups?.['base']?.length ?? word.length;
}

/** The stop belongs to the word: "Mr.", "Dec.", "J." before a name, "No." before a figure. */
function takesStop(word: string, after: string): boolean {
  const lower = word.toLowerCase();
  if (BEFORE_FIGURES.has(lower)) return /^\s?\p{N}/u.test(after);
  if (CAPITAL_ONLY.has(lower) && !/^\p{Lu}/u.test(word)) return false;
  if (/^\p{Lu}$/u.test(word)) return /^\s*[\p{Lu}\p{Ll}]/u.test(after);
  return TITLES.has(lower) || USUALLY_INSIDE.has(lower);
}

function plain(words: string): string {
  const lower = words.toLowerCase();
  return isAscii(lower) ? lower : lower.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
