/** "Lavrov said Turkey must apologise": a demand that lies in what one side says another must do. */
import type { Statement } from '../attribution/statement.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { extentOf } from './extent.ts';
import type { Found } from './found.ts';
import { codesOf, headParties, partiesIn } from './parties.ts';
import type { Clauses } from './clauses.ts';
import { readAct } from './read-act.ts';

/** What must be so for another: "said that Russia must apologise". */
const OBLIGING = new Set(['must', 'should', 'ought']);

/** "Lavrov said Turkey must apologise": a demand by who says it on who must. */
export function obligation(
  clauses: Clauses,
  predicate: Predicate,
  statements: readonly Statement[],
): Found | null {
  const { words, lexicon } = clauses;
  if (predicate.modal === null || !OBLIGING.has(predicate.modal)) return null;
  // "Should Peru apologise, …" sets a condition.
  if (predicate.opener !== null && lexicon.conditional.has(predicate.opener)) return null;
  const statement = statements.find(
    ({ scope, predicate: saying }) =>
      scope.from <= predicate.verb && predicate.verb < scope.to && saying?.verb !== predicate.verb,
  );
  const speaker = statement?.mention;
  if (!statement || !speaker || speaker.codes.length === 0) return null;
  const named = partiesIn(words, predicate.subject);
  const asked = (predicate.passive ? named : headParties(named)).filter(
    ({ mention }) => !mention.codes.some((code) => speaker.codes.includes(code)),
  );
  if (asked.length === 0) return null;
  const below = readAct(clauses, predicate);
  const outcomes = lexicon.outcomes.get('demand');
  return {
    act:
      (predicate.negated ? null : outcomes?.get(below?.act.type ?? '')) ??
      outcomes?.get('') ??
      lexicon.act('100'),
    rule: 'said-to-be-due',
    lemma: predicate.modal,
    source: speaker.codes,
    target: codesOf(asked),
    sourceAt: words.findIndex(({ actor }) => actor === speaker),
    targetAt: asked[0]!.at,
    sourceRule: 'speaker',
    targetRule: 'subject-of-content',
    status: 'asserted',
    statusRule: 'plain',
    statusAt: null,
    trigger: { from: predicate.first, to: predicate.verb + 1 },
    extent: extentOf(clauses, predicate),
    predicate,
    reading: null,
    count: 1,
    countAt: null,
    placeAt: null,
    backReference: false,
  };
}
