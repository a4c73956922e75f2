/** The type of the relation between two given stretches of a sentence, and the rule that gave it. */
import { quadOf, type EventType, type QuadClass } from '../../model/event-type.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ActorMention, Draft } from '../draft.ts';
import type { Found } from './found.ts';
import { matchFrame } from './frames.ts';
import type { EventLexicon } from './lexicon.ts';
import { nounAt } from './nouns.ts';
import { nounEvents } from './noun-events.ts';
import type { Clauses } from './clauses.ts';
import { readSentence } from './read-sentences.ts';
import { verbEvents } from './verb-events.ts';

export interface Relation {
  readonly type: EventType;
  readonly quad: QuadClass;
  readonly rule: string;
}

const SOURCE = '@source';
const TARGET = '@target';

const COOPERATIVE_DEEDS = new Set<EventType>(['COOPERATE', 'AID', 'YIELD', 'SUPPORT']);

/** Null where the spans do not lie in one sentence, or nothing in it names an act. */
export function relationOf(
  draft: Draft,
  source: Span,
  target: Span,
  lexicon: EventLexicon,
): Relation | null {
  const sentence = draft.sentences.find(
    ({ start, end }) => start < source.end && source.start < end,
  );
  if (!sentence) return null;
  const inSentence = (span: Span): boolean =>
    sentence.start <= span.start && span.start < sentence.end;
  const sides = [side(draft, source, SOURCE), side(draft, target, TARGET)];
  const others = draft.actors.filter(
    (actor) => inSentence(actor) && !overlaps(actor, source) && !overlaps(actor, target),
  );
  const actors = [...others, ...sides].sort((a, b) => a.start - b.start);
  const { clauses, statements } = readSentence(
    draft,
    sentence,
    actors,
    draft.times.filter(inSentence),
    lexicon,
  );
  const byVerb = verbEvents(clauses, statements, true);
  const byNoun = nounEvents(clauses, byVerb.spent);
  const best = bestOf([...byVerb.found, ...byNoun]);
  return best
    ? relation(typeOf(best), best.rule)
    : byTrigger(draft, clauses, lexicon, [source, target]);
}

const side = ({ text }: Draft, { start, end }: Span, code: string): ActorMention => ({
  start,
  end,
  text: text.slice(start, end),
  codes: [code],
  kind: 'state',
  name: code,
  role: 'party',
  rule: 'given',
});

const relation = (type: EventType, rule: string): Relation => ({ type, quad: quadOf(type), rule });

/** The act that ties the two together; of equals the first told. */
function bestOf(found: readonly Found[]): Found | null {
  let best: Found | null = null;
  for (const one of found) if (!best || tie(one) > tie(best)) best = one;
  return best && tie(best) > 0 ? best : null;
}

const tie = ({ source, target, predicate }: Found): number =>
  (source.includes(SOURCE) ? 3 : source.includes(TARGET) ? 1 : 0) +
  (target.includes(TARGET) ? 3 : target.includes(SOURCE) ? 1 : 0) +
  (predicate?.kind === 'finite' ? 0.5 : 0);

/** What is only to come is an agreement to do it, or a threat. */
function typeOf({ act, status }: Found): EventType {
  if (status !== 'planned') return act.type;
  if (COOPERATIVE_DEEDS.has(act.type)) return 'AGREE';
  return quadOf(act.type) === 4 && act.type !== 'PROTEST' ? 'THREATEN' : act.type;
}

/** Nobody could be tied to it, but a word of the sentence names an act all the same. */
function byTrigger(
  draft: Draft,
  clauses: Clauses,
  lexicon: EventLexicon,
  spans: readonly Span[],
): Relation | null {
  const { words, predicates } = clauses;
  for (const predicate of predicates) {
    const match = matchFrame(words, predicate, lexicon);
    if (match) return relation(match.frame.act.type, 'verb-alone');
  }
  for (let i = 0; i < words.length; i += 1) {
    const match = nounAt(words, i, lexicon);
    if (match) return relation(match.noun.act.type, 'noun-alone');
  }
  for (const { start, end } of spans) {
    for (const word of draft.text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}-]+/u)) {
      const noun = lexicon.nouns.get(word)?.find(({ words: own }) => own.length === 1);
      if (noun) return relation(noun.act.type, 'noun-in-span');
    }
  }
  return null;
}
