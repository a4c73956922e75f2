/** The stretch of the text that words of a sentence take up. */
import type { Span } from '../../model/span.ts';
import type { Range } from './predicate.ts';
import type { Word } from './word.ts';

export const spanOf = (words: readonly Word[], { from, to }: Range): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});
