/**
 * The little language of the boilerplate lexicon's phrases, compiled to regular expressions.
 *
 *   sign up to|for <upto6> newsletter     words in a row, `|` between alternatives of one word
 *   a special|personal? message           `?` makes the word before it optional
 *   <any>  <upto6>  <name>  <person>  <outlet>  <money>  <year>  <figure>  <bar>
 *
 * Letters match in either case, but "US" is no "us"; marks stand as words of their own and need no space around them.
 * Each word is matched in one way only, so that no text makes the matching slow.
 */

/** Stands for every character of the outlet's own name in the text that is matched. */
export const OUTLET_MASK = '\u0002';

/** Stands for every character between quotation marks. */
export const QUOTE_MASK = '\u0001';

/**
 * Latin and Cyrillic letters and figures, by range: the full classes of Unicode would make
 * expressions of this many words slow to compile.
 */
const LETTERS = String.raw`A-Za-z0-9\u00c0-\u024f\u0400-\u04ff`;
const W = `[${LETTERS}${OUTLET_MASK}]`;
/** Not within a word. */
const EDGE = `(?<!${W}(?=${W}))`;
const CAPITALISED = String.raw`[A-Z\u00c0-\u00de\u0400-\u042f][${LETTERS}.'’-]*`;

export type Position = 'start' | 'sentence' | 'block' | 'end' | 'anywhere';

/**
 * One expression that matches any of the phrases at the position: `block` is all of a block,
 * `sentence` all of one of its sentences. All but `anywhere` expect trimmed text.
 */
export function compilePhrases(
  phrases: readonly string[],
  position: Position,
  outletWords: readonly string[],
): RegExp {
  const any = phrases.map((phrase) => phraseSource(phrase, outletWords)).join('|');
  const mark = `[^${LETTERS}${OUTLET_MASK}${QUOTE_MASK}]`;
  const lead = String.raw`(?:(?![(\[©$€£])${mark}){0,4}`;
  const whole = `^${lead}(?:${any})${mark}{0,4}$`;
  const source = {
    start: `^${lead}(?:${any})${EDGE}`,
    sentence: whole,
    block: whole,
    end: String.raw`${EDGE}(?:${any})[\s)\]]{0,4}$`,
    anywhere: `${EDGE}(?:${any})${EDGE}`,
  }[position];
  return new RegExp(source, 'u');
}

function phraseSource(phrase: string, outletWords: readonly string[]): string {
  const words = phrase.trim().split(/\s+/);
  const first = words.findIndex((word) => !isOptional(word));
  return words
    .map((word, i) => {
      const source = wordSource(word, outletWords);
      if (i < first) return `(?:${source}${gapBetween(word, words[i + 1]!)})?`;
      const gap = i > first && !isGap(word) ? gapBetween(words[i - 1]!, word) : '';
      return isOptional(word) ? `(?:${gap}${source})?` : gap + source;
    })
    .join('');
}

/** Two words are apart, perhaps by a comma; around a mark there may be space. */
function gapBetween(before: string, word: string): string {
  const isWord = (alternative: string) => /^(?:<[a-z]|[\p{L}\p{N}])/u.test(alternative);
  return alternativesOf(before).every(isWord) && alternativesOf(word).every(isWord)
    ? '[,;]?\\s+'
    : '\\s*';
}

function wordSource(word: string, outletWords: readonly string[]): string {
  if (isGap(word)) return String.raw`(?:[,;]?\s+[^\s:,;»>]+){0,${word.slice(5, -1)}}?`;
  return `(?:${alternativesOf(word)
    .map((alternative) => alternativeSource(alternative, outletWords))
    .join('|')})`;
}

const isGap = (word: string): boolean => /^<upto\d+>$/.test(word);

const isOptional = (word: string): boolean => word.length > 1 && word.endsWith('?');

const alternativesOf = (word: string): string[] =>
  (isOptional(word) ? word.slice(0, -1) : word).split('|');

function alternativeSource(alternative: string, outletWords: readonly string[]): string {
  return alternative
    .split(/(<[a-z]+>)/)
    .map((part) => (/^<[a-z]+>$/.test(part) ? classSource(part, outletWords) : literal(part)))
    .join('');
}

function classSource(name: string, outletWords: readonly string[]): string {
  switch (name) {
    case '<any>':
      return String.raw`[^\s]+(?!\S)`;
    case '<name>':
      return String.raw`(?:${CAPITALISED}\s+){0,3}${CAPITALISED}`;
    case '<person>':
      return String.raw`(?:${CAPITALISED}\s+){1,3}${CAPITALISED}`;
    case '<outlet>':
      return String.raw`(?:${OUTLET_MASK}+|(?:${CAPITALISED}\s+){0,4}(?:${outletWords.join('|')})(?!${W}))`;
    case '<money>':
      return String.raw`(?:[$€£¥₽₹]\s?\p{N}[\p{N}.,]*|\p{N}[\p{N}.,]*\s?(?:(?i:dollars|euros|pounds|rubles|roubles|usd|eur|gbp)(?!${W})|[€£₽]))`;
    case '<year>':
      return String.raw`(?:19|20)\p{N}\p{N}`;
    case '<bar>':
      return '[|¦]';
    case '<figure>':
      return String.raw`\p{N}[\p{N}.,]*[kKmM]?`;
    default:
      throw new Error(`unknown class in a boilerplate phrase: ${name}`);
  }
}

function literal(text: string): string {
  if (text === '') return '';
  if (text === 'us') return '[Uu]s';
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/'/g, "['’]");
  return `(?i:${escaped})`;
}
