/** Which words of a sentence support an event that a verb tells of. */
import { quadOf } from '../../model/event-type.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { saidBefore, thatClause } from './content.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { complements, contentClause } from './complements.ts';

/** What is asked, blamed or threatened belongs to it, wherever it stands: "…, the ministry warned". */
export function withSaid(
  clauses: Clauses,
  predicate: Predicate,
  { act, frame }: ActReading,
): Range {
  const extent = extentOf(clauses, predicate);
  if (!(quadOf(act.type) === 3 || predicate.lemma === 'assure') || !frame) return extent;
  const before = saidBefore(clauses, predicate);
  if (before)
    return trimmed(clauses.words, { from: before.from, to: Math.max(before.to, extent.to) });
  const content = thatClause(clauses, predicate);
  return content
    ? trimmed(clauses.words, {
        from: extent.from,
        to: Math.max(extent.to, content.object.to, ...ends(clauses, content)),
      })
    : extent;
}

/** Where what hangs on a predicate ends. */
const ends = (clauses: Clauses, predicate: Predicate): number[] =>
  complements(clauses, predicate).map(({ object, verb }) => Math.max(object.to, verb + 1));

/** From the subject to the end of all that hangs on the verb. */
export function extentOf(clauses: Clauses, predicate: Predicate): Range {
  const { words, predicates } = clauses;
  const own = predicate.subject.to > predicate.subject.from;
  const shared = predicate.joined !== null && own && predicate.subject.to < predicate.first - 1;
  let { from } = own && !shared ? predicate.subject : { from: predicate.first };
  // "Having met Rossi, Conti …", "replied Conti": the verb may stand in front.
  from = Math.min(from, predicate.first);
  if (shared && sharedIsNear(words, predicate)) ({ from } = predicate.subject);
  if (!own && predicate.parent !== null)
    from = Math.min(from, startOf(predicates[predicate.parent]!));
  let to = Math.max(predicate.object.to, predicate.verb + 1);
  for (const child of complements(clauses, predicate)) {
    to = Math.max(to, child.object.to, child.verb + 1);
    for (const grandchild of complements(clauses, child))
      to = Math.max(to, grandchild.object.to, grandchild.verb + 1);
  }
  const content = contentClause(clauses, predicate);
  if (content) to = Math.max(to, content.object.to);
  return trimmed(words, { from, to: restricted(clauses, to) });
}

/** "citizens travelling through Turkey to …": what narrows the last noun down belongs to it. */
function restricted(clauses: Clauses, end: number): number {
  let to = end;
  for (const predicate of clauses.predicates) {
    if (predicate.first !== to || predicate.kind !== 'gerund') continue;
    to = Math.max(predicate.object.to, predicate.verb + 1);
    for (const child of complements(clauses, predicate)) to = Math.max(to, child.object.to);
  }
  return to;
}

const startOf = ({ subject, first }: Predicate): number =>
  subject.to > subject.from ? Math.min(subject.from, first) : first;

/** A shared subject is part of the excerpt unless it stands a long way off. */
const sharedIsNear = (words: readonly Word[], { subject, first }: Predicate): boolean =>
  words[first]!.start - words[subject.from]!.start < 250;

export function trimmed(words: readonly Word[], range: Range): Range {
  let { from, to } = range;
  while (from < to - 1 && /^(?:conjunction|comma|mark|adverb|subordinator)$/.test(words[from]!.tag))
    from += 1;
  while (
    to > from + 1 &&
    /^(?:conjunction|comma|mark|subordinator|preposition|determiner)$/.test(words[to - 1]!.tag) &&
    words[to - 1]!.text !== ')'
  )
    to -= 1;
  return { from, to };
}
