/** A sentence of a text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  /** Number of the paragraph (line) it stands in, from 0. */
  readonly paragraph: number;
  /** Its tokens are `tokens.slice(firstToken, lastToken)` of the document. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** A word, a number or a punctuation mark. "hadn't" is "had" and "n't"; "Turkey's" is "Turkey" and "'s". */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, curly quotes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}
