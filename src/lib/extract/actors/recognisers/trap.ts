/** Names that hold a state's or a city's name and mean something else: "Paris Hilton", "Turkey sandwich". */
import { findAt, found, isCapital, lowerAt, type At, type Recogniser } from '../at.ts';
import { KIND, NAMES } from '../entry.ts';

const BAREABLE = KIND.state | KIND.capital | KIND.city;

export const trap: Recogniser = {
  name: 'trap',
  read(at) {
    const named = findAt(at, at.i, KIND.trap);
    if (named && named.end >= (at.match?.end ?? 0)) return found(named.end);
    if (!isCapital(at, at.i)) return null;
    if (isShouted(at)) return found(at.i + 1);
    const { givenNames, countryFirst, honorifics, calendar, verbs } = at.gazetteer.words;
    const name = findAt(at, at.i, BAREABLE);
    if (!name || name.end !== at.i + 1 || name.end < (at.match?.end ?? 0)) return null;
    // "Michael Jordan", "Mr. Ireland"
    const before = lowerAt(at, at.i - 1);
    if (isCapital(at, at.i - 1) && (givenNames.has(before) || isMister(honorifics, before)))
      return found(name.end);
    // "Jordan Henderson": a given name, where no verb and no other known name follows
    const after = lowerAt(at, name.end);
    const isGiven = countryFirst.has(lowerAt(at, at.i)) && isCapital(at, name.end);
    if (isGiven && !calendar.has(after) && !verbs.has(after) && !findAt(at, name.end, ~0))
      return found(name.end + 1);
    return null;
  },
};

const SHOUTED = new Set(['us', 'is', 'who', 'it', 'aa', 'spa', 'let', 'un']);

/** "THEM AGAINST US ALL": in a line of capitals a short acronym may be a plain word. */
function isShouted(at: At): boolean {
  if (!SHOUTED.has(lowerAt(at, at.i))) return false;
  return [at.i - 1, at.i + 1].every(
    (k) => isCapital(at, k) && /^\p{Lu}{3,}$/u.test(at.tokens[k]!.text) && !findAt(at, k, NAMES),
  );
}

const isMister = (honorifics: ReadonlySet<string>, word: string): boolean =>
  honorifics.has(word) && /^(?:mr|mrs|ms|dr|prof|sir)/.test(word);
