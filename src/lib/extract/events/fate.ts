/**
 * "Peru was hit by a storm": what befalls a state without anybody's doing is no deed. A deed that tells
 * its doer must tell one who can want it, or the weapon it was done with.
 */
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { ActReading } from './act-reading.ts';
import { agentOf } from './doers.ts';

/** How many words the doer may take up. */
const REACH = 9;

/** True of a passive act of force whose agent is named and can want nothing. */
export function isFate(words: readonly Word[], predicate: Predicate, { act }: ActReading): boolean {
  if (!predicate.passive || (act.type !== 'ASSAULT' && act.type !== 'COERCE')) return false;
  const { object } = predicate;
  const by = words.findIndex(({ lower }, i) => i >= object.from && i < object.to && lower === 'by');
  if (by === -1 || agentOf(words, predicate).length > 0) return false;
  let hasNoun = false;
  for (let i = by + 1; i < Math.min(object.to, by + REACH); i += 1) {
    const { tag, lower } = words[i]!;
    if (tag === 'comma' || tag === 'time' || (tag === 'preposition' && lower !== 'of')) break;
    if (WILLED.test(lower) || /^\p{Lu}/u.test(words[i]!.text)) return false;
    if (tag === 'noun' || tag === 'verb') hasNoun = true;
  }
  return hasNoun;
}

/** Who fights, steers or rules, and what is fired. A bare "strike" may be one of workers. */
const WILLED =
  /^(?:.*(?:m[ae]n|wom[ae]n|ists?|iers?|ers|ors|troops|forces?|army|armies|police|people|agents?|pirates?|thugs?|mobs?|crowds?|gangs?|groups?|militias?|jihadis?|rebels?|guards?|spies|authorities|regime|government|court|junta|cell|unit|division|brigade|battalion|side|enemy|neighbours?|air|aerial|planes?|jets?|aircraft|drones?|ships?|boats?|tanks?|artillery|missiles?|rockets?|shells?|bombs?|bullets?|mines?|torpedo(?:es)?|gunfire|shots?|explosi(?:ons?|ves)|blasts?|raids?|attacks?|assaults?|bombings?|shelling|bombardments?|offensive|ambush(?:es)?|barrage|airstrikes?|cyberattacks?|militants?|assailants?|insurgents?|combatants?|coup))$/;
