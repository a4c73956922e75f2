/** The files of `data/gazetteers`, as they are written. */
import type { ActorCode } from '../../model/actor.ts';

/** Where a file's facts come from, and on what terms they may be used. */
interface Origin {
  readonly origin: string;
  readonly licence: string;
}

export interface StateData {
  /** ISO 3166-1 alpha-3. */
  readonly code: ActorCode;
  readonly name: string;
  readonly names?: readonly string[];
  readonly adjectives?: readonly string[];
  /** Plural demonyms: "Turks". */
  readonly people?: readonly string[];
  /** The first is the one in use; each may stand for the state. */
  readonly capitals?: readonly string[];
  /** Never stand for the state. */
  readonly cities?: readonly string[];
  /** Names of institutions that need no state before them: "Kremlin". */
  readonly institutions?: readonly string[];
}

export interface OrganisationData {
  readonly code: ActorCode;
  readonly name: string;
  /** Other names, acronyms, and bodies that act for it. */
  readonly names?: readonly string[];
  /** Seats that stand for it: "Brussels". */
  readonly metonyms?: readonly string[];
  /** What "the …" calls it once it was named: "the alliance". */
  readonly called?: readonly string[];
}

export interface PersonData {
  readonly code: ActorCode;
  readonly name: string;
  /** Other spellings. */
  readonly names?: readonly string[];
  /** `term` is an EDTF interval. */
  readonly offices: readonly { readonly office: string; readonly term: string }[];
  /** What stands for the full name; the last word of each name where left out. */
  readonly short?: readonly string[];
  /** False: the short form means the person only once the full name has been read. */
  readonly alone?: boolean;
}

export interface SourceData {
  readonly name: string;
  readonly kind: 'outlet' | 'agency';
  readonly state: ActorCode;
  readonly names?: readonly string[];
}

export interface PlaceData {
  readonly kind: string;
  readonly names: readonly string[];
}

/** Lists of words; the keys are explained where they are used. */
export interface WordData {
  readonly offices: readonly string[];
  readonly officesPlural: readonly string[];
  readonly rankWords: readonly string[];
  readonly institutions: readonly string[];
  readonly bodies: readonly string[];
  readonly talkAbout: readonly string[];
  readonly buildings: readonly string[];
  readonly media: readonly string[];
  readonly mediaQualifiers: readonly string[];
  readonly people: readonly string[];
  readonly nonState: readonly string[];
  readonly borders: readonly string[];
  readonly topics: readonly string[];
  readonly placeNouns: readonly string[];
  readonly venuePrepositions: readonly string[];
  readonly partyPrepositions: readonly string[];
  readonly motion: readonly string[];
  readonly cityMotion: readonly string[];
  readonly cityTargets: readonly string[];
  readonly directions: readonly string[];
  readonly placeHeads: readonly string[];
  readonly beforeClause: readonly string[];
  readonly verbs: readonly string[];
  readonly anaphors: {
    readonly person: readonly string[];
    readonly thing: readonly string[];
    readonly group: readonly string[];
    readonly pair: readonly string[];
    /** What each of two states has, besides offices: "the two armies", "both embassies". */
    readonly ofEachSide: readonly string[];
    readonly country: readonly string[];
    readonly together: readonly string[];
  };
  /** Aircraft and ships, which belong to a state. */
  readonly things: readonly string[];
  readonly commonWords: readonly string[];
  readonly givenNames: readonly string[];
  readonly countryFirst: readonly string[];
  readonly pairNames: readonly {
    readonly names: readonly string[];
    readonly codes: readonly ActorCode[];
  }[];
  readonly honorifics: readonly string[];
  readonly openers: readonly string[];
  readonly calendar: readonly string[];
  readonly womensNames: readonly string[];
  readonly particles: readonly string[];
  readonly aims: readonly string[];
  readonly possessors: readonly string[];
  readonly complementOffices: readonly string[];
  readonly seatedIn: readonly string[];
  readonly portfolios: readonly string[];
  readonly skipped: readonly string[];
  readonly traps: readonly string[];
}

/** One file, told apart by its `kind`. */
export type GazetteerFile = Origin &
  (
    | { readonly kind: 'states'; readonly states: readonly StateData[] }
    | { readonly kind: 'organisations'; readonly organisations: readonly OrganisationData[] }
    | { readonly kind: 'armed-groups'; readonly groups: readonly OrganisationData[] }
    | { readonly kind: 'people'; readonly people: readonly PersonData[] }
    | { readonly kind: 'sources'; readonly sources: readonly SourceData[] }
    | { readonly kind: 'places'; readonly places: readonly PlaceData[] }
    | ({ readonly kind: 'words' } & WordData)
  );

/** Every file of the folder, in any order; each kind at most once. */
export type GazetteerData = readonly GazetteerFile[];
