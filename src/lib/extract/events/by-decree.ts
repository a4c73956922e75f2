/** "By a decree that Peru's president signed on 3 May, flights were to be banned": who signs it takes the measure. */
import type { Predicate } from '../grammar/predicate.ts';
import type { Clauses } from './clauses.ts';
import { headParties, partiesIn, type Party } from './parties.ts';

const DECREE = /^(?:decree|order|law|resolution|decision|ordinance|directive)$/;

/** How far into the sentence the decree may be named. */
const HEAD = 5; // words

/** Empty where the sentence opens with no decree, or nobody's. */
export function signatories(
  { words, predicates }: Clauses,
  { passive, first, index }: Predicate,
): Party[] {
  if (!passive || !/^(?:by|under|with|through)$/.test(words[0]?.lower ?? '')) return [];
  const decree = words.findIndex(({ lower }, i) => i < HEAD && DECREE.test(lower));
  if (decree === -1 || decree >= first) return [];
  const signed = predicates.find(
    (one) =>
      one.index < index && one.verb > decree && /^(?:sign|issue|pass|adopt)$/.test(one.lemma),
  );
  if (signed) return headParties(partiesIn(words, signed.subject));
  return partiesIn(words, { from: 0, to: Math.min(first, decree + HEAD) }).filter(
    ({ at, under }) => at < decree || under === 'of' || under === 'by',
  );
}
