/**
 * What the article has said so far: who was introduced under which short name, which office and
 * which state were named last. Later words lean on it; it never leans on later words.
 */
import type { ActorCode } from '../../model/actor.ts';
import type { Token } from '../../text/document.ts';
import type { ActorMention } from '../draft.ts';
import { Company } from './company.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Things } from './things.ts';

export interface Known {
  readonly name: string;
  readonly codes: readonly ActorCode[];
  readonly kind: ActorMention['kind'];
}

/** Names that begin with the same word, by all their words, and the most words that one of them has. */
interface Learned {
  readonly byWords: Map<string, Known>;
  longest: number;
}

interface Seen {
  readonly mention: ActorMention;
  readonly sentence: number;
}

interface Weight {
  readonly weight: number;
  readonly sentence: number;
}

type Gender = 'he' | 'she';

/** Where a pronoun stands. */
interface PronounPlace {
  /** At the head of its sentence. */
  readonly opens?: boolean;
  /** Behind ", and": its clause goes on with who acted in the one before. */
  readonly goesOn?: boolean;
  /** Whether its own clause goes on to name somebody. */
  readonly isNamedHere?: (name: string) => boolean;
}

const HALF_LIFE = 5; // sentences
const MAX_WEIGHED = 16; // codes

/** What a role was, and where it ended: "in Vienna and Geneva" shares it. */
export interface LastRole {
  readonly end: number;
  readonly role: ActorMention['role'];
  readonly rule: string;
}

export class Reading {
  /** EDTF date of the article, '' where it has none. */
  readonly published: string;
  sentence = 0;
  dateline: readonly ActorCode[] = [];
  /** The state of the capital that the sentence put the scene in: "In Moscow the Defence Ministry …". */
  hostOfSentence: readonly ActorCode[] = [];
  lastRole: LastRole | null = null;
  /** Index of the token behind the last mention. */
  lastEnd = 0;
  readonly company = new Company();
  readonly things = new Things();
  #learned = new Map<string, Learned>();
  #offices = new Map<string, Known>();
  #person: Seen | null = null;
  /** The first person of a sentence that does something: whom "He" at the head of the next one means. */
  #topic: Seen | null = null;
  /** Likewise the state or organisation, for "It". */
  #actor: Seen | null = null;
  #organisation: Seen | null = null;
  /** States of the people named lately, each once, the latest last. */
  #peopleLately: readonly { readonly code: ActorCode; readonly sentence: number }[] = [];
  /** States of the people of a sentence, the last sentence with people in it. */
  #peopleOfSentence: { readonly sentence: number; readonly codes: ReadonlySet<ActorCode> } | null =
    null;
  /** People named before or beside, the latest first. */
  #others: readonly Seen[] = [];
  #genders = new Map<string, Gender>();
  #party: Seen | null = null;
  #several: Seen | null = null;
  /** "the presidents of Peru and Chile". */
  #pairOfOffice: Seen | null = null;
  #weights = new Map<ActorCode, Weight>();
  /** States of the people named, the latest last, no state twice in a row. */
  #persons: ActorCode[] = [];

  readonly #isState: (code: ActorCode) => boolean;
  readonly #womensNames: ReadonlySet<string>;

  constructor(published: string | null, { actors, words }: Pick<Gazetteer, 'actors' | 'words'>) {
    this.published = published ?? '';
    this.#isState = (code) => actors.get(code)?.kind === 'state';
    this.#womensNames = words.womensNames;
  }

  /** From now on these words (lower case) stand for the actor. */
  learn(words: readonly string[], known: Known): void {
    const head = words[0];
    if (head === undefined) return;
    const same = this.#learned.get(head) ?? { byWords: new Map<string, Known>(), longest: 0 };
    this.#learned.set(head, same);
    same.byWords.set(words.join(' '), known);
    same.longest = Math.max(same.longest, words.length);
  }

  /** The longest learned name that begins at a token. */
  recall(
    tokens: readonly Token[],
    at: number,
    limit: number,
  ): { known: Known; end: number } | null {
    const learned = this.#learned.get(tokens[at]!.lower);
    if (!learned) return null;
    let words = '';
    let best: { known: Known; end: number } | null = null;
    for (let end = at + 1; end <= Math.min(limit, at + learned.longest); end += 1) {
      words += (end > at + 1 ? ' ' : '') + tokens[end - 1]!.lower;
      const known = learned.byWords.get(words);
      if (known) best = { known, end };
    }
    return best;
  }

