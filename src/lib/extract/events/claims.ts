/** "rejected a claim by Peru that it had …", "The report that … was false": a claim, and whether it is denied. */
import { contentNounOf, type ContentNoun } from '../grammar/content-noun.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { Clauses } from './clauses.ts';
import { readSaidJudgement } from './judgement.ts';
import { headParties, partiesIn, type Party } from './parties.ts';

const DENIES =
  /^(?:deny|reject|dismiss|refute|rebut|disprove|contradict|repudiate|disavow|debunk|contest|disbelieve|withdraw|retract|ridicule)$/;

/** The clause that tells what a noun of saying says; joined clauses have theirs from the first. */
const nounOver = ({ words, predicates }: Clauses, predicate: Predicate): ContentNoun | null =>
  contentNounOf(words, predicate) ??
  (predicate.joined === null ? null : contentNounOf(words, predicates[predicate.joined]!));

/** Index of the word that denies the claim whose content the predicate tells; null where none does. */
export function deniedClaim(clauses: Clauses, predicate: Predicate): number | null {
  const content = nounOver(clauses, predicate);
  if (!content) return null;
  const { words, predicates, lexicon } = clauses;
  if (/^denials?$/.test(words[content.noun]!.lower)) return content.noun;
  const governor = governorOf(predicates, content.noun);
  if (governor && !governor.passive && DENIES.test(governor.lemma) && !governor.negated)
    return governor.verb;
  if (governor && lexicon.judgingVerbs.has(governor.lemma) && !governor.negated) {
    const lie = words.findIndex(
      ({ lower }, i) => i > predicate.verb && lexicon.judgements.get(lower) === 'untrue',
    );
    if (lie !== -1) return lie;
  }
  const told = predicates.find(
    ({ subject, index }) =>
      index > predicate.index && subject.from <= content.noun && content.noun < subject.to,
  );
  if (!told || told.negated) return null;
  if (told.passive && DENIES.test(told.lemma)) return told.verb;
  return readSaidJudgement(clauses, told)?.act.type === 'REJECT' ? told.verb : null;
}

/**
 * Whom "it" means in a claim that somebody else rejects or confirms: "Chile rejected a claim by Peru that
 * it …" speaks of Chile. Empty where the clause has a subject of its own.
 */
export function claimedOf(clauses: Clauses, predicate: Predicate): Party[] {
  const { words, predicates } = clauses;
  const { subject } = predicate;
  if (subject.to - subject.from !== 1 || !isPronoun(words[subject.from]!)) return [];
  const content = nounOver(clauses, predicate);
  const governor = content && governorOf(predicates, content.noun);
  if (!governor || governor.passive) return [];
  const answering = headParties(partiesIn(words, governor.subject));
  const claiming = partiesIn(words, { from: governor.verb + 1, to: content.that });
  const own = answering.flatMap(({ mention }) => mention.codes);
  const isOfOthers = claiming.some(
    ({ mention }) => !mention.codes.some((code) => own.includes(code)),
  );
  return isOfOthers ? answering : [];
}

const isPronoun = ({ lower }: Word): boolean => /^(?:it|he|she|they)$/.test(lower);

/** The verb that the noun is the object of. */
const governorOf = (predicates: readonly Predicate[], noun: number): Predicate | null =>
  predicates.findLast(({ verb, object }) => verb < noun && noun < object.to) ?? null;
