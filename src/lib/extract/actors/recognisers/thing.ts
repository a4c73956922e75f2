/**
 * "the bomber" once the article spoke of "a Russian bomber": a definite thing is that of its first
 * mention, and "the plane" too while the aircraft of one state alone were spoken of.
 */
import { found, isWord, lowerAt, mentionOf, type At, type Recogniser } from '../at.ts';
import { KIND } from '../entry.ts';
import { displayName, kindOf } from '../kind.ts';
import { adjective } from '../lead.ts';

const AIRCRAFT =
  /^(?:bomber|warplane|plane|jet|aircraft|airliner|helicopter|drone|su-\d+|mig-\d+|f-\d+|mi-\d+|tu-\d+)$/;
const VESSEL =
  /^(?:ship|warship|vessel|frigate|destroyer|submarine|tanker|trawler|freighter|cruiser)$/;
/** Words that a thing's adjective may stand before: "a Russian Su-24 bomber". */
const REACH = 3;

type KindOfThing = 'aircraft' | 'vessel' | null;

/** Texts ask it of every word behind an adjective; few words are new. */
const KINDS = new Map<string, KindOfThing>();
const MAX_KINDS = 20_000;

function kindOfThing(lower: string): KindOfThing {
  let kind = KINDS.get(lower);
  if (kind !== undefined) return kind;
  if (KINDS.size >= MAX_KINDS) KINDS.clear();
  KINDS.set(lower, (kind = readKind(lower)));
  return kind;
}

const readKind = (lower: string): KindOfThing =>
  AIRCRAFT.test(lower) ? 'aircraft' : VESSEL.test(lower) ? 'vessel' : null;

/** Notes what a state's adjective owns; reads nothing itself. */
export const ownedThing: Recogniser = {
  name: 'owned-thing',
  needs: KIND.adjective,
  read(at) {
    const lead = adjective(at);
    if (lead?.codes.length !== 1) return null;
    for (let i = lead.end; i < lead.end + REACH && isWord(at, i); i += 1) {
      const lower = lowerAt(at, i);
      const kind = kindOfThing(lower);
      if (kind) at.reading.things.learn(lower, kind, lead.codes[0]!);
    }
    return null;
  },
};

export const thingAgain: Recogniser = {
  name: 'thing-again',
  read(at) {
    const lower = lowerAt(at, at.i);
    const kind = kindOfThing(lower);
    if (!kind || !isDefinite(at)) return null;
    const code = at.reading.things.ownerOf(lower, kind);
    if (code === null || kindOfThing(lowerAt(at, at.i + 1))) return null;
    const codes = [code];
    return found(
      at.i + 1,
      mentionOf(at, at.i, at.i + 1, {
        ...{ codes, kind: kindOf(at, codes), name: displayName(at, codes) },
        ...{ role: 'modifier', rule: 'thing-again' },
      }),
    );
  },
};

/** "the bomber", "the downed bomber", "the Su-24 bomber". */
function isDefinite(at: At): boolean {
  for (let i = at.i - 1; i >= at.i - 2; i -= 1) {
    const lower = lowerAt(at, i);
    if (lower === 'the' || lower === 'that' || lower === 'this') return true;
    if (!/ed$/.test(lower) && !kindOfThing(lower)) return false;
  }
  return false;
}
