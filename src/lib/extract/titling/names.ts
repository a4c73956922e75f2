/** What people are called in a title: by their surname, without office and first names. */
import type { ActorMention } from '../draft.ts';
import type { Word } from '../grammar/word.ts';

/** Words that are no part of a personal name. */
const OFFICE =
  /\b(?:Minister|President|Secretary|Ambassador|Ministry|Office|Council|Staff|General|Army|Chancellor|Premier)$/;

/** "Recep Tayyip Erdogan" → "Erdogan", "Bashar al-Assad" → "Assad", "Xi Jinping" as it is; null for no name. */
export function surname({ kind, name, codes }: ActorMention): string | null {
  if (kind !== 'person' || codes.length !== 1 || !isPersonal(name)) return null;
  const parts = name.split(' ');
  const last = parts.at(-1)!;
  // "Abdullah II", "King Salman of Saudi Arabia", "Kim Jong-un": the whole is the name.
  if (/^[IVX]+$/.test(last) || parts.includes('of') || /-\p{Ll}/u.test(last)) return name;
  if (/^(?:King|Queen|Prince|Emir|Sultan|Pope)$/.test(parts[0]!)) return name;
  return last.replace(/^[ae]l-/, '');
}

const isPersonal = (name: string): boolean =>
  !OFFICE.test(name) &&
  name.split(' ').every((part) => /^(?:\p{Lu}|[ae]l-|of$|bin$|ibn$|von$|van$|de$|da$)/u.test(part));

/** Distinct surnames of all whom a stretch names; null where not all are people, or more than `most`. */
export function surnamesIn(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  most: number,
): readonly string[] | null {
  const names = new Set<string>();
  for (let i = from; i < to; i += 1) {
    const { actor } = words[i]!;
    if (!actor || actor.codes.length === 0) continue;
    const name = surname(actor);
    if (name === null) return null;
    names.add(name);
  }
  return names.size > 0 && names.size <= most ? [...names] : null;
}
