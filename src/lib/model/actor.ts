/**
 * ISO 3166 alpha-3 for a state (`RUS`); UNO, EUR, NAT, OSCE, ARL, ISSG … for an organisation;
 * a code of its own for an armed group (`IGP`-like codes come from the gazetteer).
 */
export type ActorCode = string;

export type ActorKind = 'state' | 'organisation' | 'armed-group';

/** One party that can act in an event, as the gazetteer knows it. */
export interface Actor {
  readonly code: ActorCode;
  readonly kind: ActorKind;
  /** English display name: "Russia", "International Syria Support Group". */
  readonly name: string;
}
