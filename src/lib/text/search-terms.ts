/**
 * What a reader types to search for, read the same way by the address, the store and the page that
 * marks the words. Case and the accents of Latin letters make no difference, as in SQLite's
 * `unicode61` (https://www.sqlite.org/fts5.html#unicode61_tokenizer).
 */

/** What stands between two spaces: all of it has to be found. */
export interface SearchTerm {
  /** Words that stand beside one another, as typed: "S-400" is two. Never empty. */
  readonly words: readonly string[];
  /** The last word may go on: it is the end of what was typed. */
  readonly open: boolean;
}

export interface TidySearch {
  readonly text: string;
  /** It was longer than can be searched for. */
  readonly cut: boolean;
}

export const LONGEST_SEARCH = 200; // characters
export const MOST_TERMS = 40; // each costs a look into the index

/** A letter or a digit, then its marks: what `unicode61` takes for a word. */
export const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;
const ENDS_IN_WORD = /[\p{L}\p{N}\p{Co}]\p{M}*$/u;

/** A search means the same however it is spaced; one without a word is none. */
export function tidySearch(text: string): TidySearch {
  const spaced = text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const short = [...spaced].slice(0, LONGEST_SEARCH).join('');
  const tidy = short.split(' ').slice(0, MOST_TERMS).join(' ').trim();
  return { text: tidy.search(WORD) < 0 ? '' : tidy, cut: tidy.length < spaced.length };
}

/** `fri` finds "frigate", `"fri"` and `fri*` do not: there the word has ended. */
export function searchTerms(text: string): readonly SearchTerm[] {
  const tidy = tidySearch(text).text;
  const chunks = tidy.split(' ');
  return chunks.flatMap((chunk, i) => {
    const words = chunk.match(WORD) ?? [];
    const open = i === chunks.length - 1 && ENDS_IN_WORD.test(chunk);
    return words.length === 0 ? [] : [{ words, open }];
  });
}
