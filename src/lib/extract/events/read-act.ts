/**
 * What a predicate does, in the words of the scheme. A verb may name an act ("downed"), carry a noun
 * that names one ("imposed sanctions"), or work on another act ("refuses to hand over", "lifted the
 * embargo", "threatened to shell"): then the act below and the operator together give the type.
 */
import type { Predicate } from '../grammar/predicate.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { matchFrame, type FrameMatch } from './frames.ts';
import { readJudgement } from './judgement.ts';
import { withNoun } from './noun-act.ts';
import { adjectiveOperator, operate } from './operators.ts';

const MAX_DEPTH = 4; // operators on operators

/** Noun acts that a verb of giving or holding turns into an event; the rest need more than the noun. */
export function readAct(clauses: Clauses, predicate: Predicate, depth = 0): ActReading | null {
  if (depth > MAX_DEPTH) return null;
  const { words, lexicon } = clauses;
  const frame = matchFrame(words, predicate, lexicon);
  if (
    frame &&
    (frame.frame.object || frame.frame.whenNegated || frame.frame.particles.length > 1)
  ) {
    return ofFrame(frame);
  }
  const judged = readJudgement(clauses, predicate);
  if (judged) return judged;
  const below = (child: Predicate) => readAct(clauses, child, depth + 1);
  const kinds = lexicon.operators.get(predicate.lemma);
  const operated = kinds ? operate(clauses, predicate, kinds, below) : null;
  if (operated) return operated;
  const adjective = adjectiveOperator(clauses, predicate, below);
  if (adjective) return adjective;
  if (frame) return ofFrame(frame);
  return kinds ? withNoun(clauses, predicate, kinds) : null;
}

const ofFrame = (match: FrameMatch): ActReading => ({
  act: match.frame.act,
  rule: 'verb',
  trigger: match.trigger,
  lemma: [match.frame.lemma, ...match.frame.particles].join(' '),
  frame: match,
  noun: null,
  operator: null,
  child: null,
  mood: null,
});
