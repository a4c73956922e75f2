/**
 * Whether the words about an expression tell of what was or of what will be: the nearest verb
 * before it decides, else the nearest after it.
 */
import type { Tense } from './discourse.ts';
import type { Words } from './words.ts';

/** How many words to look at on either side. */
const REACH = 14;
/** "In January, …": what opens a sentence waits longer for its verb. */
const HEAD = 1;
const FAR = 30;
/** How far before a verb its auxiliary stands: "will not be formally released". */
const AUXILIARY_REACH = 3;

const MODALS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'll',
  'wo',
  'would',
  'may',
  'might',
  'could',
  'should',
  'must',
  'can',
]);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'be']);

/** What a verb says, or that it says nothing of either. */
type Found = Tense | null;

export function tenseNear(words: Words, start: number, end: number): Tense {
  if (words.is(start - 1, 'as') && words.is(start - 2, 'early', 'soon')) return 'future';
  if (isOfThing(words, end)) return 'past';
  for (let i = start - 1; i >= Math.max(0, start - REACH); i -= 1) {
    if (words.is(i, ';')) break;
    const tense = tenseOf(words, i, start);
    if (tense) return tense;
  }
  const reach = start <= HEAD ? FAR : REACH;
  for (let i = end; i < Math.min(words.length, end + reach); i += 1) {
    if (words.is(i, ';')) break;
    const tense = tenseOf(words, i, words.length);
    if (tense) return tense;
  }
  return 'none';
}

/** "had been due to expire": looked ahead once, and is over. */
const isOver = (words: Words, at: number): boolean =>
  words.is(at - 1, 'been') && words.is(at - 2, 'had');

/** "Wednesday's ruling": told of what has been, whatever is said of it, unless it is a thing of a day to come. */
const isOfThing = (words: Words, end: number): boolean =>
  words.is(end, "'s", '’s') &&
  /^\p{Ll}{3,}$/u.test(words.at(end + 1).lower) &&
  !TO_COME.test(words.at(end + 1).lower);

const TO_COME =
  /^(?:elections?|vote|votes|ballot|referendum|poll|meetings?|summit|talks|match|game|final|deadline|hearing|trial|session|ceremony|conference|visit|round|debate|launch|opening|quarter|scheduled|planned|upcoming)$/;

/** "will expel a diplomat in November": nothing but what is to come can be meant. */
export function isToCome(words: Words, start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - REACH); i -= 1) {
    if (/^(?:will|shall|ll|wo)$/.test(words.at(i).lower)) return true;
    if (words.is(i, ';', ',', ':') || words.is(i, 'that') || tenseOf(words, i, start)) return false;
  }
  return false;
}

function tenseOf(words: Words, at: number, until: number): Found {
  const { lower, isCapital } = words.at(at);
  // An infinitive has the tense of what it hangs on: "had been due to expire".
  if (words.is(at - 1, 'to')) return null;
  // "set to expire" is to come, "a record set on 6 August" is not.
  if (lower === 'set' && !words.is(at + 1, 'to', 'for'))
    return words.is(at + 1, 'on', 'in') ? 'past' : null;
  if (words.lexicon.future.has(lower)) return isOver(words, at) ? 'past' : 'future';
  // "is to meet", "talks to be held"
  if (lower === 'to' && (BE.has(words.at(at - 1).lower) || words.is(at + 1, 'be'))) return 'future';
  if (words.lexicon.commitments.has(lower)) {
    return words.is(at + 1, 'to') && at + 2 < until ? 'future' : 'past';
  }
  if (
    lower === 'is' ||
    lower === 'are' ||
    (lower === "'s" && words.at(at + 1).lower.endsWith('ing'))
  )
    return 'none';
  const isPast =
    words.lexicon.past.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !isCapital);
  if (!isPast) return null;
  for (let i = at - 1; i >= Math.max(0, at - AUXILIARY_REACH); i -= 1) {
    const before = words.at(i).lower;
    if (MODALS.has(before)) return 'future';
    if (before === 'to' && words.is(i + 1, 'be')) return 'future';
    if (before === ',') break;
  }
  return 'past';
}
