/**
 * A sieve for words. Most words of a text are in none of the lists that they are looked up in, and
 * to look a fresh piece of text up costs more than all else that is done with it: the sieve holds one
 * byte for each look a word can have, and says "no" without a list, and without cutting the word out.
 */

/** How many looks are told apart: a power of two. */
const LOOKS = 1 << 14;

export class Sieve {
  readonly #known = new Uint8Array(LOOKS);

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    this.#known[lookOf(word, 0, word.length)] = 1;
  }

  /** False only for a stretch of a text that is none of the words. */
  mayHold(text: string, from = 0, to = text.length): boolean {
    return this.#known[lookOf(text, from, to)] === 1;
  }
}

/** First letters, last letter and length tell most words apart, however long they are. */
function lookOf(text: string, from: number, to: number): number {
  const length = to - from;
  const first = length > 0 ? text.charCodeAt(from) : 0;
  const second = length > 1 ? text.charCodeAt(from + 1) : 0;
  const third = length > 2 ? text.charCodeAt(from + 2) : 0;
  const last = length > 0 ? text.charCodeAt(to - 1) : 0;
  return (first ^ (second << 3) ^ (third << 6) ^ (last << 9) ^ (length << 4)) & (LOOKS - 1);
}
