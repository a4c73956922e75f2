/** "A court in Peru", "protesters in Peru": those who can only be of the state that they are in. */
import type { Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { isVenue, partiesIn, type Party } from './parties.ts';

const OF_THE_PLACE =
  /^(?:courts?|tribunal|judges?|prosecutors?|police|policemen|authorities|lawmakers|legislators|parliament|protesters?|demonstrators?|crowds?|mobs?|rioters|students|farmers|marchers|activists)$/;

/** Empty where the head of the subject is anybody else, or "in" does not follow it. */
export function bodyIn(words: readonly Word[], { from, to }: Range): Party[] {
  const head = words.findIndex(({ tag }, i) => i >= from && i < to && tag === 'preposition') - 1;
  if (head < from || words[head + 1]!.lower !== 'in') return [];
  if (!OF_THE_PLACE.test(words[head]!.lower)) return [];
  const place = partiesIn(words, { from: head + 1, to })[0];
  const isState = place && (place.mention.kind === 'state' || isVenue(place));
  return isState && place.mention.codes.length === 1 ? [place] : [];
}