  /** "the minister", "the ministry" from now on. */
  setOffice(head: string, known: Known): void {
    this.#offices.set(head, known);
  }

  office(head: string): Known | null {
    return this.#offices.get(head) ?? null;
  }

  /**
   * A mention was read. `several` tells "the Turks", "Russian officials" from one; `subject` who does
   * something from whom it is done to: "He thanked Putin; without help, he said".
   */
  note(mention: ActorMention, is: { several: boolean; subject: boolean }): void {
    const seen = { mention, sentence: this.sentence };
    if (mention.role !== 'party') return;
    const isPerson = mention.kind === 'person' && !is.several;
    if (isPerson) {
      const isNew = is.subject || !this.#near(this.#person, 1);
      const other = isNew ? this.#person : seen;
      if (other && !(isNew && other.mention.name === mention.name))
        this.#others = [other, ...this.#others.slice(0, 2)];
      if (isNew) this.#person = seen;
      if (is.subject && this.#topic?.sentence !== this.sentence) this.#topic = seen;
      const code = mention.codes[0];
      if (code !== undefined) this.#addToSentence(code);
      if (code !== undefined)
        this.#peopleLately = [
          ...this.#peopleLately.filter((one) => one.code !== code).slice(-3),
          { code, sentence: this.sentence },
        ];
      if (code !== undefined && this.#persons.at(-1) !== code)
        this.#persons = [...this.#persons.slice(-1), code];
    } else if (mention.codes.length === 1 && !is.several) {
      this.#party = seen;
      if (is.subject && this.#actor?.sentence !== this.sentence) this.#actor = seen;
    }
    if (mention.kind === 'organisation' && (is.subject || !this.#near(this.#organisation, 5)))
      this.#organisation = seen;
    if (is.several || mention.codes.length > 1) this.#several = seen;
    if (mention.codes.length === 2 && mention.kind === 'person') this.#pairOfOffice = seen;
    for (const code of mention.codes) this.#remember(code);
  }

  /**
   * Who "he" or "she" is; null after more than two sentences without a fitting person, or four where
   * nobody else was named since. Who has been "she" once, or has a woman's name, is not "he"; nor is
   * whom the clause names beside the pronoun. At the head of a sentence it is who acted in the last.
   */
  person(
    gender?: Gender,
    { opens = false, isNamedHere = () => false }: PronounPlace = {},
  ): ActorMention | null {
    const fits = ({ mention }: Seen) =>
      (gender === undefined || (this.#genderOf(mention.name) ?? gender) === gender) &&
      !isNamedHere(mention.name);
    const topic = opens && this.#topic?.sentence === this.sentence - 1 ? this.#topic : null;
    const seen = [topic, this.#person, ...this.#others].find((one) => one !== null && fits(one));
    const isAlone = seen === this.#person && this.#others.length === 0;
    const mention = this.#near(seen ?? null, isAlone ? 4 : 2);
    if (mention && gender && mention.kind === 'person') this.#genders.set(mention.name, gender);
    return mention;
  }

  #genderOf(name: string): Gender | undefined {
    const known = this.#genders.get(name);
    if (known) return known;
    const given = name.toLowerCase().split(' ');
    return given.length > 1 && given.some((word) => this.#womensNames.has(word))
      ? 'she'
      : undefined;
  }

  /** What "it" is: the last single state or organisation of this sentence or the one before. */
  party({ opens = false, goesOn = false }: PronounPlace = {}): ActorMention | null {
    if (opens && this.#actor?.sentence === this.sentence - 1) return this.#actor.mention;
    if (goesOn && this.#actor?.sentence === this.sentence) return this.#actor.mention;
    return this.#near(this.#party, 1);
  }

  /** Who "they" are: officials, a people, or those named together, whichever came last. */
  several(): ActorMention | null {
    const several = this.#near(this.#several, 1);
    const together = this.#near(this.company.last, 1);
    if (!several || !together) return several ?? together;
    return several.start >= together.start ? several : together;
  }

  /** The states of the two people of this sentence or, failing people in it, the one before: "… telephoned Kerry, and the two agreed". */
  twoPeople(): readonly ActorCode[] | null {
    const last = this.#peopleOfSentence;
    const isNear = last !== null && this.sentence - last.sentence <= 1;
    return isNear && last.codes.size === 2 ? [...last.codes] : null;
  }

  #addToSentence(code: ActorCode): void {
    const { sentence } = this;
    const before = this.#peopleOfSentence;
    const codes = before?.sentence === sentence ? before.codes : [];
    this.#peopleOfSentence = { sentence, codes: new Set([...codes, code]) };
  }

  /** The organisation that acted last, at most so many sentences before. */
  lastOrganisation(sentences: number): ActorMention | null {
    return this.#near(this.#organisation, sentences);
  }

  /** The state or organisation that was named last, wherever. */
  lastParty(): ActorMention | null {
    return this.#party?.mention ?? null;
  }

  /**
   * Those of the two people of the sentence before, where this one has named no state yet: "Conti
   * told his Chilean colleague so. The two governments …". Else the two states that weigh most here, in the order they were named; organisations where there are
   * not two states. Each naming weighs half as much five sentences on. `others` leaves out whom this
   * sentence has named.
   */
  pair(others = false): readonly [ActorCode, ActorCode] | null {
    const people = this.#party?.sentence === this.sentence ? null : this.twoPeople();
    if (people?.every(this.#isState)) return [people[0]!, people[1]!];
    const entries = [...this.#weights.entries()].filter(
      ([, { sentence }]) => !others || sentence !== this.sentence,
    );
    const weights = entries.map(([code, weight], order) => ({
      code,
      order,
      isState: this.#isState(code),
      now: this.#decayed(weight),
    }));
    const ranked = weights.sort((a, b) => Number(b.isState) - Number(a.isState) || b.now - a.now);
    const [first, second] = ranked.slice(0, 2).sort((a, b) => a.order - b.order);
    return first && second ? [first.code, second.code] : null;
  }

  /** Somebody was named in this sentence or the two before it. */
  hasPeople(): boolean {
    return this.#peopleLately.some(({ sentence }) => this.sentence - sentence <= 2);
  }

  /** The states of the two people named last: "the two ministers". */
  people(): readonly [ActorCode, ActorCode] | null {
    const last = this.#peopleOfSentence;
    if (last && last.codes.size > 2) return this.#pairAmong(last);
    if (this.#peopleLately.filter(({ sentence }) => this.sentence - sentence <= 2).length > 2)
      return null;
    const [b, a] = [this.#persons.at(-1), this.#persons.at(-2)];
    return a && b ? [a, b] : null;
  }

  /** Of several people in one sentence, the two whose states were named as a pair before: "the presidents of Peru and Chile". */
  #pairAmong({
    sentence,
    codes,
  }: {
    readonly sentence: number;
    readonly codes: ReadonlySet<ActorCode>;
  }): readonly [ActorCode, ActorCode] | null {
    const pair = this.#pairOfOffice;
    if (!pair || sentence - pair.sentence > 5) return null;
    const [a, b] = pair.mention.codes;
    return a && b && codes.has(a) && codes.has(b) ? [a, b] : null;
  }

  #near(seen: Seen | null, sentences: number): ActorMention | null {
    return seen && this.sentence - seen.sentence <= sentences ? seen.mention : null;
  }

  #remember(code: ActorCode): void {
    const before = this.#weights.get(code);
    const weight = (before ? this.#decayed(before) : 0) + 1;
    this.#weights.set(code, { weight, sentence: this.sentence });
    if (this.#weights.size > MAX_WEIGHED) this.#forget();
  }

  #decayed({ weight, sentence }: Weight): number {
    return weight * 2 ** ((sentence - this.sentence) / HALF_LIFE);
  }

  /** Drops the lightest, so that a text with every state of the world stays cheap. */
  #forget(): void {
    let lightest: ActorCode | null = null;
    let least = Infinity;
    for (const [code, weight] of this.#weights) {
      const now = this.#decayed(weight);
      if (now < least) [lightest, least] = [code, now];
    }
    if (lightest !== null) this.#weights.delete(lightest);
  }
}
