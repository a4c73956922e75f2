/** Whether a thing is said to be so: denied, planned, only possible, or done again and again. */
import type { Status } from '../../model/status.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { USED_TO } from '../grammar/verb-group.ts';
import type { Word } from '../grammar/word.ts';
import type { ActReading } from './act-reading.ts';
import { deniedClaim } from './claims.ts';
import type { Clauses } from './clauses.ts';
import { WISHES } from './operators.ts';

export interface StatusReading {
  readonly status: Status;
  readonly rule: string;
  /** Word that decided; null where nothing but the plain verb did. */
  readonly at: number | null;
}

const POSSIBLE = new Set(['would', 'could', 'may', 'might', 'can', 'should', 'must']);

export function statusOf(
  clauses: Clauses,
  predicate: Predicate,
  reading: ActReading,
): StatusReading {
  const { words, predicates } = clauses;
  const conditional = conditionalOver(clauses, predicate);
  if (conditional !== null)
    return { status: 'hypothetical', rule: 'conditional-clause', at: conditional };
  const denied = deniedClaim(clauses, predicate);
  if (denied !== null) return { status: 'denied', rule: 'claim-denied', at: denied };
  if (reading.mood === 'denied')
    return { status: 'denied', rule: 'verb-of-denial', at: predicate.verb };
  const spent = reading.frame?.frame.whenNegated === true;
  if (predicate.negated && !spent)
    return { status: 'denied', rule: 'negated-verb', at: negationAt(words, predicate) };
  const nobody = negatedSubject(words, predicate);
  if (nobody !== null) return { status: 'denied', rule: 'negated-subject', at: nobody };
  const none = determinerNo(words, reading, predicate);
  if (none !== null) return { status: 'denied', rule: 'negated-noun', at: none };
  const parent = predicate.parent === null ? undefined : predicates[predicate.parent];
  if (reading.mood === 'planned')
    return { status: 'planned', rule: 'verb-of-planning', at: predicate.verb };
  if (predicate.tense === 'future' && !spent)
    return { status: 'planned', rule: 'future', at: predicate.first };
  if (predicate.modal === 'would' && isReported(clauses, predicate)) {
    return { status: 'planned', rule: 'future-in-report', at: predicate.first };
  }
  if (predicate.modal === 'would' && isStoryFuture(clauses, predicate, reading))
    return { status: 'planned', rule: 'future-of-the-story', at: predicate.first };
  if (predicate.modal !== null && POSSIBLE.has(predicate.modal) && !spent) {
    return { status: 'hypothetical', rule: 'modal', at: predicate.first };
  }
  if (predicate.kind === 'infinitive' && parent) return ofParent(clauses, predicate, parent);
  const awaited = awaitedBy(clauses, predicate);
  if (awaited !== null) return { status: 'hypothetical', rule: 'conditional-clause', at: awaited };
  const habitual = habitualCue(clauses, predicate);
  if (habitual !== null) return { status: 'habitual', rule: 'adverb-of-habit', at: habitual };
  if (!isStep(clauses, predicate, reading) && isGenericPresent(clauses, predicate))
    return { status: 'habitual', rule: 'simple-present', at: predicate.verb };
  return { status: 'asserted', rule: 'plain', at: null };
}

/** An infinitive on its own tells of a purpose or a plan, not of a deed. */
function ofParent({ lexicon }: Clauses, predicate: Predicate, parent: Predicate): StatusReading {
  const kinds = lexicon.operators.get(parent.lemma);
  if (kinds?.has('demand')) return { status: 'demanded', rule: 'under-demand', at: parent.verb };
  if (kinds?.has('threaten'))
    return { status: 'threatened', rule: 'under-threat', at: parent.verb };
  if (kinds?.has('refuse')) return { status: 'denied', rule: 'under-refusal', at: parent.verb };
  if (kinds?.has('continue') && !parent.negated)
    return { status: 'asserted', rule: 'plain', at: null };
  return { status: 'planned', rule: 'infinitive', at: predicate.verb };
}

function conditionalOver(
  { words, predicates, lexicon }: Clauses,
  predicate: Predicate,
): number | null {
  let current: Predicate | undefined = predicate;
  for (let depth = 0; current && depth < 5; depth += 1) {
    if (current.opener !== null && lexicon.conditional.has(current.opener)) {
      return lastIndexBefore(words, current.first, current.opener);
    }
    const next: number | null = current.parent ?? current.joined;
    current = next === null ? undefined : predicates[next];
  }
  return null;
}

function lastIndexBefore(words: readonly Word[], before: number, lower: string): number {
  for (let i = before - 1; i >= 0; i -= 1) if (words[i]!.lower === lower) return i;
  return before;
}

function negationAt(words: readonly Word[], { first, verb }: Predicate): number {
  for (let i = Math.max(0, first - 2); i <= verb; i += 1)
    if (words[i]!.tag === 'negation') return i;
  return verb;
}

