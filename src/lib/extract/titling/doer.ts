/** Who stands for a side in a title, where the side itself cannot do it: a person, an office, its tanks. */
import type { Found } from '../events/found.ts';
import type { Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { surname, surnamesIn } from './names.ts';

export interface Doer {
  readonly name: string;
  readonly several: boolean;
  readonly isPerson: boolean;
}

const MOST_NAMED = 2; // people; of more the states are named
const MAX_FORCES = 24; // characters

const FORCES =
  /^(?:aircraft|jets?|warplanes?|planes?|bombers?|fighters?|helicopters?|drones?|f-\d+s?|su-\d+s?|mig-\d+s?|tanks?|troops|soldiers|artillery|guns|warships?|ships?|frigates?|submarines?|vessels?|army|navy|police|gunboats?|rockets?|missiles?)$/;

/** Null where the name of the side does. */
export function doerOf(
  words: readonly Word[],
  found: Found,
  nameOf: (code: string) => string,
): Doer | null {
  const { act, predicate, sourceAt, source } = found;
  if (predicate === null || predicate.passive || sourceAt === null) return null;
  if (act.type === 'CONSULT') return personOf(words, found, predicate.subject, nameOf);
  const isForce = act.type === 'ASSAULT' || act.type === 'MOBILIZE' || act.type === 'COERCE';
  return isForce && source.length === 1 ? forcesOf(words, predicate.subject, sourceAt) : null;
}

/** States do not come, meet or telephone; people do it for them. */
function personOf(
  words: readonly Word[],
  { source, sourceAt, lemma }: Found,
  subject: Range,
  nameOf: (code: string) => string,
): Doer | null {
  const named = surnamesIn(words, subject, MOST_NAMED);
  if (named && named.length > 0)
    return { name: named.join(' and '), several: named.length > 1, isPerson: true };
  const { actor } = words[sourceAt!]!;
  if (!actor || source.length !== 1) return null;
  const name = surname(actor);
  if (name !== null) return { name, several: false, isPerson: true };
  if (actor.kind !== 'person' || !MOVES.test(lemma)) return null;
  const office = actor.text.replace(/^(?:the|his|her|its|their|a|an) /i, '');
  const of = /^([\p{Ll} -]+) (?:of|for) /u.exec(office)?.[1];
  if (of !== undefined)
    return { name: `${nameOf(source[0]!)}'s ${of}`, several: false, isPerson: true };
  if (/\sand\s|,/.test(office) || office.length > MAX_FORCES) return null;
  const title = /\p{Lu}/u.test(office) ? `The ${office}` : `${nameOf(source[0]!)}'s ${office}`;
  return { name: title, several: false, isPerson: true };
}

const MOVES = /^(?:come|go|fly|travel|arrive|return|visit|telephone|phone|write|leave|head|land)/;

/** "Turkish tanks", "a Russian aircraft": what crosses a border is called by its own name. */
function forcesOf(words: readonly Word[], { from, to }: Range, sourceAt: number): Doer | null {
  const adjective = words[sourceAt]!.actor;
  if (
    !adjective ||
    !/^\p{Lu}/u.test(adjective.text) ||
    sourceAt < from ||
    sourceAt >= to ||
    !/(?:ish|an|ese|i|ch|er|ic)$/.test(adjective.text)
  )
    return null;
  let end = sourceAt + 1;
  while (end < to && /^(?:noun|actor|number)$/.test(words[end]!.tag)) end += 1;
  const head = words[end - 1]!;
  if (!FORCES.test(head.lower)) return null;
  const text = words
    .slice(sourceAt, end)
    .map(({ text: word }) => word)
    .join(' ');
  const several = /[^s]s$/.test(head.lower) || head.lower === 'troops';
  return text.length > MAX_FORCES ? null : { name: text, several, isPerson: false };
}
