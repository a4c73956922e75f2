/** What the text says of an event's being real. Only `asserted` carries weight on the tension curve. */
export const STATUSES = [
  'asserted',
  'denied',
  'demanded',
  'threatened',
  'planned',
  'hypothetical',
  'habitual',
] as const;

export type Status = (typeof STATUSES)[number];
