/** Parts and the ids they hold: found, minted where there is none, and kept right while reviews move mentions about. */
import type { EventId } from '../../model/diplomatic-event.ts';
import { parseEventId } from '../../model/ids.ts';
import type { Anchor } from '../ledger/line.ts';
import { anchorOf, hashesOf, mintId, occurrencesOf } from '../ledger/mint.ts';
import { mintedId, type LedgerState } from '../ledger/state.ts';
import type { Holder } from './holders.ts';
import type { Part } from './part.ts';

export interface Naming {
  readonly fresh: ReadonlyMap<EventId, Anchor>;
  /** Every id that a mention of the part holds, the firmest first. */
  idsOf(part: Part): readonly EventId[];
  /** The id that the part goes by. */
  nameOf(part: Part): EventId;
  /** The whole id of one that is known, also by its hash alone; undefined for an unknown one. */
  known(id: string): EventId | undefined;
  /** The mention that holds an id. */
  holder(id: EventId): string | undefined;
}

/** `holders` is added to as ids are minted. */
export function namingOf(
  state: LedgerState,
  parts: readonly Part[],
  holders: Map<EventId, Holder>,
): Naming {
  const fresh = new Map<EventId, Anchor>();
  const occurrences = occurrencesOf(parts.flatMap(({ cluster }) => cluster.mentions));
  const taken = hashesOf(state.minted.keys());
  const heldBy = new Map<string, EventId[]>();
  const hold = (mention: string, id: EventId) => {
    const ids = heldBy.get(mention) ?? [];
    ids.push(id);
    heldBy.set(mention, ids);
  };
  for (const [id, { mention }] of holders) hold(mention, id);

  const rank = (id: EventId) => holders.get(id)?.rank ?? Infinity;
  const idsOf = ({ cluster }: Part) =>
    cluster.mentions
      .flatMap((mention) => heldBy.get(mention.id) ?? [])
      .sort((a, b) => rank(a) - rank(b));

  const mint = ({ cluster }: Part): EventId => {
    const [first] = cluster.mentions;
    const anchor = anchorOf(first, occurrences.get(first.id) ?? 1, cluster.when.record);
    const id = mintId(cluster.title, anchor, (hash) => taken.has(hash));
    for (const hash of hashesOf([id])) taken.add(hash);
    fresh.set(id, anchor);
    // Behind every older id, in the order of minting.
    holders.set(id, { mention: first.id, rank: 3 * state.minted.size + fresh.size });
    hold(first.id, id);
    return id;
  };

  return {
    fresh,
    idsOf,
    nameOf: (part) => part.into ?? idsOf(part)[0] ?? mint(part),
    known: (id) =>
      mintedId(state, id) ??
      [...fresh.keys()].find((known) => parseEventId(known)?.hash === parseEventId(id)?.hash),
    holder: (id) => holders.get(id)?.mention,
  };
}
