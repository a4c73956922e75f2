/** New ids, from the words that tell the event first. */
import { createHash } from 'node:crypto';
import type { EventId } from '../../model/diplomatic-event.ts';
import { formatEventId, parseEventId, slugOf } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Anchor } from './line.ts';

const DIGITS = 10;
const SPACE = 36n ** BigInt(DIGITS);

/**
 * The same words give the same id in every folder that mints it fresh, whatever came before.
 * `taken` knows the hashes that belong to other events, should two ever fall together.
 */
export function mintId(title: string, anchor: Anchor, taken: (hash: string) => boolean): EventId {
  for (let round = 0; ; round++) {
    const hash = hashOf(anchor, round);
    if (!taken(hash)) return formatEventId(slugOf(title), hash);
  }
}

function hashOf({ article, exact, occurrence, type }: Anchor, round: number): string {
  const words = JSON.stringify([article, exact, occurrence, type, ...(round > 0 ? [round] : [])]);
  const digest = createHash('sha256').update(words).digest();
  return (digest.readBigUInt64BE() % SPACE).toString(36).padStart(DIGITS, '0');
}

/** `record`: the reference record that dates the event. */
export function anchorOf(mention: Mention, occurrence: number, record: string | null): Anchor {
  const { articleId, exact, prefix, suffix, start, textHash } = mention.excerpt;
  return {
    article: articleId,
    exact,
    prefix,
    suffix,
    start,
    textHash,
    type: mention.type,
    trigger: { offset: mention.trigger.start - start, lemma: mention.trigger.lemma },
    occurrence,
    record,
  };
}

/**
 * Which of the mentions of one type in the same words of its article each one is, from 1, in
 * text order: by mention id.
 */
export function occurrencesOf(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const occurrences = new Map<string, number>();
  const inOrder = [...mentions].sort(
    (a, b) =>
      a.excerpt.start - b.excerpt.start ||
      a.trigger.start - b.trigger.start ||
      (a.id < b.id ? -1 : 1),
  );
  for (const { id, type, excerpt } of inOrder) {
    const words = JSON.stringify([excerpt.articleId, excerpt.exact, type]);
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    occurrences.set(id, count);
  }
  return occurrences;
}

export const hashesOf = (ids: Iterable<EventId>): Set<string> =>
  new Set([...ids].flatMap((id) => parseEventId(id)?.hash ?? []));
