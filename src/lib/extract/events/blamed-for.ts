/**
 * "called the strikes unacceptable", "condemned the downing": a deed that the article has told of before
 * is blamed on whoever did it.
 */
import type { ActorCode } from '../../model/actor.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { nounAt } from './nouns.ts';

/** How far behind the verb the deed may be named. */
const REACH = 4; // words

export interface Blamed {
  readonly codes: readonly ActorCode[];
  /** Word that names the deed. */
  readonly at: number;
}

/** Null where no deed is named, or nobody is known to have done it. */
export function blamedFor(
  { words, lexicon, told }: Clauses,
  { verb, passive }: Predicate,
  { act }: ActReading,
  own: readonly ActorCode[],
): Blamed | null {
  if (act.type !== 'ACCUSE' || passive) return null;
  for (let i = verb + 1; i < Math.min(words.length, verb + REACH); i += 1) {
    if (!/^(?:the|this|that|these|those)$/.test(words[i]!.lower)) continue;
    const noun = words[i + 1] && nounAt(words, i + 1, lexicon);
    if (!noun || words[noun.at.to]?.lower === 'of') return null;
    const deed = told.findLast(
      ({ type, status, backReference }) =>
        !backReference && status === 'asserted' && type === noun.noun.act.type,
    );
    const codes = deed?.source ?? [];
    const isOther = codes.length === 1 && !own.includes(codes[0]!);
    return isOther ? { codes, at: noun.at.to - 1 } : null;
  }
  return null;
}
