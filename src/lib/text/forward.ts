/**
 * A search that is asked again and again from places that only go forward, as for the mark that closes
 * each of a thousand open ones: what it found ahead holds until it is passed, so that all the questions
 * together read the text once.
 */

/** `find`: the first place from a given one on, Infinity where there is none. */
export function forward(find: (from: number) => number): (from: number) => number {
  let found = -1;
  return (from) => (found >= from ? found : (found = find(from)));
}

/** The next place of some characters. */
export const forwardTo = (text: string, characters: string): ((from: number) => number) =>
  forward((from) => {
    const at = text.indexOf(characters, from);
    return at < 0 ? Infinity : at;
  });
