/** What is said: the clause behind "complained that", or the words in front of ", the ministry warned". */
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { Clauses } from './clauses.ts';

/** The clause right behind the predicate, with "that" or without; null where there is none. */
export function thatClause({ words, predicates }: Clauses, predicate: Predicate): Predicate | null {
  const next = predicates.find((one) => one.index > predicate.index && one.kind === 'finite');
  if (!next || next.joined === predicate.index) return null;
  const { subject } = next;
  const start =
    subject.to > subject.from && subject.from > predicate.verb ? subject.from : next.first;
  if (start <= predicate.verb || saysBetween(predicates, predicate, next)) return null;
  if (words[start - 1]?.lower === 'that' || start === predicate.verb + 1) return next;
  const that = thatBehind(words, predicate.verb);
  return that !== null && that < next.first ? next : null;
}

/** "denied it, insisting that", "refused to say that": the clause hangs on the verb in between. */
const saysBetween = (
  predicates: readonly Predicate[],
  { index }: Predicate,
  next: Predicate,
): boolean =>
  predicates
    .slice(index + 1, next.index)
    .some(({ kind, opener }) => (kind === 'gerund' || kind === 'infinitive') && opener !== 'that');

/** How far behind a verb its "that" may stand: "announced, by word of mouth, that". */
const MAX_GAP = 10; // words

/** These say it to somebody: "told Rossi that". */
const ADDRESSES = new Set(['tell', 'assure', 'warn', 'remind', 'inform', 'promise', 'notify']);

/** Index of the "that" which opens what is said: nothing stands between, or an addressee, a date, a parenthesis. */
function thatBehind(words: readonly Word[], verb: number): number | null {
  for (let i = verb + 1; i < Math.min(words.length, verb + MAX_GAP); i += 1) {
    const { lower, tag } = words[i]!;
    if (lower === 'that' && tag === 'subordinator') {
      const before = words[i - 1]!;
      const isTold = ADDRESSES.has(words[verb]!.lemma ?? '') && before.tag !== 'preposition';
      return i === verb + 1 || isTold || before.tag === 'comma' || before.tag === 'time' ? i : null;
    }
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal' || tag === 'mark') return null;
  }
  return null;
}

/** What is said around a verb of saying that stands behind or inside it; null where it leads. */
export function saidBefore(clauses: Clauses, predicate: Predicate): Range | null {
  const { words, statements } = clauses;
  const { subject, verb, object, kind } = predicate;
  const own = statements.find((one) => one.predicate?.verb === verb);
  if (own && own.scope.to <= verb && own.scope.from < own.scope.to)
    return around(clauses, predicate, own.scope);
  if (own || kind !== 'finite' || object.to > object.from || subject.to !== predicate.first)
    return null;
  const mark = words[subject.from - 1]?.tag;
  const isTail = subject.from > 1 && (mark === 'comma' || mark === 'quote');
  return isTail ? around(clauses, predicate, { from: 0, to: subject.from - 1 }) : null;
}

/** "Should it go on, Peru warned, there would be consequences": what is said goes on behind. */
function around(
  { words, predicates }: Clauses,
  { verb, index }: Predicate,
  { from, to }: Range,
): Range {
  const next = predicates[index + 1];
  const goesOn =
    words[verb + 1]?.tag === 'comma' && next?.kind === 'finite' && next.joined === null;
  return { from, to: goesOn ? Math.max(next.object.to, next.verb + 1) : to };
}
