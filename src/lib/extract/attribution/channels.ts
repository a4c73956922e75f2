/** The outlets and agencies that words went through on their way. */
import type { Speaker } from '../../model/attribution.ts';
import type { ActorMention } from '../draft.ts';
import type { EventLexicon } from '../events/lexicon.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';

/** "an Italian magazine" only describes the outlet named before it. */
const isDescription = ({ name }: ActorMention): boolean =>
  /^\p{Ll}/u.test(name.slice(name.lastIndexOf(' ') + 1));

const CHANNEL_PREPOSITIONS = new Set(['in', 'to', 'by', 'on', 'with', 'for', 'at', 'from', 'via']);

/** Outlets and agencies that the words went through: "told Reuters", "in an interview with Limes". */
export function channelsIn(
  words: readonly Word[],
  range: Range,
  predicate: Predicate,
  lexicon: EventLexicon,
): Speaker[] {
  const channels: Speaker[] = [];
  let viaChannel = false;
  for (let i = range.from; i < range.to; i += 1) {
    const word = words[i]!;
    if (lexicon.channels.has(word.lower)) viaChannel = true;
    const mention = word.actor;
    if (!mention || words[i - 1]?.actor === mention) continue;
    if (mention.kind !== 'outlet' && mention.kind !== 'agency') continue;
    if (channels.length > 0 && isDescription(mention)) continue;
    const before = precedingPreposition(words, i, range.from);
    const toldTo =
      i === predicate.verb + 1 ||
      words
        .slice(predicate.verb + 1, i)
        .every(({ tag }) => tag !== 'verb' && tag !== 'auxiliary' && tag !== 'comma');
    if (!viaChannel && !toldTo && !(before && CHANNEL_PREPOSITIONS.has(before))) continue;
    if (isSubjectOfAnother(words, i)) continue;
    channels.push({ name: mention.name, kind: mention.kind });
  }
  return channels;
}

/** "…, the TASS news agency reported": the agency begins the next clause of saying. */
function isSubjectOfAnother(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 6); i += 1) {
    const { tag } = words[i]!;
    if (tag === 'verb' || tag === 'auxiliary') return words[i]!.form !== 'ing';
    if (/^(?:comma|mark|preposition|quote|subordinator|relative)$/.test(tag)) return false;
  }
  return false;
}

function precedingPreposition(words: readonly Word[], at: number, from: number): string | null {
  for (let i = at - 1; i >= Math.max(from, at - 6); i -= 1) {
    const { tag, lower } = words[i]!;
    if (tag === 'preposition' || tag === 'to') return lower;
    if (tag === 'verb' || tag === 'comma') return null;
  }
  return null;
}
