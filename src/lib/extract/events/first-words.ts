/** Phrases of a list by their first word: only behind one of these is it worth putting words together. */

type Phrases = Pick<ReadonlyMap<string, unknown>, 'keys'>;

const FIRST_WORDS = new WeakMap<Phrases, ReadonlySet<string>>();

/** First words of those of several words. Made once for each list, which must not change. */
export function firstWords(phrases: Phrases): ReadonlySet<string> {
  let firsts = FIRST_WORDS.get(phrases);
  if (!firsts) {
    const compounds = [...phrases.keys()].filter((phrase) => phrase.includes(' '));
    FIRST_WORDS.set(phrases, (firsts = new Set(compounds.map((phrase) => phrase.split(' ')[0]!))));
  }
  return firsts;
}
