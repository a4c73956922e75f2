/**
 * Acts that lie in what a side says: it judges another's deed ("the claim was propaganda"), or makes
 * known what it is going to do ("all contacts would be suspended, the ministry announced").
 */
import { quadOf } from '../../model/event-type.ts';
import type { Statement } from '../attribution/statement.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { ActorMention } from '../draft.ts';
import { thatClause } from './content.ts';
import { doerOfDeed } from './deed-doer.ts';
import { readSaidJudgement } from './judgement.ts';
import { speaksForSide } from './one-sided.ts';
import { headParties, partiesIn, type Party } from './parties.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import type { Sides } from './sides.ts';

/** Who says these speaks of what is in its own hands. */
const MAKES_KNOWN = new Set(['announce', 'declare', 'order', 'decree', 'decide', 'warn', 'vow']);

/** The statement within which the predicate stands, the innermost; null where none has a side. */
export function statementOver(
  { statements }: Clauses,
  { verb }: Predicate,
): (Statement & { readonly mention: ActorMention }) | null {
  let best: (Statement & { readonly mention: ActorMention }) | null = null;
  for (const statement of statements) {
    const { scope, mention, predicate } = statement;
    if (verb < scope.from || scope.to <= verb || predicate?.verb === verb) continue;
    if (!mention || mention.codes.length === 0) continue;
    if (!best || scope.to - scope.from < best.scope.to - best.scope.from)
      best = { ...statement, mention };
  }
  return best;
}

export const asParty = ({ words }: Clauses, mention: ActorMention): Party => ({
  mention,
  at: words.findIndex(({ actor }) => actor === mention),
  under: null,
  underAt: -1,
});

export interface SaidAct {
  readonly reading: ActReading;
  readonly sides: Sides;
}

/** Null where nobody says it, or what is said is no judgement on others. */
export function saidJudgement(clauses: Clauses, predicate: Predicate): SaidAct | null {
  const reading = readSaidJudgement(clauses, predicate);
  const statement = reading && statementOver(clauses, predicate);
  if (!statement || quadOf(reading.act.type) !== 3) return null;
  const { subject, object, first } = predicate;
  // "Were the same to happen": a condition.
  if (first === 0 || subject.to <= subject.from) return null;
  const own = new Set(statement.mention.codes);
  const named = [...partiesIn(clauses.words, subject), ...partiesIn(clauses.words, object)];
  const about = (doerOfDeed(clauses, subject) ?? named).filter(({ mention }) =>
    mention.codes.some((code) => !own.has(code)),
  );
  const isSelf = partiesIn(clauses.words, subject).some(({ mention }) =>
    mention.codes.some((code) => own.has(code)),
  );
  if (isSelf) return null;
  return {
    reading,
    sides: {
      source: [asParty(clauses, statement.mention)],
      target: about.slice(0, 1),
      sourceRule: 'speaker',
      targetRule: about.length > 0 ? 'judged' : 'none',
      domestic: false,
    },
  };
}

/** "Peru says it will not": who says it means itself by the pronoun right behind. */
export function speakerMeant(clauses: Clauses, predicate: Predicate): Party | null {
  const { words } = clauses;
  const { subject } = predicate;
  if (subject.to - subject.from !== 1) return null;
  const pronoun = words[subject.from]!;
  if (pronoun.lower === 'we') {
    const speaker = statementOver(clauses, predicate)?.mention;
    return speaker ? asParty(clauses, speaker) : null;
  }
  if (pronoun.actor || !/^(?:it|he|she|they)$/.test(pronoun.lower)) return null;
  const statement = statementOver(clauses, predicate);
  const saying = statement?.predicate;
  if (!statement || !saying || saying.verb > subject.from) return null;
  if (subject.from - saying.verb > 2) return null;
  return asParty(clauses, statement.mention);
}

const ANSWERS = new Set(['reply', 'respond', 'retort', 'counter', 'answer', 'object']);

/** "The ministry replied that no civilians had been meant": an answer that says no. */
export function readAnswer(clauses: Clauses, predicate: Predicate): SaidAct | null {
  const { words, lexicon } = clauses;
  if (!ANSWERS.has(predicate.lemma) || predicate.passive) return null;
  const clause = thatClause(clauses, predicate);
  if (!clause || !speaksForSide(words, predicate)) return null;
  const saysNo = words
    .slice(predicate.verb + 1, Math.max(clause.object.to, clause.verb))
    .some(({ tag, lower }) => tag === 'negation' || lower === 'no');
  const source = headParties(partiesIn(words, predicate.subject));
  if (!saysNo || source.length === 0) return null;
  return {
    reading: {
      act: lexicon.act('120'),
      rule: 'answer',
      trigger: { from: predicate.verb, to: predicate.verb + 1 },
      lemma: predicate.lemma,
      frame: null,
      noun: null,
      operator: null,
      child: null,
      mood: null,
    },
    sides: { source, target: [], sourceRule: 'subject', targetRule: 'none', domestic: false },
  };
}

/** The side that makes known a measure whose doer is not named; null where none does. */
export function announcer(
  clauses: Clauses,
  predicate: Predicate,
  { act }: ActReading,
): Party | null {
  const isOwn = predicate.passive ? MEASURES.has(act.type) : act.type === 'MOBILIZE';
  if (!isOwn || predicate.kind !== 'finite') return null;
  if (!predicate.passive && headParties(partiesIn(clauses.words, predicate.subject)).length > 0)
    return null;
  const statement = statementOver(clauses, predicate);
  if (!statement?.predicate || !MAKES_KNOWN.has(statement.predicate.lemma)) return null;
  return asParty(clauses, statement.mention);
}

const MEASURES = new Set(['SANCTION', 'YIELD', 'COERCE', 'MOBILIZE', 'REJECT', 'ASSAULT']);
