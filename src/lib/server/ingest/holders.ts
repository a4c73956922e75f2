/** Which mention of today holds which id that was ever minted. */
import type { DiplomaticEvent, EventId } from '../../model/diplomatic-event.ts';
import { type ArticleTold, findAnchor, findCorrected, type Told } from '../ledger/find-anchor.ts';
import type { Anchor } from '../ledger/line.ts';
import { anchorOf } from '../ledger/mint.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { Part } from './part.ts';

export interface Holder {
  /** Id of the mention. */
  readonly mention: string;
  /** Lower holds an id more firmly. */
  readonly rank: number;
}

/**
 * An id belongs to the mention that tells its anchor. Where nobody tells that any more, a live id
 * goes with the first of its other mentions that is left, or with words that were its own before
 * they were corrected, so that a link outlives the article it was minted from. Live ids come
 * before those that were given up, then the older before the newer.
 */
export function holdersOf(
  state: LedgerState,
  parts: readonly Part[],
  texts: ReadonlyMap<string, { readonly text: string; readonly textHash: string }>,
): Map<EventId, Holder> {
  const articles = toldBy(parts, texts);
  const holders = new Map<EventId, Holder>();
  const count = state.minted.size;
  const orphans: { readonly id: EventId; readonly age: number; readonly anchors: Anchor[] }[] = [];
  let age = 0;
  for (const [id, anchor] of state.minted) {
    age += 1;
    const live = state.events.get(id);
    const told = findAnchor(anchor, articles.get(anchor.article));
    if (told) holders.set(id, { mention: told.id, rank: live ? age : age + 2 * count });
    else if (live) orphans.push({ id, age, anchors: [anchor, ...anchorsOf(live)] });
  }
  const held = new Set([...holders.values()].map(({ mention }) => mention));
  for (const orphan of orphans) {
    const left =
      firstOf(orphan.anchors, (anchor) => findAnchor(anchor, articles.get(anchor.article))) ??
      firstOf(orphan.anchors, (anchor) =>
        findCorrected(anchor, articles.get(anchor.article), held),
      );
    if (!left) continue;
    holders.set(orphan.id, { mention: left.id, rank: orphan.age + count });
    held.add(left.id);
  }
  return holders;
}

const anchorsOf = ({ mentions, when }: DiplomaticEvent): readonly Anchor[] =>
  mentions.map((mention) => anchorOf(mention, 1, when.record));

function firstOf<T, U>(list: readonly T[], look: (value: T) => U | null): U | null {
  for (const value of list) {
    const found = look(value);
    if (found !== null) return found;
  }
  return null;
}

function toldBy(
  parts: readonly Part[],
  texts: ReadonlyMap<string, { readonly text: string; readonly textHash: string }>,
): ReadonlyMap<string, ArticleTold> {
  const told = new Map<string, Told[]>();
  for (const { cluster } of parts)
    for (const mention of cluster.mentions) {
      const { articleId } = mention.excerpt;
      const list = told.get(articleId) ?? [];
      list.push({ mention, record: cluster.when.record });
      told.set(articleId, list);
    }
  return new Map(
    [...told].flatMap(([id, list]) => {
      const text = texts.get(id);
      return text ? [[id, { ...text, told: list }] as const] : [];
    }),
  );
}
