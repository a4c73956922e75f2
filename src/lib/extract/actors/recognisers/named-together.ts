/** "Both agreed", "the two had met", "the ministers", "the members": those whom the article named together. */
import { findAt, found, lowerAt, mentionOf, type At, type Found, type Recogniser } from '../at.ts';
import { KIND } from '../entry.ts';
import { displayName, kindOf } from '../kind.ts';
import { isFollowedByVerb } from '../role.ts';

/** Sentences for which a pair named together stays the one that is meant. */
const NEAR = 2;
const NEAR_BY_OFFICE = 5;

const MEMBERS = /^the (?:members|participants)$/;
const BARE = /^(?:both|the two)$/;
const BY_OFFICE = /(?:ministers|presidents|leaders|men|diplomats)$/;
const MEN = /men$/;

export const namedTogether: Recogniser = {
  name: 'named-together',
  needs: KIND.together,
  read(at) {
    const match = findAt(at, at.i, KIND.together);
    if (!match || match.end < (at.match?.end ?? 0)) return null;
    const words = match.entries[0]!.name;
    if (BARE.test(words) && !isActing(at, match.end)) return null;
    if (MEMBERS.test(words)) return ofBody(at, match.end);
    const { last } = at.reading.company;
    const two = words === 'the two' ? at.reading.twoPeople() : null;
    if (two) return named(at, match.end, two);
    if (!last || last.mention.codes.length > 2) return null;
    const byOffice = BY_OFFICE.test(words);
    const areTheirs = !MEN.test(words) && last.mention.kind === 'state' && !at.reading.hasPeople();
    if (byOffice && ((!last.arePeople && !areTheirs) || isOfSomebody(at, match.end))) return null;
    if (at.reading.sentence - last.sentence > (byOffice ? NEAR_BY_OFFICE : NEAR)) return null;
    return named(at, match.end, last.mention.codes);
  },
};

const named = (at: At, end: number, codes: readonly string[]): Found =>
  found(
    end,
    mentionOf(at, at.i, end, {
      ...{ codes, kind: kindOf(at, codes), name: displayName(at, codes) },
      ...{ role: 'party', rule: 'named-together' },
    }),
  );

function ofBody(at: At, end: number) {
  const body = at.reading.lastOrganisation(NEAR_BY_OFFICE);
  if (!body || isOfSomebody(at, end)) return null;
  const { codes, kind, name } = body;
  return found(
    end,
    mentionOf(at, at.i, end, { codes, kind, name, role: 'party', rule: 'members-of-body' }),
  );
}

/** "both agreed", "the two had"; not "both Turkey and", "the two bombers". */
const isActing = (at: At, end: number): boolean =>
  isFollowedByVerb(at, end) || /^(?:had|have|were|are|sat|said)$/.test(lowerAt(at, end));

/** "the ministers of Peru and Chile": named anew. */
const isOfSomebody = (at: At, end: number): boolean => /^(?:of|from|,)$/.test(lowerAt(at, end));
