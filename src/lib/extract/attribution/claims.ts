/** Sayings told by a noun: "Peru's claim that …", "a report by TASS that …". */
import { contentNounOf } from '../grammar/content-noun.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { speakerOf } from './speaker.ts';
import type { Statement } from './statement.ts';

/** How many words in front of the noun may name whose claim it is. */
const MAX_OWNER = 5;

/** Claims whose owner is named, in order. */
export function claimsIn(words: readonly Word[], predicates: readonly Predicate[]): Statement[] {
  return predicates.flatMap((predicate): Statement[] => {
    const content = predicate.kind === 'finite' ? contentNounOf(words, predicate) : null;
    if (!content) return [];
    const owner = ownerOf(words, content.noun, content.that);
    const { speaker, mention } = owner ? speakerOf(words, owner) : { speaker: null, mention: null };
    if (!speaker || !mention) return [];
    return [
      {
        ...{ predicate: null, speaker, mention, channels: [], time: null },
        scope: { from: content.that + 1, to: Math.max(predicate.object.to, predicate.verb + 1) },
        clause: { from: Math.min(owner!.from, content.noun), to: content.that },
      },
    ];
  });
}

/** "by Peru" behind the noun, else "Peru's" and "Peruvian" in front of it. */
function ownerOf(words: readonly Word[], noun: number, that: number): Range | null {
  if (noun + 1 < that) return { from: noun + 2, to: that };
  let from = noun;
  while (
    from > 0 &&
    noun - from < MAX_OWNER &&
    /^(?:actor|noun|determiner|possessive)$/.test(words[from - 1]!.tag)
  )
    from -= 1;
  return from < noun ? { from, to: noun } : null;
}
