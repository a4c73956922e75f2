/** How the lanes of a timeline are made and ordered, as a reader chooses it. */

export const LANES_BY = ['dyad', 'actor', 'kind', 'outlet'] as const;
export type LanesBy = (typeof LANES_BY)[number];

/**
 * `usual`: dyads as the site names them, all else by number; `count`: the largest first; `first`: by
 * the first event; `name`: by the alphabet; `hand`: as the reader has put them.
 */
export const LANE_SORTS = ['usual', 'count', 'first', 'name', 'hand'] as const;
export type LaneSort = (typeof LANE_SORTS)[number];

export interface LaneArrangement {
  readonly by: LanesBy;
  readonly sort: LaneSort;
  /** Keys of the lanes that come first, in this order, where the reader has put them by hand. */
  readonly hand: readonly string[];
}

export const USUAL_LANES: LaneArrangement = { by: 'dyad', sort: 'usual', hand: [] };
