/** What a name or a word of the gazetteer stands for. */
import type { ActorCode } from '../../model/actor.ts';

/** One bit each, so that a look-up can ask for several kinds at once. */
export const KIND = {
  state: 1 << 0,
  adjective: 1 << 1,
  people: 1 << 2,
  capital: 1 << 3,
  city: 1 << 4,
  seat: 1 << 5, // "the Kremlin": an institution that needs no state before it
  organisation: 1 << 6,
  metonym: 1 << 7, // "Brussels"
  group: 1 << 8,
  person: 1 << 9,
  short: 1 << 10,
  outlet: 1 << 11,
  agency: 1 << 12,
  place: 1 << 13,
  pairName: 1 << 14,
  trap: 1 << 15,
  office: 1 << 16,
  offices: 1 << 17,
  institution: 1 << 18,
  media: 1 << 19,
  citizens: 1 << 20,
  nonState: 1 << 21,
  border: 1 << 22,
  topic: 1 << 23,
  placeNoun: 1 << 24,
  pronoun: 1 << 25,
  pair: 1 << 26,
  country: 1 << 27,
  whose: 1 << 29, // "its", "his"
  together: 1 << 30, // "both", "the ministers"
  thing: 1 << 31, // "bomber", "ship"
  body: 1 << 28, // "the alliance", "the council"
} as const;

export type EntryKind = keyof typeof KIND;

/** Names of cities, states and what acts. */
export const NAMES =
  KIND.state |
  KIND.adjective |
  KIND.people |
  KIND.capital |
  KIND.city |
  KIND.seat |
  KIND.organisation |
  KIND.metonym |
  KIND.group |
  KIND.outlet |
  KIND.agency |
  KIND.place;

/** What a mention may begin with. */
export const STARTS =
  NAMES |
  KIND.person |
  KIND.short |
  KIND.pairName |
  KIND.trap |
  KIND.office |
  KIND.offices |
  KIND.institution |
  KIND.body |
  KIND.whose |
  KIND.media |
  KIND.pronoun |
  KIND.pair |
  KIND.together |
  KIND.thing |
  KIND.country;

export interface Office {
  readonly office: string;
  /** EDTF dates, '' and '~' (sorting before and after every date) where the term is open. */
  readonly from: string;
  readonly to: string;
}

export interface Person {
  readonly name: string;
  readonly code: ActorCode;
  readonly offices: readonly Office[];
  readonly alone: boolean;
  readonly short: readonly string[];
}

export interface Entry {
  readonly kind: EntryKind;
  readonly codes: readonly ActorCode[];
  /** Canonical: "Turkey" for "Turkish", "Ankara" for "Ankara", the word itself for a word. */
  readonly name: string;
  readonly person?: Person;
  /** What "the …" calls it once it was named. */
  readonly called?: readonly string[];
}
