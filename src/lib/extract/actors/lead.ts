/**
 * The word before an institution or an office that says whose it is: "Turkish", "Turkish and
 * Russian", "Turkey's", "NATO", "the Kremlin's", "Assad's".
 */
import type { ActorCode } from '../../model/actor.ts';
import { findAt, isPossessive, lowerAt, type At } from './at.ts';
import { KIND } from './entry.ts';
import { peopleOf } from './name.ts';
import { choosePerson, isCurrent } from './terms.ts';
import type { Match } from './trie.ts';

export interface Lead {
  readonly codes: readonly ActorCode[];
  /** Index of the token behind it, and behind its 's. */
  readonly end: number;
  readonly possessive: boolean;
}

const NEEDS_POSSESSIVE = KIND.state | KIND.capital | KIND.metonym | KIND.person;
const STANDS_ALONE = KIND.organisation | KIND.group | KIND.seat;

export function readLead(at: At): Lead | null {
  return (
    adjectives(at) ??
    owner(at, STANDS_ALONE, false) ??
    owner(at, NEEDS_POSSESSIVE, true) ??
    person(at)
  );
}

/** "Russian", "Russian and Turkish", "Russian, Turkish and EU". */
export function adjectives(at: At): Lead | null {
  const first = findAt(at, at.i, KIND.adjective);
  if (!first) return null;
  const codes = [...first.entries[0]!.codes];
  let end = first.end;
  for (;;) {
    let next = end;
    while (/^(?:,|and|or)$/.test(lowerAt(at, next)) && next - end < 2) next += 1;
    if (next > end && lowerAt(at, next) === 'the') next += 1;
    const more = next > end ? findAt(at, next, KIND.adjective | KIND.organisation) : null;
    if (!more) break;
    codes.push(more.entries[0]!.codes[0]!);
    end = more.end;
  }
  return { codes, end, possessive: false };
}

/** The first adjective alone. */
export function adjective(at: At): Lead | null {
  const first = findAt(at, at.i, KIND.adjective);
  return first && { codes: first.entries[0]!.codes, end: first.end, possessive: false };
}

function owner(at: At, kinds: number, needsPossessive: boolean): Lead | null {
  const match = findAt(at, at.i, kinds);
  if (!match || match.end < (at.match?.end ?? 0)) return null;
  const possessive = isPossessive(at, match.end);
  if (needsPossessive && !possessive && !isHeadline(at, match)) return null;
  const entry = match.entries.find(({ kind }) => kind === 'metonym') ?? match.entries[0]!;
  const chosen = entry.person
    ? (choosePerson(peopleOf(match.entries), { published: at.reading.published })?.code ??
      entry.codes[0]!)
    : entry.codes[0]!;
  return { codes: [chosen], end: possessive ? match.end + 1 : match.end, possessive };
}

/** "Rossi's government", "Assad's forces": somebody the article or the gazetteer knows by a short name. */
function person(at: At): Lead | null {
  const learned = at.reading.recall(at.tokens, at.i, at.limit);
  if (learned) {
    const { known, end } = learned;
    return known.kind === 'person' ? ownerBefore(at, known.codes, end) : null;
  }
  const short = findAt(at, at.i, KIND.short);
  if (!short || short.end < (at.match?.end ?? 0)) return null;
  const { published } = at.reading;
  const people = peopleOf(short.entries).filter((one) => one.alone && isCurrent(one, published));
  const chosen = choosePerson(people, { published });
  return chosen && ownerBefore(at, [chosen.code], short.end);
}

function ownerBefore(at: At, codes: readonly ActorCode[], end: number): Lead {
  const possessive = isPossessive(at, end);
  return { codes, end: possessive ? end + 1 : end, possessive };
}

/** "the Kuwait government", "Washington officials": without the 's, before what nobody takes for a verb. */
function isHeadline(at: At, { end, entries }: Match): boolean {
  const holder = findAt(at, end, KIND.institution | KIND.office | KIND.offices);
  if (!holder || entries.some(({ person }) => person)) return false;
  const { kind, name } = holder.entries[0]!;
  return kind === 'offices' || at.gazetteer.words.possessors.has(name);
}
