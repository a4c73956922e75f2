/** Opinions without a verb of saying: "in Lavrov's view", "for the minister it was", "in his opinion". */
import type { Word } from '../grammar/word.ts';
import { speakerOf } from './speaker.ts';
import type { Statement } from './statement.ts';

const VIEW = new Set([
  ...['view', 'opinion', 'eyes', 'words', 'judgement', 'judgment', 'assessment', 'estimation'],
]);

/** How many words the owner of a view may take up: "in the Peruvian foreign minister's view". */
const MAX_OWNER = 8;

/** Null where nobody's view is told, or nobody tells whose it is. */
export function inView(words: readonly Word[]): Statement | null {
  for (let i = 2; i < words.length; i += 1) {
    if (words[i]!.tag !== 'noun' || !VIEW.has(words[i]!.lower)) continue;
    const at = prepositionBefore(words, i);
    if (at === null) continue;
    const isPronoun = /^(?:his|her|their|its)$/.test(words[at + 1]!.lower);
    const named = isPronoun ? lastPerson(words, at) : speakerOf(words, { from: at + 1, to: i });
    if (!named?.mention || !named.speaker) continue;
    return {
      predicate: null,
      speaker: named.speaker,
      mention: named.mention,
      channels: [],
      scope: clauseAround(words, at, i + 1),
      clause: { from: at, to: i + 1 },
      time: null,
    };
  }
  return null;
}

function prepositionBefore(words: readonly Word[], noun: number): number | null {
  for (let i = noun - 1; i >= Math.max(0, noun - MAX_OWNER); i -= 1) {
    const { tag, lower } = words[i]!;
    if (tag === 'preposition') return lower === 'in' ? i : null;
    if (!/^(?:actor|noun|determiner|possessive)$/.test(tag)) return null;
  }
  return null;
}

/** Whose "his view" is: the person of the sentence named last before it. */
function lastPerson(words: readonly Word[], before: number) {
  const at = words.findLastIndex(({ actor }, i) => i < before && actor?.kind === 'person');
  return at === -1 ? null : speakerOf(words, { from: at, to: at + 1 });
}

/** Up to the semicolons around it. */
function clauseAround(words: readonly Word[], from: number, to: number) {
  let first = from;
  while (first > 0 && words[first - 1]!.text !== ';') first -= 1;
  let last = to;
  while (last < words.length && words[last]!.text !== ';') last += 1;
  return { from: first, to: last };
}
