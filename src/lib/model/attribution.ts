/** One speaker of a chain. */
export interface Speaker {
  /** As shown: "Sergei Lavrov", "Limes", "TASS", "The Moscow Times". */
  readonly name: string;
  readonly kind: 'person' | 'outlet' | 'agency' | 'institution' | 'state' | 'document';
}

/**
 * Who says so, from the first speaker to the outlet that was read:
 * Lavrov → Limes → TASS → The Moscow Times. Empty only where neither a speaker nor an outlet is known.
 */
export type Attribution = readonly Speaker[];