/** "Neither Peru nor Chile attacked", "No Peruvian soldier attacked". */
function negatedSubject(words: readonly Word[], { subject, passive }: Predicate): number | null {
  if (subject.to <= subject.from) return null;
  for (const at of [subject.from - 1, subject.from])
    if (/^(?:neither|no|none)$/.test(words[at]?.lower ?? '') && !(passive && at === subject.from))
      return at;
  return null;
}

/** "received no apology", "without an apology". */
function determinerNo(
  words: readonly Word[],
  reading: ActReading,
  predicate: Predicate,
): number | null {
  const noun = reading.noun?.at.from ?? reading.frame?.noun ?? null;
  if (noun === null) return null;
  const from = predicate.passive ? predicate.subject.from : predicate.verb;
  for (let i = noun - 1; i >= Math.max(from, noun - 4); i -= 1) {
    const { lower, tag } = words[i]!;
    if (lower === 'no' || lower === 'neither' || lower === 'without') return i;
    if (tag === 'verb' || tag === 'comma') return null;
  }
  return null;
}

/** Inside something said: "would" is then the future seen from the past. */
export const isReported = ({ statements }: Clauses, predicate: Predicate): boolean =>
  statements.some(
    ({ scope, predicate: saying }) =>
      scope.from <= predicate.verb && predicate.verb < scope.to && saying?.verb !== predicate.verb,
  );

/** "From 1 May flights would be suspended", told right behind another measure: what is to come, seen from the past. */
function isStoryFuture(
  { words, lately }: Clauses,
  { passive }: Predicate,
  { act }: ActReading,
): boolean {
  if (!passive || !/^(?:SANCTION|COERCE|YIELD|MOBILIZE)$/.test(act.type)) return false;
  if (words.some(({ lower }) => /^(?:if|unless|could|might|may)$/.test(lower))) return false;
  return words[0]?.time != null || words[1]?.time != null || lately.some(({ quad }) => quad === 4);
}

function habitualCue({ words, lexicon }: Clauses, predicate: Predicate): number | null {
  if (predicate.adverbs.includes(USED_TO)) return predicate.first;
  const from =
    predicate.subject.to > predicate.subject.from
      ? Math.min(predicate.subject.from, predicate.first)
      : predicate.first;
  for (let i = Math.max(0, from - 3); i < predicate.object.to; i += 1) {
    if (words[i]!.time?.type === 'SET') return i;
    if (/^(?:once|twice|times)$/.test(words[i]!.lower) && PER.test(words[i + 1]?.lower ?? ''))
      return i;
    for (const cue of lexicon.habitual.get(words[i]!.lower) ?? []) {
      if (cue.every((part, k) => words[i + k]?.lower === part)) return i;
    }
  }
  return null;
}

/** "twice a year", "several times each month". */
const PER = /^(?:a|an|per|every|each)$/;

/** "until Peru complies", "once it has signed": what is waited for has not come about. */
function awaitedBy(
  { words }: Clauses,
  { tense, kind, subject, first, modal }: Predicate,
): number | null {
  if (kind !== 'finite' || modal !== null || tense !== 'present') return null;
  const opens = subject.to > subject.from ? Math.min(subject.from, first) - 1 : first - 1;
  return /^(?:until|till|once|before)$/.test(words[opens]?.lower ?? '') ? opens : null;
}

/** Each time something is done; what a side says or stands for may last. */
const STEPS = new Set([
  'CONSULT',
  'AGREE',
  'AID',
  'YIELD',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
const SIGNING = '057';

/** "11 January: Peru closes the border", "signs a treaty": the present of a chronicle. */
function isStep({ words }: Clauses, { object, verb }: Predicate, { act }: ActReading): boolean {
  if (!STEPS.has(act.type) && act.cameo !== SIGNING) return false;
  if (words.slice(0, verb).some(({ time }) => time?.type === 'DATE')) return true;
  const next = words[object.from];
  if (next === undefined || object.from >= object.to) return false;
  return (
    next.tag === 'number' ||
    next.tag === 'possessive' ||
    (next.tag === 'determiner' &&
      !/^(?:any|such|no|more|most|many|some|all|each|every)$/.test(next.lower))
  );
}

/** "refuses to hand over" tells of what is the case all along; a headline's present does not. */
function isGenericPresent({ words, lexicon }: Clauses, predicate: Predicate): boolean {
  if (
    predicate.lemma === 'be' ||
    predicate.kind !== 'finite' ||
    predicate.tense !== 'present' ||
    predicate.passive
  )
    return false;
  const verb = words[predicate.verb]!;
  if (verb.form === 'ing' || lexicon.reportingVerbs.has(predicate.lemma)) return false;
  if (WISHES.has(predicate.lemma)) return false;
  if (words.at(-1)?.lower !== '.' && !words.some(({ tag }) => tag === 'quote' || tag === 'comma'))
    return false;
  for (let i = predicate.verb; i < predicate.object.to; i += 1) if (words[i]!.time) return false;
  return true;
}
