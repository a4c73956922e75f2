/** What a title is made of, and what a language has to give to it. */
import type { EventType } from '../model/event-type.ts';
import type { Status } from '../model/status.ts';

/** Forms of the verb that names the act, particle included: "shoot down", "shoots down", "shot down". */
export interface TitleVerb {
  readonly base: string;
  readonly third: string;
  readonly participle: string;
}

/** An act that lies in what is said. */
export interface SaidPart {
  /**
   * `blames`: "accuses {t} of …ing"; `calls`: "calls the claim propaganda"; `speaks-of`: "speaks of a
   * provocation"; `warns`: "warns of consequences"; `that`: "warns that …".
   */
  readonly kind: 'blames' | 'calls' | 'speaks-of' | 'warns' | 'that';
  /** Third person and base of the verb of saying, for `that`. */
  readonly verb: TitleVerb;
  readonly pieces: readonly string[];
  /** How many of the pieces must stay. */
  readonly least: number;
  /** Nothing but these words can title it. */
  readonly only: boolean;
}

export interface TitleParts {
  readonly type: EventType;
  readonly cameo: string | null;
  readonly status: Status;
  /** Display names, empty where the text names none. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Who stands for the source, where a state cannot do it: "Erdogan" comes to Moscow. */
  readonly doer: string | null;
  /** The doer is several people. */
  readonly several: boolean;
  readonly count: number | null;
  readonly place: string | null;
  /** Null where a noun names the act. */
  readonly verb: TitleVerb | null;
  /** "repeatedly"; null where there is none. */
  readonly adverb: string | null;
  /**
   * What stands behind the verb ("a Russian warplane", "on the Turkish-Syrian border"), or the noun
   * phrase that names the act ("meetings of the International Syria Support Group"): pieces in
   * order, each of which may be left out together with all behind it.
   */
  readonly pieces: readonly string[];
  /** How many of the pieces the verb needs: "urges Ethiopia to stop the works" needs two. */
  readonly least: number;
  /** The verb can stand with nothing behind it: "apologises". */
  readonly bare: boolean;
  /** The verb and the name of the target are a title: "accuses Russia". */
  readonly direct: boolean;
  /** Index of the piece that names the target; null where none does. */
  readonly targetPiece: number | null;
  /** The noun that is missing, for "No apology from Turkey". */
  readonly missing: string | null;
  /** The subject of a passive without an agent, as in the text: "a Russian warplane". */
  readonly passiveSubject: string | null;
  /** "Lavrov": set where the act is something said, and its own words say it best. */
  readonly speaker: string | null;
  readonly said: SaidPart | null;
}

/** What a language gives to titles. */
export interface TitleLanguage {
  readonly and: string;
  readonly numbers: readonly string[];
  readonly templates: Readonly<Record<EventType, Template>>;
  /** By CAMEO code, where it says more than the type. */
  readonly particular: Readonly<Record<string, Partial<Template>>>;
  /** By verb, where its noun says it better than the type: "makes a promise". */
  readonly byVerb: Readonly<Record<string, Partial<Template>>>;
  /** Names for want of room: "United States" → "US". */
  readonly short: ReadonlyMap<string, string>;
  readonly isPluralName: (name: string) => boolean;
  /** Ends where a phrase ends. */
  readonly isWhole: (title: string) => boolean;
  readonly verbal: (subject: string, plural: boolean, parts: TitleParts) => string;
  readonly quoted: (speaker: string, words: string) => string;
  readonly said: (
    subject: string,
    plural: boolean,
    said: SaidPart & { readonly what: string; readonly target: string | null },
  ) => string;
  readonly missing: (noun: string, source: string | null, target: string | null) => string;
  readonly passive: (subject: string, parts: TitleParts, participle: string) => string;
  readonly placed: (title: string, place: string) => string;
  readonly marked: (status: Status, title: string) => string;
  /** Where the text names neither side. */
  readonly unnamed: Readonly<Record<EventType, string>>;
  /** A template for one, told of many. */
  readonly many: (template: string) => string;
}

/** By type: one side, then both. `{s}` acts, `{t}` is acted upon. */
export interface Template {
  readonly one: string;
  readonly both: string;
  readonly target: string;
}
