/** Which mention of today tells what an id was minted from. */
import type { Mention } from '../../model/mention.ts';
import { reanchor } from '../../text/reanchor.ts';
import type { Anchor } from './line.ts';

export interface Told {
  readonly mention: Mention;
  /** Reference record that dates its event. */
  readonly record: string | null;
}

export interface ArticleTold {
  readonly text: string;
  readonly textHash: string;
  readonly told: readonly Told[];
}

/**
 * The mention that overlaps the anchor's words, where they stand now, and tells the same kind of
 * event or has the same trigger; of several the most alike, then the first. Rules and texts may
 * change around it.
 */
export function findAnchor(anchor: Anchor, article: ArticleTold | undefined): Mention | null {
  const place = article && placeOf(anchor, article);
  if (!article || !place) return null;
  let best: { readonly mention: Mention; readonly likeness: number } | null = null;
  for (const { mention, record } of article.told) {
    const { excerpt, trigger } = mention;
    if (excerpt.start >= place.end || excerpt.end <= place.start) continue;
    const isSameTrigger = trigger.start === place.start + anchor.trigger.offset;
    const isSameKind = mention.type === anchor.type;
    const isSameLemma = trigger.lemma === anchor.trigger.lemma;
    if (
      !isSameTrigger &&
      !(isSameKind && isSameLemma) &&
      !(isSameKind && isAlone(article, mention))
    )
      continue;
    const likeness =
      (isSameTrigger ? 8 : 0) +
      (isSameKind ? 4 : 0) +
      (record === anchor.record ? 2 : 0) +
      (isSameLemma ? 1 : 0);
    if (!best || likeness > best.likeness) best = { mention, likeness };
  }
  return best?.mention ?? null;
}

function placeOf(anchor: Anchor, { text, textHash }: ArticleTold) {
  const position = { start: anchor.start, end: anchor.start + anchor.exact.length };
  const again = reanchor(text, anchor, position, textHash === anchor.textHash);
  return again.how === 'changed' ? null : again.range;
}

/** No other mention of its kind shares its words, so that it cannot be mistaken for another. */
const isAlone = ({ told }: ArticleTold, { id, type, excerpt }: Mention): boolean =>
  !told.some(
    ({ mention }) =>
      mention.id !== id &&
      mention.type === type &&
      mention.excerpt.start < excerpt.end &&
      excerpt.start < mention.excerpt.end,
  );

/** Share of words that a sentence keeps when it is corrected rather than written anew. */
const SAME_WORDS = 0.6;

/**
 * Where the very words are gone: the mention of the same act whose words are mostly the same.
 * `held` are mentions that another id has by its own words.
 */
export function findCorrected(
  anchor: Anchor,
  article: ArticleTold | undefined,
  held: ReadonlySet<string>,
): Mention | null {
  if (!article || placeOf(anchor, article)) return null;
  const words = wordsOf(anchor.exact);
  let best: { readonly mention: Mention; readonly share: number } | null = null;
  for (const { mention } of article.told) {
    const isSameAct =
      mention.type === anchor.type && mention.trigger.lemma === anchor.trigger.lemma;
    if (!isSameAct || held.has(mention.id)) continue;
    const others = wordsOf(mention.excerpt.exact);
    const share = words.intersection(others).size / Math.max(words.size, others.size, 1);
    if (share >= SAME_WORDS && (!best || share > best.share)) best = { mention, share };
  }
  return best?.mention ?? null;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []);
