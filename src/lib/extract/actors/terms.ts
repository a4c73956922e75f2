/** Who of several people is meant: the one in office when the article was published. */
import type { ActorCode } from '../../model/actor.ts';
import type { Office, Person } from './entry.ts';

/** A bare surname may still mean who left office so long ago, or is about to enter it. */
const YEARS_AFTER = 8;
const YEARS_BEFORE = 1;

/** Prefixes of EDTF dates compare as text: "2016-02" holds "2016-02-04". */
export const isInTerm = ({ from, to }: Office, published: string): boolean =>
  from.slice(0, published.length) <= published.slice(0, from.length) &&
  published.slice(0, to.length) <= to.slice(0, published.length);

export const isInOffice = (person: Person, published: string): boolean =>
  person.offices.some((office) => isInTerm(office, published));

/** Whether a bare surname may mean the person in an article of that date; undated ones may mean anybody. */
export function isCurrent(person: Person, published: string): boolean {
  const year = Number(published.slice(0, 4));
  if (!Number.isFinite(year) || published.length < 4) return true;
  return person.offices.some(({ from, to }) => {
    const begins = from === '' ? -Infinity : Number(from.slice(0, 4));
    const ends = to === '~' ? Infinity : Number(to.slice(0, 4));
    return begins - YEARS_BEFORE <= year && year <= ends + YEARS_AFTER;
  });
}

/** Best first: of the named state, in that office, in office at all. */
export function choosePerson(
  people: readonly Person[],
  {
    published,
    codes,
    office,
  }: { published: string; codes?: readonly ActorCode[]; office?: string },
): Person | null {
  let best: Person | null = null;
  let bestScore = -1;
  for (const person of people) {
    const serving =
      published === '' ? [] : person.offices.filter((term) => isInTerm(term, published));
    const score =
      (codes?.includes(person.code) ? 8 : 0) +
      (office && serving.some((term) => term.office.endsWith(office)) ? 4 : 0) +
      (office && person.offices.some((term) => term.office.endsWith(office)) ? 2 : 0) +
      (serving.length > 0 ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best;
}
