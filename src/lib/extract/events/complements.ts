/** What hangs on a predicate: infinitives and gerunds, or the clause that says what is demanded. */
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { Clauses } from './clauses.ts';
import { thatClause } from './content.ts';

/** Infinitives and gerunds that hang on the predicate, in order; those joined to them included. */
export function complements({ words, predicates }: Clauses, predicate: Predicate): Predicate[] {
  const found: Predicate[] = [];
  for (let i = predicate.index + 1; i < predicates.length; i += 1) {
    const next = predicates[i]!;
    if (next.kind === 'finite') break;
    if (next.kind === 'reduced') continue;
    if (isWithinClause(words, predicate.verb + 1, next.first)) break;
    const isOwn =
      next.parent === predicate.index ||
      (next.joined !== null && found.some(({ index }) => index === next.joined));
    if (!isOwn) continue;
    const link = words[next.first - 1];
    const afterComma =
      link?.tag === 'comma' || (next.kind === 'gerund' && words[next.first - 1]?.tag === 'noun');
    if (afterComma) break;
    found.push(next);
  }
  return found;
}

/** "told him that the attempt to overthrow": what hangs on the clause does not hang on the verb. */
const isWithinClause = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ tag, lower }) => tag === 'subordinator' && lower === 'that');

const CONTENT_KINDS = ['demand', 'deny', 'threaten', 'promise', 'vow', 'plan'] as const;

/** "demanded that Turkey apologise": the clause behind the predicate. */
export function contentClause(clauses: Clauses, predicate: Predicate): Predicate | null {
  const { lexicon } = clauses;
  const kinds = lexicon.operators.get(predicate.lemma);
  if (!kinds || !CONTENT_KINDS.some((kind) => kinds.has(kind))) return null;
  return thatClause(clauses, predicate);
}
