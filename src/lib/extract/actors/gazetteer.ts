/** The world as the rules know it: every name and word in one trie, the small lists as sets. */
import type { Actor, ActorCode } from '../../model/actor.ts';
import type { GazetteerData, PersonData, WordData } from './data.ts';
import type { Entry, EntryKind, Office, Person } from './entry.ts';
import { fold } from './fold.ts';
import { makeTrie, type Trie } from './trie.ts';

export type { GazetteerData, GazetteerFile } from './data.ts';

/** Lists that are asked word by word, in lower case. */
const SETS = [
  'rankWords',
  'talkAbout',
  'buildings',
  'mediaQualifiers',
  'venuePrepositions',
  'partyPrepositions',
  'motion',
  'cityMotion',
  'cityTargets',
  'directions',
  'placeHeads',
  'beforeClause',
  'verbs',
  'commonWords',
  'givenNames',
  'countryFirst',
  'honorifics',
  'openers',
  'calendar',
  'womensNames',
  'particles',
  'aims',
  'possessors',
  'complementOffices',
  'seatedIn',
  'portfolios',
  'skipped',
] as const;

export type Words = Readonly<Record<(typeof SETS)[number], ReadonlySet<string>>>;

export interface Gazetteer {
  readonly find: Trie['find'];
  readonly kindsAt: Trie['kindsAt'];
  readonly words: Words;
  /** By code: display names of states, organisations and groups. */
  readonly actors: ReadonlyMap<ActorCode, Actor>;
}

/** Built once; a kind of file that is missing leaves its names unknown. */
export function compileGazetteer(files: GazetteerData): Gazetteer {
  const trie = makeTrie();
  const actors = new Map<ActorCode, Actor>();
  let words = emptyWords();
  for (const file of files) {
    if (file.kind === 'words') {
      addWords(trie, file);
      words = setsOf(file);
    } else addFile(trie, actors, file);
  }
  return { find: trie.find, kindsAt: trie.kindsAt, words, actors };
}

type NameFile = Exclude<GazetteerData[number], { kind: 'words' }>;

function addFile(trie: Trie, actors: Map<ActorCode, Actor>, file: NameFile): void {
  const all = (kind: EntryKind, names: readonly string[] = [], of: Omit<Entry, 'kind'>) => {
    for (const name of names) trie.add(name, { ...of, kind }, 'name');
  };
  switch (file.kind) {
    case 'states':
      for (const state of file.states) {
        const of = { codes: [state.code], name: state.name };
        actors.set(state.code, { code: state.code, kind: 'state', name: state.name });
        all('state', [state.name, ...(state.names ?? [])], of);
        all('adjective', state.adjectives, of);
        all('people', state.people, of);
        for (const name of state.capitals ?? []) all('capital', [name], { codes: of.codes, name });
        for (const name of state.cities ?? []) all('city', [name], { codes: of.codes, name });
        all('seat', state.institutions, of);
      }
      return;
    case 'organisations':
    case 'armed-groups': {
      const isGroup = file.kind === 'armed-groups';
      for (const { code, name, names = [], metonyms, called = [] } of isGroup
        ? file.groups
        : file.organisations) {
        actors.set(code, { code, kind: isGroup ? 'armed-group' : 'organisation', name });
        all(isGroup ? 'group' : 'organisation', [name, ...names], { codes: [code], name, called });
        all('metonym', metonyms, { codes: [code], name });
      }
      return;
    }
    case 'people':
      for (const data of file.people) {
        const person = personOf(data);
        const of = { codes: [data.code], name: data.name, person };
        all('person', [data.name, ...(data.names ?? [])], of);
        all('short', person.short, of);
      }
      return;
    case 'sources':
      for (const { name, names = [], kind } of file.sources)
        all(kind, [name, ...names], { codes: [], name });
      return;
    case 'places':
      for (const { names } of file.places)
        for (const name of names) all('place', [name], { codes: [], name });
      return;
  }
}

function personOf({ name, names = [], code, offices, short, alone = true }: PersonData): Person {
  return {
    name,
    code,
    alone,
    offices: offices.map(({ office, term }) => officeOf(office, term)),
    short: short ?? [name, ...names].map((full) => full.slice(full.lastIndexOf(' ') + 1)),
  };
}

function officeOf(office: string, term: string): Office {
  const [from = '', to = ''] = term.split('/');
  return { office, from: from === '..' ? '' : from, to: to === '..' || to === '' ? '~' : to };
}

function addWords(trie: Trie, file: WordData): void {
  const all = (kind: EntryKind, words: readonly string[]) => {
    for (const word of words) trie.add(word, { kind, codes: [], name: word }, 'word');
  };
  all('office', file.offices);
  all('offices', file.officesPlural);
  all('institution', file.institutions);
  all('body', file.bodies);
  all('media', file.media);
  all('citizens', file.people);
  all('nonState', file.nonState);
  all('border', file.borders);
  all('topic', file.topics);
  all('placeNoun', file.placeNouns);
  all('pair', file.anaphors.pair);
  for (const noun of [...file.officesPlural, ...file.anaphors.ofEachSide])
    all('pair', [`the two ${noun}`, `both ${noun}`]);
  all('country', file.anaphors.country);
  all('together', file.anaphors.together);
  all('thing', file.things);
  for (const kind of ['person', 'thing', 'group'] as const)
    for (const word of file.anaphors[kind])
      trie.add(word, { kind: 'pronoun', codes: [], name: kind }, 'word');
  all('whose', ['its', 'his', 'her', 'their']);
  for (const { names, codes } of file.pairNames)
    for (const name of names) trie.add(name, { kind: 'pairName', codes, name }, 'word');
  for (const name of file.traps) trie.add(name, { kind: 'trap', codes: [], name }, 'name');
}

const setsOf = (file: WordData): Words =>
  setsFrom((name) => new Set(file[name].map((word) => fold(word.toLowerCase()))));

const emptyWords = (): Words => setsFrom(() => new Set());

const setsFrom = (make: (name: (typeof SETS)[number]) => ReadonlySet<string>): Words =>
  Object.fromEntries(SETS.map((name) => [name, make(name)])) as Words;
