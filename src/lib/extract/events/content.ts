/** What is said: the clause behind "complained that", or the words in front of ", the ministry warned". */
import type { Predicate, Range } from '../grammar/predicates.ts';
import type { Clauses } from './read-act.ts';

/** The clause right behind the predicate, with "that" or without; null where there is none. */
export function thatClause({ words, predicates }: Clauses, predicate: Predicate): Predicate | null {
  const next = predicates.find((one) => one.index > predicate.index && one.kind === 'finite');
  if (!next || next.joined === predicate.index) return null;
  const start = next.subject.to > next.subject.from ? next.subject.from : next.first;
  if (start <= predicate.verb) return null;
  const link = words[start - 1];
  return link?.lower === 'that' || start === predicate.verb + 1 ? next : null;
}

/** The words in front of a verb of saying that ends its sentence; null where it does not. */
export function saidBefore({ statements }: Clauses, { verb }: Predicate): Range | null {
  const own = statements.find(({ predicate }) => predicate?.verb === verb);
  return own && own.scope.to <= verb && own.scope.from < own.scope.to ? own.scope : null;
}
