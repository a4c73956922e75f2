/**
 * What the event rules know of English: verbs and nouns that name an act, verbs that turn one act
 * into another ("refuses to …", "lifts …"), and the small words that hold clauses together.
 */
import type { EventType } from '../../model/event-type.ts';
import { inflect, thirdPerson, type Irregular, type VerbForm } from './inflect.ts';

/** `data/lexicon/events.<language>.json`. */
export interface EventLexiconFile {
  readonly language: string;
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** CAMEO code → frames: `impose/slap {@sanctions} [on|against]`, `!forget`, `meet [with]=`, `(@troops) cross [into]`. */
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  /** CAMEO code → nouns that name an act, with what must follow: `call [with]`. */
  readonly nouns: Readonly<Record<string, readonly string[]>>;
  readonly backReferences: { readonly nouns: readonly string[]; readonly heads: readonly string[] };
  readonly operators: Readonly<Record<string, OperatorEntry>>;
  /** Verbs that judge, and the words they judge with: "called it a crime". */
  readonly judgements: Readonly<Record<'verbs' | 'blames' | Judgement, readonly string[]>>;
  readonly reporting: {
    readonly verbs: readonly string[];
    readonly channels: readonly string[];
    readonly pronouns: readonly string[];
  };
  readonly conditional: readonly string[];
  readonly habitual: readonly string[];
  readonly negators: readonly string[];
  readonly commonVerbs: readonly string[];
  readonly irregular: Irregular;
  readonly doubling: readonly string[];
}

/** `wrong` blames, `untrue` says that it is not so, `right` praises. */
export type Judgement = 'wrong' | 'untrue' | 'right';

interface OperatorEntry {
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  /** PLOVER type of the act below → CAMEO code of the whole; the empty key stands for the rest. */
  readonly outcome: Readonly<Record<string, string>>;
}

/** `data/lexicon/cameo.json`: the codes in use, their PLOVER type, and Goldstein's number × 100. */
export interface CameoFile {
  readonly codes: Readonly<
    Record<string, { readonly type: EventType; readonly goldstein: number }>
  >;
}

/** An act of the scheme. */
export interface Act {
  readonly type: EventType;
  readonly cameo: string;
  readonly goldstein: number;
}

/** One way to use a verb: "shoot down {aircraft}", "impose {sanctions} on". */
export interface Frame {
  readonly act: Act;
  readonly lemma: string;
  readonly particles: readonly string[];
  /** Heads of what does it: "(@troops) cross [into]"; null for anybody. */
  readonly subject: ReadonlySet<string> | null;
  /** Heads of the thing that the verb acts on; null for anything. */
  readonly object: ReadonlySet<string> | null;
  /** Prepositions that lead to the other side; null for the direct object. */
  readonly prepositions: ReadonlySet<string> | null;
  /** One of them must follow although the object tells enough: "held drills with", not "held drills". */
  readonly needsPreposition: boolean;
  /** Both sides do it to each other. */
  readonly mutual: boolean;
  /** Only when negated, and the negation is spent on it: "will not forget". */
  readonly whenNegated: boolean;
  /** The one named by the preposition acts: "received an apology from". */
  readonly reversed: boolean;
  /** As in the data file, for the reader of an explanation. */
  readonly pattern: string;
}

export type OperatorKind =
  | 'promise'
  | 'vow'
  | 'refuse'
  | 'demand'
  | 'threaten'
  | 'stop'
  | 'plan'
  | 'deny'
  | 'light'
  | 'continue';

export interface NounAct {
  readonly act: Act;
  readonly lemma: string;
  /** Lower-case words, the head last. */
  readonly words: readonly string[];
  readonly plural: boolean;
  /** One of these must follow it: "call [with]" is none "for" something; null for any. */
  readonly prepositions: ReadonlySet<string> | null;
}

export interface EventLexicon {
  readonly language: string;
  /** Lower-case form → what verbs it may be a form of. */
  readonly verbForms: ReadonlyMap<string, readonly { lemma: string; form: VerbForm }[]>;
  /** Lemma → frames, the most particular first. */
  readonly frames: ReadonlyMap<string, readonly Frame[]>;
  /** First word of a noun trigger → triggers, the longest first. */
  readonly nouns: ReadonlyMap<string, readonly NounAct[]>;
  readonly backReferences: ReadonlySet<string>;
  readonly backReferenceHeads: ReadonlySet<string>;
  /** Lemma → kinds of operator it may be. */
  readonly operators: ReadonlyMap<string, ReadonlySet<OperatorKind>>;
  /** Adjective → operator: "ready to", "unwilling to". */
  readonly adjectives: ReadonlyMap<string, OperatorKind>;
  readonly outcomes: ReadonlyMap<OperatorKind, ReadonlyMap<string, Act>>;
  readonly judgingVerbs: ReadonlySet<string>;
  /** Verbs that blame whoever is said to do it: "was trying to provoke". */
  readonly blamingVerbs: ReadonlySet<string>;
  /** Word or words, lower case → how they judge. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly reportingVerbs: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  /** First word of a cue → cues: "time" → "time and again". */
  readonly habitual: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly negators: ReadonlySet<string>;
  readonly act: (cameo: string) => Act;
}

