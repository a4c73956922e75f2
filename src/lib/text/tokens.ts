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

const TOKEN = new RegExp(
  `(?<address>${ADDRESS})|(?<acronym>${ACRONYM})|(?<clitic>${LATE_CLITIC})|(?<number>${NUMBER})|(?<ideograph>${IDEOGRAPH})|(?<word>${WORD})|(?:${MARK})`,
  'gu',
);

const NEGATION = /^(?<base>.+)(?<end>n['’]t)$/iu;
const CLITIC = /^(?<base>.+)(?<end>['’](?:s|m|re|ve|ll))$/iu;
const WOULD = /^(?<base>i|you|he|she|it|we|they|who|that|there)(?<end>['’]d)$/iu;

/** Tokens of the given part of a text, which holds one sentence, in order. */
export function tokenise(text: string, { start, end }: TextRange): Token[] {
  const sentence = text.slice(start, end);
  const tokens: Token[] = [];
  const push = (from: number, to: number, kind: Token['kind']) => {
    const words = sentence.slice(from, to);
    tokens.push({ start: start + from, end: start + to, text: words, lower: plain(words), kind });
  };
  let skipTo = 0;
  for (const { 0: match, index, groups } of sentence.matchAll(TOKEN)) {
    if (index < skipTo) continue;
    const to = index + match.length;
    if (groups?.['number'] !== undefined) {
      push(index, to, 'number');
    } else if (groups?.['word'] !== undefined) {
      if (sentence[to] === '.' && takesStop(match, sentence.slice(to + 1, to + 4))) {
        push(index, to + 1, 'word');
        skipTo = to + 1;
      } else {
        const cut = index + baseLength(match);
        push(index, cut, 'word');
        if (cut < to) push(cut, to, 'word');
      }
    } else {
      const isWord = ['address', 'acronym', 'clitic', 'ideograph'].some((name) => groups?.[name]);
      push(index, to, isWord ? 'word' : 'mark');
    }
  }
  return tokens;
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

const plain = (words: string): string =>
  words.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
