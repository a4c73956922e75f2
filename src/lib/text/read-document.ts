/** A text's sentences and tokens, each knowing where it stands and which belong together. */
import type { Sentence, Token } from './document.ts';
import type { TextRange } from './range.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

/**
 * Sentences and tokens of the given parts of a text (sorted, free of overlaps; left out, the whole
 * text), with offsets into all of it. Linear in the length of the text.
 */
export function readDocument(
  text: string,
  within?: readonly TextRange[],
): { readonly sentences: Sentence[]; readonly tokens: Token[] } {
  const tokens: Token[] = [];
  const sentences = splitSentences(text, within).map(({ start, end, paragraph }, index) => {
    const firstToken = tokens.length;
    for (const token of tokenise(text, { start, end })) tokens.push(token);
    return { start, end, index, paragraph, firstToken, lastToken: tokens.length };
  });
  return { sentences, tokens };
}
