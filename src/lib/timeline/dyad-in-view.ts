/** Whose tension is drawn, by what the reader has chosen to see. */
import type { ActorCode } from '../model/actor.ts';
import { weighs } from './tension.ts';
import type { TimelineEvent } from './timeline-event.ts';

export type Dyad = readonly [ActorCode, ActorCode];

export interface DyadChoice {
  /** The one pair that the view is of. */
  readonly pair?: Dyad | null;
  /** Actors that the view is of, any of them. */
  readonly actors?: readonly ActorCode[];
  /** The site's own. */
  readonly dyads: readonly Dyad[];
}

/**
 * The pair; the two actors; of one or of many actors the dyad with the most events that weigh; else
 * the site's first. Null where the site has none. Named in the site's order where it is one of the site's.
 */
export function dyadInView(
  events: readonly TimelineEvent[],
  { pair = null, actors = [], dyads }: DyadChoice,
): Dyad | null {
  const [first, second] = actors;
  if (pair) return inOrder(pair, dyads);
  if (first !== undefined && second !== undefined && actors.length === 2)
    return inOrder([first, second], dyads);
  return mostEventful(events, actors, dyads) ?? dyads[0] ?? null;
}

function mostEventful(
  events: readonly TimelineEvent[],
  actors: readonly ActorCode[],
  dyads: readonly Dyad[],
): Dyad | null {
  if (actors.length === 0) return null;
  const isChosen = ([a, b]: Dyad) =>
    actors.length === 1
      ? a === actors[0] || b === actors[0]
      : actors.includes(a) && actors.includes(b);
  const tally = new Map<string, { readonly dyad: Dyad; count: number }>();
  for (const event of events) {
    if (!weighs(event)) continue;
    for (const dyad of dyadsOf(event)) {
      if (!isChosen(dyad)) continue;
      const known = tally.get(dyad.join(' '));
      if (known) known.count += 1;
      else tally.set(dyad.join(' '), { dyad, count: 1 });
    }
  }
  const isOurs = (dyad: Dyad) => (dyads.some((ours) => isSame(ours, dyad)) ? 0 : 1);
  const [most] = [...tally.values()].sort(
    (a, b) =>
      b.count - a.count ||
      isOurs(a.dyad) - isOurs(b.dyad) ||
      (a.dyad.join() < b.dyad.join() ? -1 : 1),
  );
  return most ? inOrder(most.dyad, dyads) : null;
}

/** The pairs that an event is between, each by the order of its codes, each once. */
function dyadsOf({ source, target }: TimelineEvent): readonly Dyad[] {
  const together = source.length === 0 ? target : target.length === 0 ? source : null;
  const [from, to] = together ? [together, together] : [source, target];
  const pairs = from.flatMap((a) => to.map((b): Dyad => (a < b ? [a, b] : [b, a])));
  return pairs.filter(
    (pair, i) => pair[0] !== pair[1] && pairs.findIndex((other) => isSame(other, pair)) === i,
  );
}

const isSame = (one: Dyad, other: Dyad): boolean =>
  (one[0] === other[0] && one[1] === other[1]) || (one[0] === other[1] && one[1] === other[0]);

const inOrder = (pair: Dyad, dyads: readonly Dyad[]): Dyad =>
  dyads.find((ours) => isSame(ours, pair)) ?? pair;
