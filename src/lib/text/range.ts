/** A half-open range of UTF-16 code units: the shape of the model's `Span`, which text may not import. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
