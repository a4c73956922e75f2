/** A person's name as it stands in the text: one the gazetteer knows, or capitalised words behind a title. */
import type { ActorCode } from '../../model/actor.ts';
import type { At } from './at.ts';
import { findAt, isCapital, lowerAt } from './at.ts';
import { KIND, NAMES, type Entry, type Person } from './entry.ts';
import { choosePerson } from './terms.ts';

export interface NameFound {
  readonly name: string;
  readonly end: number;
  readonly person: Person | null;
}

const MAX_WORDS = 5;

/** Other kinds end a name: "Foreign Minister Paolo Rossi Italy …". */
const ENDS_NAME = NAMES | KIND.office | KIND.offices | KIND.institution | KIND.trap;

/** `codes` and `office`: what the title before the name says of the person. */
export function readName(
  at: At,
  from: number,
  hint: { codes?: readonly ActorCode[]; office?: string },
): NameFound | null {
  const start =
    at.gazetteer.words.honorifics.has(lowerAt(at, from)) && isCapital(at, from + 1)
      ? from + 1
      : from;
  const learned = start < at.limit ? at.reading.recall(at.tokens, start, at.limit) : null;
  const known = findAt(at, start, KIND.person) ?? findAt(at, start, KIND.short);
  const person =
    known && choosePerson(peopleOf(known.entries), { published: at.reading.published, ...hint });
  if (known && person && known.end >= (learned?.end ?? 0) && !isCapital(at, known.end))
    if (!learned || learned.known.name === person.name || hint.codes?.includes(person.code))
      return { name: person.name, end: known.end, person };
  if (learned?.known.kind === 'person')
    return { name: learned.known.name, end: learned.end, person: null };
  return readUnknownName(at, start);
}

export const peopleOf = (entries: readonly Entry[]): Person[] =>
  entries.flatMap(({ person }) => (person ? [person] : []));

/** One to five capitalised words, with particles between them: "Paolo Rossi", "Ali al-Naimi", "J. van Dijk". */
export function readUnknownName(at: At, from: number): NameFound | null {
  let end = from;
  while (end < at.limit && end - from < MAX_WORDS && isNamePart(at, end, end > from)) end += 1;
  while (end > from && !isCapital(at, end - 1) && !/^(?:al|el)-/.test(lowerAt(at, end - 1)))
    end -= 1;
  if (end === from) return null;
  const text = at.draft.text.slice(at.tokens[from]!.start, at.tokens[end - 1]!.end);
  return { name: text, end, person: null };
}

function isNamePart(at: At, index: number, inside: boolean): boolean {
  const { words } = at.gazetteer;
  const lower = lowerAt(at, index);
  if (inside && (words.particles.has(lower) || /^(?:al|el|ul|ad|as|an)-\p{L}/u.test(lower)))
    return true;
  if (!isCapital(at, index) || words.calendar.has(lower)) return false;
  if (!inside && words.openers.has(lower)) return false;
  return !findAt(at, index, ENDS_NAME) || (inside && isSurname(at, index));
}

/** A word that is a place elsewhere may end a person's name: "John Ireland", "Michael Moscow". */
const isSurname = (at: At, index: number): boolean =>
  at.gazetteer.words.countryFirst.has(lowerAt(at, index)) && !isCapital(at, index + 1);

/** From now on the name, and what it is shortened to, stand for the person. */
export function learnName(at: At, { name, person }: NameFound, codes: readonly ActorCode[]): void {
  const known = { name, codes, kind: 'person' as const };
  const words = name.toLowerCase().replace(/’/g, "'").split(/\s+/);
  at.reading.learn(words, known);
  for (const short of shortForms(words, person)) at.reading.learn(short, known);
}

function* shortForms(words: readonly string[], person: Person | null): Generator<string[]> {
  for (const short of person?.short ?? []) yield short.toLowerCase().split(/\s+/);
  const last = words.at(-1);
  if (person || words.length < 2 || last === undefined || last.length < 3) return;
  yield [last];
  const bare = /^(?:al|el)-(.{3,})$/.exec(last)?.[1];
  if (bare) yield [bare];
  if (words.length > 2) yield words.slice(-2);
}

/** "Ivanka Trump", "Trump Tower": another capitalised word beside it makes it another name. */
export function isPartOfLongerName(at: At, end: number): boolean {
  const { openers, honorifics, calendar } = at.gazetteer.words;
  const after = lowerAt(at, end);
  if (isCapital(at, end) && !calendar.has(after)) return true;
  if (!isCapital(at, at.i - 1) || at.i - 1 < at.reading.lastEnd) return false;
  const before = lowerAt(at, at.i - 1);
  return !(
    openers.has(before) ||
    honorifics.has(before) ||
    calendar.has(before) ||
    /ly$/.test(before)
  );
}
