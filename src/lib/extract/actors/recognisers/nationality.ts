/** "a Russian warplane", "Russian citizens", "the Russians": an adjective or a people's name. */
import type { ActorMention } from '../../draft.ts';
import { findAt, found, isWord, lowerAt, mentionOf, type At, type Recogniser } from '../at.ts';
import { KIND } from '../entry.ts';
import { kindOf } from '../kind.ts';
import { adjective, adjectives } from '../lead.ts';
import { isFollowedByVerb } from '../role.ts';

export const adjectiveOfState: Recogniser = {
  name: 'adjective',
  needs: KIND.adjective,
  read(at) {
    const lead = adjective(at);
    if (!lead || lead.end < (at.match?.end ?? 0)) return null;
    if (isPeopleHere(at, lead.end)) return null;
    // "US" and "UK" are names as well: without a noun behind them they are the state.
    const isName = findAt(at, at.i, KIND.state) !== null;
    const hasNoun =
      isWord(at, lead.end) &&
      !(isName ? isSureVerb(at, lead.end) : AUXILIARY.test(lowerAt(at, lead.end)));
    const isListed = (adjectives(at)?.codes.length ?? 0) > 1;
    if (!hasNoun && !isListed) return isName ? null : found(lead.end);
    return found(lead.end, modifier(at, lead.end, lead.codes, ruleOf(at, lead.end)));
  },
};

const AUXILIARY =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|did|does|do|said|says|and|or|by|in|to|of|for|with|but|who|that|at|on|from|as|than)$/;

/** "US said", "US troops" is decided by the closed list of verbs: an -s alone may end a noun. */
const isSureVerb = (at: At, index: number): boolean => {
  const lower = lowerAt(at, index);
  return (
    AUXILIARY.test(lower) ||
    at.gazetteer.words.verbs.has(lower) ||
    (/ed$/.test(lower) && !findAt(at, index + 1, ~0))
  );
};

/** "the Russians", "Americans", "the Chinese". */
export const peopleOfState: Recogniser = {
  name: 'people',
  needs: KIND.people,
  read(at) {
    const match = findAt(at, at.i, KIND.people);
    if (!match || match.end < (at.match?.end ?? 0)) return null;
    const { codes, name } = match.entries[0]!;
    const isDefinite = lowerAt(at, at.i - 1) === 'the';
    const isAdjectiveToo = findAt(at, at.i, KIND.adjective) !== null;
    if (isAdjectiveToo && !isPeopleHere(at, match.end)) return null;
    if (!isDefinite) return found(match.end, modifier(at, match.end, codes, 'citizens'));
    const mention = mentionOf(at, at.i, match.end, {
      codes,
      kind: kindOf(at, codes),
      name,
      role: 'party',
      rule: 'people-of-state',
    });
    return { ...found(match.end, mention), several: true };
  },
};

/** "the British said", "the Chinese are", "the Turks": the people, no adjective. */
function isPeopleHere(at: At, end: number): boolean {
  if (!findAt(at, at.i, KIND.people)) return false;
  return (
    lowerAt(at, at.i - 1) === 'the' &&
    (!isWord(at, end) ||
      isFollowedByVerb(at, end) ||
      /^(?:and|in|to|of|for|with)$/.test(lowerAt(at, end)))
  );
}

function ruleOf(at: At, end: number): string {
  let noun = end;
  while (noun - end < 2 && at.gazetteer.words.rankWords.has(lowerAt(at, noun))) noun += 1;
  if (findAt(at, noun, KIND.nonState)) return 'non-state';
  if (findAt(at, noun, KIND.citizens)) return 'citizens';
  return 'adjective';
}

const modifier = (at: At, end: number, codes: readonly string[], rule: string): ActorMention =>
  mentionOf(at, at.i, end, {
    codes,
    kind: kindOf(at, codes),
    name: at.gazetteer.actors.get(codes[0]!)?.name ?? codes[0]!,
    role: 'modifier',
    rule,
  });
