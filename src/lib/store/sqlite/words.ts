/** A reader's words, made safe for full-text search. */

const WORDS = 12; // searched for; more would only slow the answer
const LENGTH = 64; // characters of one word
const TEXT = 1_000; // characters looked at

/**
 * One FTS5 query per word: a quoted string (https://www.sqlite.org/fts5.html#fts5_strings) has
 * no operators in it, so nothing a reader types is syntax. Marks alone are no word.
 */
export const wordQueries = (text: string): readonly string[] =>
  [
    ...new Set(
      text
        .slice(0, TEXT)
        .normalize('NFC')
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
    ),
  ]
    .slice(0, WORDS)
    .map((word) => `"${word.slice(0, LENGTH)}"`);