/** Throws `unknown CAMEO code: …` or `unreadable frame: …` for a data file that contradicts itself. */
export function compileEventLexicon(file: EventLexiconFile, cameo: CameoFile): EventLexicon {
  const act = (code: string): Act => {
    const known = cameo.codes[code];
    if (!known) throw new Error(`unknown CAMEO code: ${code}`);
    return { type: known.type, cameo: code, goldstein: known.goldstein };
  };
  const frames = compileFrames(file, act);
  const operators = new Map<string, Set<OperatorKind>>();
  const adjectives = new Map<string, OperatorKind>();
  const outcomes = new Map<OperatorKind, Map<string, Act>>();
  for (const [name, entry] of Object.entries(file.operators)) {
    const kind = name as OperatorKind;
    for (const verb of entry.verbs) {
      operators.set(verb, (operators.get(verb) ?? new Set<OperatorKind>()).add(kind));
    }
    for (const adjective of entry.adjectives) adjectives.set(adjective, kind);
    outcomes.set(
      kind,
      new Map(Object.entries(entry.outcome).map(([type, code]) => [type, act(code)])),
    );
  }
  const { verbs: judgingVerbs, blames, ...judging } = file.judgements;
  const lemmas = [
    frames.keys(),
    operators.keys(),
    file.reporting.verbs,
    judgingVerbs,
    blames,
    file.commonVerbs,
  ];
  return {
    language: file.language,
    verbForms: compileForms(lemmas, file),
    frames,
    nouns: compileNouns(file, act),
    backReferences: new Set(file.backReferences.nouns),
    backReferenceHeads: new Set(file.backReferences.heads),
    operators,
    adjectives,
    outcomes,
    judgingVerbs: new Set(judgingVerbs),
    blamingVerbs: new Set(blames),
    judgements: new Map(
      Object.entries(judging).flatMap(([kind, words]) =>
        words.map((word) => [word, kind as Judgement] as const),
      ),
    ),
    reportingVerbs: new Set(file.reporting.verbs),
    channels: new Set(file.reporting.channels),
    conditional: new Set(file.conditional),
    habitual: Map.groupBy(
      file.habitual.map((cue) => cue.split(' ')),
      ([first]) => first!,
    ),
    negators: new Set(file.negators),
    act,
  };
}

function compileForms(lemmas: readonly Iterable<string>[], file: EventLexiconFile) {
  const forms = new Map<string, { lemma: string; form: VerbForm }[]>();
  const doubling = new Set(file.doubling);
  for (const lemma of new Set(lemmas.flatMap((some) => [...some]))) {
    if (lemma === 'be' || lemma === 'have' || lemma === 'do') continue;
    for (const [form, text] of spellings(lemma, file.irregular, doubling)) {
      const known = forms.get(text) ?? [];
      if (!known.some((one) => one.lemma === lemma && one.form === form)) {
        forms.set(text, [...known, { lemma, form }]);
      }
    }
  }
  return forms;
}

/** "travelling" and "traveling": both coasts of the language. */
const spellings = (lemma: string, irregular: Irregular, doubling: ReadonlySet<string>) => [
  ...inflect(lemma, irregular, doubling),
  ...(lemma.endsWith('l') ? inflect(lemma, irregular, new Set()) : []),
];

/** Stands in a frame for any person who is named. */
export const NAMED = '@named';
/** Stands in a frame for a state or an organisation that the verb acts on itself. */
export const STATE = '@state';
/** Stands in a frame for some thing that the verb acts on. */
export const THING = '@thing';

