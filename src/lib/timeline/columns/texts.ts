/** The words of many events, in one piece: of each event its id, a zero, its title, in UTF-8. */
import { toUtf8 } from './utf8.ts';

export interface Texts {
  readonly bytes: Uint8Array;
  /** How many bytes each event has, the zero included. */
  readonly lengths: Uint16Array;
  /** Where every 64th begins. */
  readonly starts: Uint32Array;
}

/** Between id and title. */
export const BETWEEN = 0;
const RUN = 64; // events

export const startsOf = (lengths: Uint16Array): Uint32Array => {
  const starts = new Uint32Array(Math.ceil(lengths.length / RUN));
  for (let i = 0, at = 0; i < lengths.length; at += lengths[i]!, i++)
    if (i % RUN === 0) starts[i / RUN] = at;
  return starts;
};

/** Where the words of an event begin. */
export function textStart({ lengths, starts }: Texts, place: number): number {
  let at = starts[Math.floor(place / RUN)]!;
  for (let i = place - (place % RUN); i < place; i++) at += lengths[i]!;
  return at;
}

/** Where its title begins, of an event whose words begin at `start`. */
export function titleStart(bytes: Uint8Array, start: number): number {
  let i = start;
  while (bytes[i] !== BETWEEN) i += 1;
  return i + 1;
}

/** The event of an id; null where there is none. Looks at all of them. */
export function findId({ bytes, lengths }: Texts, id: string): number | null {
  const wanted = toUtf8(id);
  for (let place = 0, start = 0; place < lengths.length; start += lengths[place]!, place++) {
    let i = 0;
    while (i < wanted.length && bytes[start + i] === wanted[i]) i += 1;
    if (i === wanted.length && bytes[start + i] === BETWEEN) return place;
  }
  return null;
}
