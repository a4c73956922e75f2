/** Sayings without a verb: "According to Lavrov, …". */
import type { Speaker } from '../../model/attribution.ts';
import type { EventLexicon } from '../events/lexicon.ts';
import type { Word } from '../grammar/word.ts';
import { speakerOf } from './speaker.ts';
import type { Statement } from './statement.ts';

/** "According to Lavrov, …" and "…, according to TASS". */
export function accordingTo(words: readonly Word[], lexicon: EventLexicon): Statement | null {
  const at = words.findIndex(
    ({ lower }, i) => lower === 'according' && words[i + 1]?.lower === 'to',
  );
  if (at === -1) return null;
  let end = at + 2;
  while (
    end < words.length &&
    /^(?:actor|noun|determiner|possessive|preposition|number|quote)$/.test(words[end]!.tag)
  )
    end += 1;
  const range = { from: at + 2, to: end };
  const named = speakerOf(words, range);
  if (!named.speaker) return null;
  const scope = at === 0 ? { from: end, to: words.length } : { from: 0, to: at };
  const channels: Speaker[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const mention = words[i]!.actor;
    if (
      mention &&
      mention.name !== named.speaker.name &&
      (mention.kind === 'outlet' || mention.kind === 'agency') &&
      lexicon.channels.size > 0 &&
      channels.at(-1)?.name !== mention.name
    ) {
      channels.push({ name: mention.name, kind: mention.kind });
    }
  }
  return {
    predicate: null,
    speaker: named.speaker,
    mention: named.mention,
    channels,
    scope,
    clause: { from: at, to: end },
    time: null,
  };
}
