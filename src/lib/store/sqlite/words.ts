/** A reader's words, made safe for full-text search. */
import { searchTerms } from '../../text/search-terms.ts';

/**
 * One FTS5 query per term: a quoted string (https://www.sqlite.org/fts5.html#fts5_strings) has no
 * operators in it, so nothing a reader types is syntax. The star behind it finds longer words.
 */
export const wordQueries = (text: string): readonly string[] => [
  ...new Set(searchTerms(text).map(({ words, open }) => `"${words.join(' ')}"${open ? '*' : ''}`)),
];
