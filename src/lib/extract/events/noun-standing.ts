/** Whether what a noun names is told as done: "Talks between Peru and Chile lasted", "A raid may follow". */
import type { Status } from '../../model/status.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Clauses } from './clauses.ts';

export interface Standing {
  readonly status: Status;
  readonly rule: string;
  /** Word that decided; null where nothing but the noun did. */
  readonly at: number | null;
}

/** What is done with a thing that is still to come. */
const FORESEES =
  /^(?:plan|schedule|expect|set|arrange|prepare|foresee|envisage|envision|anticipate)$/;

/** What is done with a thing that did not happen, or need not have. */
const UNDOES =
  /^(?:cancel|postpone|scrap|avert|prevent|avoid|reject|rule|propose|suggest|threaten|demand|discuss|consider|contemplate|deny|oppose|seek|request|urge|call|need|require|block|thwart|foil|want|fear|delay|shelve|suspend|halt|lift|end|ease|remove|drop|break|abandon|put)$/;

const NOT_YET =
  /^(?:possible|likely|unlikely|off|necessary|needed|inevitable|unthinkable|impossible|conceivable|out)$/;
const AHEAD = /^(?:due|scheduled|planned|expected|imminent|set|likely)$/;

/**
 * Null where the noun is no subject; a `standing` of null where its clause does not tell that it is so.
 */
export function subjectStanding(
  { words, predicates }: Clauses,
  left: Range,
  at: Range,
): { readonly standing: Standing | null } | null {
  const predicate = predicates.find(
    ({ kind, subject, opener }) =>
      kind === 'finite' &&
      opener !== 'if' &&
      subject.from <= at.from &&
      at.to <= subject.to &&
      subject.from >= left.from - 1,
  );
  if (!predicate) return null;
  const standing = standingUnder(words, predicate);
  return standing === 'open' ? null : { standing };
}

/** That it takes place at all. */
const HAPPENS =
  /^(?:take|happen|occur|begin|start|open|resume|continue|hold|follow|focus|last|materialise|materialize|cover|centre|center|go|ensue|convene|commence)$/;

/** `open`: the clause says something else of it, and leaves it to the noun's own words. */
function standingUnder(
  words: Clauses['words'],
  { negated, modal, tense, lemma, verb, first, passive }: Predicate,
): Standing | 'open' | null {
  const happens = HAPPENS.test(lemma);
  if (negated) return happens ? null : 'open';
  if (tense === 'future')
    return happens ? { status: 'planned', rule: 'future', at: first } : 'open';
  if (modal !== null) return happens ? null : 'open';
  if (passive && FORESEES.test(lemma) && words[first]?.lower !== 'had')
    return { status: 'planned', rule: 'verb-of-planning', at: verb };
  if (passive && UNDOES.test(lemma)) return null;
  if (lemma === 'be') {
    const next = words[verb + 1]?.lower ?? '';
    if (AHEAD.test(next)) return { status: 'planned', rule: 'verb-of-planning', at: verb + 1 };
    if (NOT_YET.test(next)) return null;
    if (words[verb + 1]?.tag === 'to')
      return tense === 'past' ? 'open' : { status: 'planned', rule: 'future', at: verb };
  }
  return { status: 'asserted', rule: 'noun-told', at: null };
}
