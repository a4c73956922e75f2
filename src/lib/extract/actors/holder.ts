/**
 * What follows a state's name or adjective and acts for it: ranks, an institution, an office, a
 * person's name. "Russian | Foreign Minister | Sergei Lavrov", "Turkey's | Foreign Ministry |
 * spokesman | Tanju Bilgic", "Turkish | authorities".
 */
import type { ActorCode } from '../../model/actor.ts';
import { findAt, isCapital, isPossessive, lowerAt, type At } from './at.ts';
import { KIND, NAMES } from './entry.ts';
import { kindOf } from './kind.ts';
import { isBeforeNoun } from './role.ts';
import { learnName, readName, type NameFound } from './name.ts';
import type { Known } from './reading.ts';

export interface Holder {
  readonly end: number;
  readonly what: 'institution' | 'office' | 'person';
  /** Last word of the office or the institution: "minister", "ministry". */
  readonly head: string;
  readonly several: boolean;
  readonly name: NameFound | null;
}

const MAX_RANKS = 4;

/** What acts at `from`; null where the noun is a thing, a place or private people. */
export function readHolder(at: At, from: number, codes: readonly ActorCode[]): Holder | null {
  let end = skipRanks(at, from);
  const body = findAt(at, end, KIND.institution | KIND.seat);
  let office = findAt(at, end, KIND.office | KIND.offices) ?? portfolioPair(at, end);
  if (body && body.end > (office?.end ?? 0)) {
    end = body.end;
    const next = skipRanks(at, isPossessive(at, end) ? end + 1 : end);
    office = findAt(at, next, KIND.office | KIND.offices);
    if (!office || (isCapital(at, office.end - 1) && !isCapital(at, end - 1)))
      return institution(at, end, codes);
  } else if (!office) return null;
  // "his chief concern": no office.
  if (lowerAt(at, office.end - 1) === 'chief' && isBeforeNoun(at, office.end)) return null;
  const isPlural = office.entries.every(({ kind }) => kind === 'offices');
  const head = lowerAt(at, office.end - 1);
  end = skipSecondOffice(at, skipComplement(at, office.end));
  const name = isPlural ? null : readName(at, end, { codes, office: headOf(at, office.end) });
  const behind = name ?? (isPlural ? null : nameInApposition(at, end, codes));
  if (behind) {
    const own =
      behind.person && !codes.includes(behind.person.code) ? { ...behind, person: null } : behind;
    learnName(at, own, codes);
    setOffice(at, office.end, { name: behind.name, codes, kind: 'person' });
    return { end: behind.end, what: 'person', head, several: false, name: behind };
  }
  const text = words(at, from, end);
  if (!isPlural) setOffice(at, office.end, { name: text, codes, kind: 'person' });
  return { end, what: 'office', head, several: isPlural, name: null };
}

function institution(at: At, end: number, codes: readonly ActorCode[]): Holder {
  const head = lowerAt(at, end - 1);
  const several = /(?:s|troops|forces|police)$/.test(head) && head !== 'headquarters';
  setOffice(at, end, { name: phraseBefore(at, end), codes, kind: kindOf(at, codes) });
  return { end, what: 'institution', head, several, name: null };
}

/** "former", "deputy", "first vice": words between the state and the office. */
export function skipRanks(at: At, from: number): number {
  let end = from;
  while (end - from < MAX_RANKS && at.gazetteer.words.rankWords.has(lowerAt(at, end))) {
    const office = findAt(at, end, KIND.office | KIND.institution);
    if (office && !findAt(at, office.end, KIND.office | KIND.offices)) break;
    end += 1;
  }
  return end;
}

/** "foreign and defence ministers". */
function portfolioPair(at: At, from: number): ReturnType<typeof findAt> {
  const { portfolios } = at.gazetteer.words;
  if (!portfolios.has(lowerAt(at, from)) || lowerAt(at, from + 1) !== 'and') return null;
  return findAt(at, from + 2, KIND.office | KIND.offices | KIND.institution);
}

/** "to the United Nations", "of the General Staff", "for European affairs" belong to the office. */
function skipComplement(at: At, from: number): number {
  const preposition = lowerAt(at, from);
  const office = lowerAt(at, from - 1);
  const next = lowerAt(at, from + 1) === 'the' ? from + 2 : from + 1;
  if (/^(?:to|for|at|in)$/.test(preposition) && at.gazetteer.words.complementOffices.has(office)) {
    const target = findAt(at, next, NAMES & ~KIND.adjective);
    if (target) return target.end;
    const affairs = /^(?:affairs|issues|security|talks)$/.test(lowerAt(at, next + 1))
      ? next + 2
      : from;
    return affairs;
  }
  if (preposition === 'of') {
    const body = findAt(at, skipRanks(at, next), KIND.institution);
    if (body) return body.end;
  }
  return from;
}

/** "Deputy Prime Minister and Foreign Minister Ivica Dacic". */
function skipSecondOffice(at: At, from: number): number {
  if (lowerAt(at, from) !== 'and' || !isCapital(at, from + 1)) return from;
  const second = findAt(at, skipRanks(at, from + 1), KIND.office);
  return second && isCapital(at, second.end) ? second.end : from;
}

/** "Turkey's foreign minister, Mevlut Cavusoglu," */
function nameInApposition(at: At, end: number, codes: readonly ActorCode[]): NameFound | null {
  if (lowerAt(at, end) !== ',' || !isCapital(at, end + 1)) return null;
  const name = readName(at, end + 1, { codes });
  if (!name) return null;
  if (name.person) return codes.includes(name.person.code) && name.end > end + 2 ? name : null;
  const isFull = name.end - end - 1 >= 2 && !at.gazetteer.words.openers.has(lowerAt(at, end + 1));
  return isFull && /^[,.;)—–]?$/.test(lowerAt(at, name.end)) ? name : null;
}

/** "the foreign minister", "the minister" mean this one from now on. */
export function setOffice(at: At, end: number, known: Known): void {
  at.reading.setOffice(lowerAt(at, end - 1), known);
  at.reading.setOffice(phraseBefore(at, end).toLowerCase(), known);
}

/** The office's or institution's own words, up to `end`: "Foreign Ministry". */
function phraseBefore(at: At, end: number): string {
  for (let from = Math.max(at.first, end - 4); from < end - 1; from += 1)
    if (findAt(at, from, KIND.office | KIND.institution)?.end === end) return words(at, from, end);
  return words(at, end - 1, end);
}

const headOf = (at: At, end: number): string => lowerAt(at, end - 1);

const words = (at: At, from: number, to: number): string =>
  at.draft.text.slice(at.tokens[from]!.start, at.tokens[to - 1]!.end);
