/** Who can be a side of an act: actors of a stretch of words, and what stands between them and the verb. */
import type { ActorMention } from '../draft.ts';
import type { Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';

/** An actor of a stretch of words. */
export interface Party {
  readonly mention: ActorMention;
  /** Index of its first word. */
  readonly at: number;
  /** Preposition that its noun phrase hangs on, lower case; null for none. */
  readonly under: string | null;
  /** Index of that preposition; −1 for none. */
  readonly underAt: number;
}

/** Every actor of the range that has a code and can act: no outlets, no agencies. */
export function partiesIn(words: readonly Word[], range: Range): Party[] {
  const parties: Party[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const mention = words[i]?.actor;
    if (!mention || parties.at(-1)?.mention === mention) continue;
    if (!canAct(mention)) continue;
    const underAt = prepositionOver(words, i, range.from);
    parties.push({ mention, at: i, under: words[underAt]?.lower ?? null, underAt });
  }
  return parties;
}

const canAct = (mention: ActorMention): boolean =>
  mention.codes.length > 0 &&
  mention.kind !== 'outlet' &&
  mention.kind !== 'agency' &&
  mention.role !== 'speaker-outlet';

export const isVenue = ({ mention }: Party): boolean =>
  mention.role === 'venue' || mention.kind === 'place';

/** Distinct codes in order of mention. */
export function codesOf(parties: readonly Party[]): string[] {
  const codes: string[] = [];
  for (const { mention } of parties)
    for (const code of mention.codes) if (!codes.includes(code)) codes.push(code);
  return codes;
}

function prepositionOver(words: readonly Word[], at: number, from: number): number {
  for (let i = at - 1; i >= from; i -= 1) {
    const { tag } = words[i]!;
    if (tag === 'preposition') return i;
    if (tag === 'comma' || tag === 'mark' || tag === 'verb' || tag === 'auxiliary') {
      if (tag === 'comma' && continuesList(words, i, from)) continue;
      return -1;
    }
  }
  return -1;
}

const continuesList = (words: readonly Word[], at: number, from: number): boolean =>
  at > from && words[at - 1]!.tag === 'actor';

/** Those that the words themselves put in front: "Turkey's F-16s in Syria" gives Turkey alone. */
export function headParties(parties: readonly Party[]): Party[] {
  const able = parties.filter((party) => !isVenue(party));
  const bare = able.filter(({ under }) => under === null);
  if (bare.length > 0) return bare;
  return able.filter(
    ({ under }) => under !== null && /^(?:of|for|from|between|among|by)$/.test(under),
  );
}

/** Index of the first preposition at which the direct object ends. */
export function directObject(words: readonly Word[], range: Range): Range {
  for (let i = range.from; i < range.to; i += 1) {
    const { tag, lower } = words[i]!;
    if (
      (tag === 'preposition' && lower !== 'of' && !(lower === 'between' || lower === 'among')) ||
      (tag === 'comma' && !isList(words, i, range))
    ) {
      return { from: range.from, to: i };
    }
  }
  return range;
}

const isList = (words: readonly Word[], at: number, range: Range): boolean => {
  for (let i = at + 1; i < Math.min(range.to, at + 8); i += 1) {
    if (words[i]!.tag === 'conjunction') return true;
    if (words[i]!.tag === 'preposition' || words[i]!.tag === 'mark') return false;
  }
  return false;
};

/** The noun phrases behind the given prepositions: up to the next preposition that is not "of". */
export function behindPreposition(
  words: readonly Word[],
  range: Range,
  wanted: ReadonlySet<string>,
): Party[] {
  for (let i = range.from; i < range.to; i += 1) {
    const { tag, lower } = words[i]!;
    if ((tag !== 'preposition' && tag !== 'to' && tag !== 'adverb') || !wanted.has(lower)) continue;
    const parties = partiesIn(words, { from: i, to: phraseEnd(words, i + 1, range.to) });
    if (parties.length > 0) return parties;
  }
  return [];
}

export function phraseEnd(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const { tag, lower } = words[i]!;
    if (tag === 'preposition' && lower !== 'of' && i > from) return i;
    if (tag === 'comma' && !isList(words, i, { from, to })) return i;
    if (tag === 'mark' && !/^[-()&/]$/.test(words[i]!.text)) return i;
  }
  return to;
}
