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
import { officeBehind } from '../office-behind.ts';
import { isPartOfLongerName, learnName, peopleOf } from '../name.ts';
import { choosePerson, isCurrent } from '../terms.ts';

export const fullName: Recogniser = {
  name: 'full-name',
  needs: KIND.person,
  read(at) {
    const match = findAt(at, at.i, KIND.person);
    if (!match || match.end < (at.match?.end ?? 0)) return null;
    const people = peopleOf(match.entries);
    // "Donald Tusk, the president of the European Council": the office behind it decides
    const codes =
      people.length > 1 && lowerAt(at, match.end) === ',' ? officeBehind(at, match.end + 1) : null;
    const person = choosePerson(people, { published: at.reading.published, codes: codes ?? [] });
    if (!person) return null;
    learnName(at, { name: person.name, end: match.end, person }, [person.code]);
    const end = skipOwnState(at, match.end, person.code);
    return found(
      end,
      mentionOf(at, at.i, end, {
        codes: [person.code],
        kind: 'person',
        name: person.name,
        role: 'party',
        rule: 'known-person',
      }),
    );
  },
};

/** "Adel al-Jubeir of Saudi Arabia" is one mention. */
function skipOwnState(at: At, end: number, code: string): number {
  const state = lowerAt(at, end) === 'of' ? findAt(at, end + 1, KIND.state) : null;
  return state?.entries[0]?.codes[0] === code ? state.end : end;
}

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
  needs: KIND.short,
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
