/** People: known by their full name, by a short one, or introduced by the article. */
import {
  findAt,
  found,
  isCapital,
  lowerAt,
  mentionOf,
  type At,
  type Found,
  type Recogniser,
} from '../at.ts';
import { KIND } from '../entry.ts';
import { learnName, peopleOf } from '../name.ts';
import { choosePerson, isCurrent } from '../terms.ts';

export const fullName: Recogniser = {
  name: 'full-name',
  read(at) {
    const match = findAt(at, at.i, KIND.person);
    if (!match || match.end < (at.match?.end ?? 0)) return null;
    const person = choosePerson(peopleOf(match.entries), { published: at.reading.published });
    if (!person) return null;
    learnName(at, { name: person.name, end: match.end, person }, [person.code]);
    return found(
      match.end,
      mentionOf(at, at.i, match.end, {
        codes: [person.code],
        kind: 'person',
        name: person.name,
        role: 'party',
        rule: 'known-person',
      }),
    );
  },
};

/** "Lavrov", "Rossi" after the article named them in full. */
export const learnedName: Recogniser = {
  name: 'learned-name',
  read(at) {
    if (!isCapital(at, at.i) && !/^(?:al|el)-|^(?:de|von|van|bin)$/.test(lowerAt(at, at.i)))
      return null;
    const learned = at.reading.recall(at.tokens, at.i, at.limit);
    if (!learned || learned.end < (at.match?.end ?? 0) || isPartOfLongerName(at, learned.end))
      return null;
    const { name, codes, kind } = learned.known;
    return found(
      learned.end,
      mentionOf(at, at.i, learned.end, { codes, kind, name, role: 'party', rule: 'short-form' }),
    );
  },
};

/** "Putin" with no introduction, where nobody else is likely to be meant. */
export const bareSurname: Recogniser = {
  name: 'bare-surname',
  read(at): Found | null {
    const match = findAt(at, at.i, KIND.short);
    if (!match || match.end < (at.match?.end ?? 0) || isPartOfLongerName(at, match.end))
      return null;
    const { published } = at.reading;
    const people = peopleOf(match.entries).filter(
      (person) => person.alone && isCurrent(person, published),
    );
    const person = choosePerson(people, { published });
    if (!person) return null;
    learnName(at, { name: person.name, end: match.end, person }, [person.code]);
    return found(
      match.end,
      mentionOf(at, at.i, match.end, {
        codes: [person.code],
        kind: 'person',
        name: person.name,
        role: 'party',
        rule: 'bare-surname',
      }),
    );
  },
};

/** "Ivanka Trump", "Trump Tower": another capitalised word beside it makes it another name. */
function isPartOfLongerName(at: At, end: number): boolean {
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
