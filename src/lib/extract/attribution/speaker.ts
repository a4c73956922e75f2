/** Who a noun phrase names as a speaker: a person, an outlet, a state, or an institution by its own words. */
import type { Speaker } from '../../model/attribution.ts';
import type { ActorMention } from '../draft.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';

const MAX_NAME = 60; // characters

/** Words that a speaker who has no name may be called by. */
const ANONYMOUS =
  /^(?:official|officials|spokesman|spokeswoman|spokesperson|ministry|government|source|sources|witness|witnesses|minister|ministers|president|diplomat|diplomats|military|army|police|commander|embassy|parliament|kremlin|presidency|authorities|agency|report|reports|media|statement|analyst|analysts|leader|monitor|group|office|department|newspaper)$/;

/** The speaker that a noun phrase names. */
export function speakerOf(
  words: readonly Word[],
  range: Range,
): { speaker: Speaker | null; mention: ActorMention | null } {
  const mentions: { mention: ActorMention; at: number }[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const mention = words[i]!.actor;
    if (mention && mentions.at(-1)?.mention !== mention && mention.role !== 'venue')
      mentions.push({ mention, at: i });
  }
  const last =
    [...mentions]
      .reverse()
      .find(
        ({ mention }) =>
          mention.kind === 'person' || mention.kind === 'agency' || mention.kind === 'outlet',
      ) ?? mentions[0];
  const head = headNoun(words, range);
  if (last) {
    const { mention } = last;
    if (mention.kind === 'person')
      return { speaker: { name: mention.name, kind: 'person' }, mention };
    if (mention.kind === 'outlet' || mention.kind === 'agency')
      return { speaker: { name: mention.name, kind: mention.kind }, mention };
    if (head && ANONYMOUS.test(words[head]!.lower)) {
      return { speaker: { name: phraseText(words, range), kind: 'institution' }, mention };
    }
    if (mention.kind === 'place') return { speaker: null, mention };
    if (head && head > last.at && words[head]!.actor !== mention) return { speaker: null, mention };
    return {
      speaker: { name: mention.name, kind: mention.kind === 'state' ? 'state' : 'institution' },
      mention,
    };
  }
  if (head && ANONYMOUS.test(words[head]!.lower)) {
    return { speaker: { name: phraseText(words, range), kind: 'institution' }, mention: null };
  }
  const proper = head !== null && /^\p{Lu}/u.test(words[head]!.text) && head > 0;
  return {
    speaker: proper ? { name: properName(words, range, head), kind: 'person' } : null,
    mention: null,
  };
}

function headNoun(words: readonly Word[], range: Range): number | null {
  let head: number | null = null;
  for (let i = range.from; i < range.to; i += 1) {
    const { tag } = words[i]!;
    if (tag === 'preposition' || tag === 'comma') break;
    if (tag === 'noun' || tag === 'actor') head = i;
  }
  return head;
}

function phraseText(words: readonly Word[], range: Range): string {
  let { from } = range;
  while (
    from < range.to &&
    /^(?:determiner|adverb|quote|time|conjunction|preposition|comma)$/.test(words[from]!.tag)
  )
    from += 1;
  let to = from;
  while (to < range.to && words[to]!.tag !== 'comma' && words[to]!.tag !== 'time') to += 1;
  return joined(words, { from, to }).slice(0, MAX_NAME);
}

function properName(words: readonly Word[], range: Range, head: number): string {
  let from = head;
  while (
    from > range.from &&
    /^\p{Lu}/u.test(words[from - 1]!.text) &&
    words[from - 1]!.tag === 'noun'
  )
    from -= 1;
  return joined(words, { from, to: head + 1 }).slice(0, MAX_NAME);
}

const joined = (words: readonly Word[], { from, to }: Range): string =>
  words
    .slice(from, to)
    .map((word, i, all) => (i > 0 && word.start > all[i - 1]!.end ? ' ' : '') + word.text)
    .join('');

/** "TASS quoted Lavrov as saying". */
export function quotedSpeaker(words: readonly Word[], predicate: Predicate) {
  for (let i = predicate.verb + 1; i < Math.min(words.length, predicate.verb + 12); i += 1) {
    if (words[i]!.lower === 'as' || words[i]!.tag === 'comma') {
      const { speaker, mention } = speakerOf(words, { from: predicate.verb + 1, to: i });
      return speaker ? { speaker, mention, to: i + 1 } : null;
    }
  }
  const end = Math.min(words.length, predicate.verb + 8);
  const { speaker, mention } = speakerOf(words, { from: predicate.verb + 1, to: end });
  return speaker ? { speaker, mention, to: end } : null;
}