const FRAME =
  /^(?<negated>!)?(?:\((?<subject>[^)]+)\) )?(?<verbs>[^\s[{=<]+)(?<particles>(?: [a-z'-]+)*)(?: \{(?<object>[^}]+)\})?(?: \[(?<prepositions>[^\]!]+)(?<must>!)?\])?(?: (?<tail>[a-z ]+))?(?<mutual>=)?(?<reversed><)?\s*$/;

function compileFrames(file: EventLexiconFile, act: (code: string) => Act) {
  const frames = new Map<string, Frame[]>();
  for (const [code, patterns] of Object.entries(file.verbs)) {
    for (const pattern of patterns) {
      const parts = FRAME.exec(pattern)?.groups;
      if (!parts) throw new Error(`unreadable frame: ${pattern}`);
      for (const lemma of parts['verbs']!.split('/')) {
        const frame: Frame = {
          act: act(code),
          lemma,
          particles: [
            ...words(parts['particles']),
            ...words(parts['tail']).filter((word) => word !== 'to'),
          ],
          subject: parts['subject'] ? nounSet(parts['subject'], file.sets) : null,
          object: parts['object'] ? nounSet(parts['object'], file.sets) : null,
          prepositions: parts['prepositions'] ? new Set(parts['prepositions'].split('|')) : null,
          needsPreposition: parts['must'] !== undefined,
          mutual: parts['mutual'] !== undefined,
          whenNegated: parts['negated'] !== undefined,
          reversed: parts['reversed'] !== undefined,
          pattern,
        };
        frames.set(lemma, [...(frames.get(lemma) ?? []), frame]);
      }
    }
  }
  for (const some of frames.values()) some.sort((a, b) => particularity(b) - particularity(a));
  return frames;
}

/** The more a frame asks for, the earlier it is tried. */
const particularity = (frame: Frame): number =>
  (frame.whenNegated ? 8 : 0) +
  frame.particles.length * 4 +
  (frame.object ? (frame.object.has(THING) ? 1 : 3) : 0) +
  (frame.needsPreposition ? 1 : 0) +
  (frame.subject ? 2 : 0) +
  (frame.prepositions ? 1 : 0);

const words = (text: string | undefined): string[] => text?.trim().split(' ').filter(Boolean) ?? [];

const isStandIn = (name: string): boolean => [NAMED, STATE, THING].includes(name);

function nounSet(list: string, sets: EventLexiconFile['sets']): ReadonlySet<string> {
  const nouns = list.split(',').flatMap((name) => {
    if (isStandIn(name) || !name.startsWith('@')) return [name.trim()];
    const set = sets[name.slice(1)];
    if (!set) throw new Error(`unknown set of nouns: ${name}`);
    return set;
  });
  return new Set(nouns.flatMap((noun) => [noun, thirdPerson(noun)]));
}

function compileNouns(file: EventLexiconFile, act: (code: string) => Act) {
  const nouns = new Map<string, NounAct[]>();
  const add = (noun: NounAct) => {
    const known = nouns.get(noun.words[0]!) ?? [];
    const isSame = (one: NounAct) =>
      one.words.join(' ') === noun.words.join(' ') &&
      [...(one.prepositions ?? [])].join() === [...(noun.prepositions ?? [])].join();
    if (!known.some(isSame)) nouns.set(noun.words[0]!, [...known, noun]);
  };
  for (const [code, entries] of Object.entries(file.nouns)) {
    for (const entry of entries) {
      const parts = NOUN.exec(entry)?.groups;
      if (!parts) throw new Error(`unreadable noun: ${entry}`);
      const lemma = parts['lemma']!;
      const [head, ...rest] = lemma.split(' ').reverse() as [string, ...string[]];
      const before = rest.reverse();
      const shared = {
        act: act(code),
        lemma,
        prepositions: parts['prepositions'] ? new Set(parts['prepositions'].split('|')) : null,
      };
      add({
        ...shared,
        words: [...before, head],
        plural: head.endsWith('s') && !head.endsWith('ss'),
      });
      if (!head.endsWith('s'))
        add({ ...shared, words: [...before, thirdPerson(head)], plural: true });
      // "rounds of talks", "exchanges of fire": what is many stands before the "of".
      const of = lemma.indexOf(' of ');
      if (of !== -1 && !lemma.slice(0, of).endsWith('s'))
        add({
          ...shared,
          words: [...thirdPerson(lemma.slice(0, of)).split(' '), ...lemma.slice(of + 1).split(' ')],
          plural: true,
        });
    }
  }
  for (const some of nouns.values())
    some.sort(
      (a, b) =>
        b.words.length - a.words.length ||
        Number(b.prepositions !== null) - Number(a.prepositions !== null),
    );
  return nouns;
}

const NOUN = /^(?<lemma>[^[\]]+?)(?: \[(?<prepositions>[^\]]+)\])?$/;
