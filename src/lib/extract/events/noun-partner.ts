/**
 * "After talks with his Peruvian colleague Conti said …", "is on a visit to Peru": a meeting that names
 * one side, told in the clause of the other.
 */
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Clauses } from './clauses.ts';
import type { Act } from './lexicon.ts';
import type { NounSides } from './noun-events.ts';
import type { Standing } from './noun-standing.ts';
import { codesOf, headParties, partiesIn } from './parties.ts';

/** "Putin's visit to Turkey", "a telephone call to Ankara": whom one goes or speaks to takes part. */
export const TRAVELS = new Set([
  'visit',
  'trip',
  'state visit',
  'official visit',
  'working visit',
  'phone call',
  'telephone call',
]);

/** What the meeting is told by: it lies before, or around what the clause tells. */
const BEFORE_OR_AROUND = /^(?:after|following|during|in|at|on|since)$/;

/** Null where the noun names both sides, or hangs on no clause of another. */
export function partnerOf(
  clauses: Clauses,
  lemma: string,
  act: Act,
  left: Range,
  { source, target }: NounSides,
): (NounSides & { readonly standing: Standing }) | null {
  const { words } = clauses;
  const [party] = source;
  if (act.type !== 'CONSULT' || source.length !== 1 || target.length > 0 || !party) return null;
  const leads = party.under === 'with' || (TRAVELS.has(lemma) && party.under === 'to');
  if (!leads || !BEFORE_OR_AROUND.test(words[left.from - 1]?.lower ?? '')) return null;
  const teller = tellerOf(clauses, left);
  if (!teller || teller.modal !== null || teller.negated) return null;
  const others = headParties(partiesIn(words, teller.subject)).filter(
    ({ mention }) => !mention.codes.some((code) => party.mention.codes.includes(code)),
  );
  if (
    codesOf(others).length !== 1 ||
    !others.every(({ mention }) => mention.kind === 'person' || mention.kind === 'state')
  )
    return null;
  const all = [...others, party];
  return {
    ...{ source: all, target: all, rule: 'both-sides' },
    standing: { status: 'asserted', rule: 'noun-told', at: null },
  };
}

/** The clause that the phrase stands in, or the one that it opens. */
function tellerOf({ words, predicates }: Clauses, { from, to }: Range): Predicate | null {
  const around = predicates.findLast(
    ({ kind, verb, object }) => kind === 'finite' && verb < from && to <= object.to,
  );
  if (around) return around;
  const opened = words.slice(0, from).every(({ tag }) => !/^(?:verb|auxiliary|modal)$/.test(tag));
  return opened
    ? (predicates.find(({ kind, subject }) => kind === 'finite' && subject.from > to) ?? null)
    : null;
}
