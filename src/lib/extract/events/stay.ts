/** "The minister was in Lima": a leader who is in another state is there on a visit. */
import type { Predicate } from '../grammar/predicate.ts';
import type { Party } from './parties.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import type { SaidAct } from './said.ts';

/** Null where the place is the leader's own, or no state's. */
export function readStay({ words, lexicon }: Clauses, predicate: Predicate): SaidAct | null {
  const { lemma, negated, modal, verb, subject } = predicate;
  if (lemma !== 'be' || negated || modal !== null || words[verb + 1]?.lower !== 'in') return null;
  const place = words[verb + 2]?.actor;
  if (!place || place.kind === 'person' || place.codes.length !== 1) return null;
  if (words[verb + 3]?.tag === 'possessive' || words[verb + 3]?.tag === 'noun') return null;
  const at = subject.to - 1;
  const leader = words[at]?.actor;
  if (leader?.kind !== 'person' || leader.codes.length === 0) return null;
  if (leader.codes.includes(place.codes[0]!)) return null;
  const party = (mention: typeof place, index: number): Party => ({
    mention,
    at: index,
    under: null,
    underAt: -1,
  });
  const reading: ActReading = {
    act: lexicon.act('042'),
    rule: 'stay',
    trigger: { from: verb, to: verb + 2 },
    lemma: 'be in',
    frame: null,
    noun: null,
    operator: null,
    child: null,
    mood: null,
  };
  return {
    reading,
    sides: {
      source: [party(leader, at)],
      target: [party(place, verb + 2)],
      sourceRule: 'subject',
      targetRule: 'venue',
      domestic: false,
    },
  };
}
