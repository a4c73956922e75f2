/**
 * Whether the title of an event has the words of a search, as `text/find-terms.ts` tells it. Titles
 * of plain ASCII, which most are, are read as bytes where they lie, and never become strings.
 */
import { foldedWords, placesOf } from '../text/find-terms.ts';
import type { SearchTerm } from '../text/search-terms.ts';
import type { EventColumns } from '../timeline/columns/event-columns.ts';
import { textStart, titleStart } from '../timeline/columns/texts.ts';

/** By the place of an event; fastest where places are asked for in order. */
export function titleMatcher(
  columns: EventColumns,
  terms: readonly SearchTerm[],
): (place: number) => boolean {
  const inTitle = (place: number) => {
    const words = foldedWords(columns.event(place).title);
    return terms.every((term) => placesOf(words, term).length > 0);
  };
  const { texts } = columns;
  if (!texts) return inTitle;
  const { bytes, lengths } = texts;
  const asked = terms.map(termInBytes);
  let [next, at] = [0, 0];
  return (place) => {
    const start = place === next ? at : textStart(texts, place);
    const end = start + lengths[place]!;
    [next, at] = [place + 1, end];
    const title = titleStart(bytes, start);
    for (let i = title; i < end; i++) if (bytes[i]! >= 0x80) return inTitle(place);
    return asked.every((term) => term !== null && isIn(bytes, title, end, term));
  };
}

interface ByteTerm {
  /** Folded. */
  readonly words: readonly Uint8Array[];
  readonly open: boolean;
}

/** Null where no ASCII title can have it. */
function termInBytes({ words, open }: SearchTerm): ByteTerm | null {
  const folded = words.flatMap((word) => foldedWords(word).map((one) => one.folded));
  if (folded.some((word) => /[^\x20-\x7e]/.test(word))) return null;
  return { words: folded.map((word) => Uint8Array.from(word, (c) => c.charCodeAt(0))), open };
}

/** Of a byte of ASCII: its lower case where it is part of a word, else 0. */
const LETTERS = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code))
    ? String.fromCharCode(code).toLowerCase().charCodeAt(0)
    : 0,
);

function isIn(bytes: Uint8Array, first: number, end: number, term: ByteTerm): boolean {
  const initial = term.words[0]![0]!;
  let inWord = false;
  for (let i = first; i < end; i++) {
    const letter = LETTERS[bytes[i]!]!;
    if (letter === initial && !inWord && startsAt(bytes, i, end, term)) return true;
    inWord = letter !== 0;
  }
  return false;
}

/** Whether the words of a term stand beside one another from here on. */
function startsAt(
  bytes: Uint8Array,
  start: number,
  end: number,
  { words, open }: ByteTerm,
): boolean {
  let i = start;
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    for (let j = 0; j < word.length; j++, i++)
      if (i >= end || LETTERS[bytes[i]!] !== word[j]) return false;
    const goesOn = i < end && LETTERS[bytes[i]!] !== 0;
    if (goesOn && !(open && k === words.length - 1)) return false;
    if (k === words.length - 1) return true;
    while (i < end && LETTERS[bytes[i]!] === 0) i++;
  }
  return false;
}
