/**
 * "Not only did Peru attack", "Had Peru attacked", "Has Peru attacked?": the subject stands between the
 * auxiliary and its verb, behind words that restrict, in a condition without "if", or in a question.
 */
import type { Range } from './predicate.ts';
import type { Word } from './word.ts';

/** What turned the words round. */
type Cause = 'restriction' | 'denial' | 'condition' | 'question';

export interface Inversion {
  readonly cause: Cause;
  readonly subject: Range;
  /** Index of the verb, or of what stands right before it: an adverb, a second auxiliary. */
  readonly end: number;
}

/** How long a subject in between may be. */
const MAX_SUBJECT = 9; // words

/** How far back the words that restrict may begin. */
const MAX_LEAD = 9; // words

/** Null where the auxiliary at `at` has its subject in front of it. */
export function inversionAt(words: readonly Word[], at: number): Inversion | null {
  const { tag } = words[at]!;
  if (tag !== 'auxiliary' && tag !== 'modal') return null;
  const end = subjectEnd(words, at + 1);
  if (end === null) return null;
  const next = words[end]?.tag;
  if (next !== 'verb' && next !== 'auxiliary') return null;
  const cause = causeOf(words, at);
  return cause && { cause, subject: { from: at + 1, to: end }, end };
}

/**
 * The auxiliary whose verb may stand next, all that lies between being a subject; null where no
 * inversion is open. Before the next word is known for a verb.
 */
export function openInversion(before: readonly Word[]): Word | null {
  let at = before.length - 1;
  while (at >= 0 && before.length - at <= MAX_SUBJECT && isSubjectWord(before[at]!)) at -= 1;
  const word = before[at];
  if (!word || at === before.length - 1 || (word.tag !== 'auxiliary' && word.tag !== 'modal'))
    return null;
  if (subjectEnd(before, at + 1) !== before.length || !opens(before, at)) return null;
  return word;
}

/** Behind the noun phrase that begins at `from`; null where there is none that can act. */
function subjectEnd(words: readonly Word[], from: number): number | null {
  let to = from;
  while (to < words.length && to - from < MAX_SUBJECT && isSubjectWord(words[to]!)) to += 1;
  while (to > from && words[to - 1]!.tag === 'adverb') to -= 1;
  const last = words[to - 1];
  return to > from && /^(?:actor|noun|pronoun)$/.test(last!.tag) ? to : null;
}

const isSubjectWord = ({ tag, lower }: Word): boolean =>
  /^(?:actor|noun|pronoun|determiner|possessive|number|adverb|conjunction)$/.test(tag) ||
  (tag === 'preposition' && lower === 'of');

const opens = (words: readonly Word[], at: number): boolean =>
  leadOf(words, at) === '' || RESTRICTS.test(leadOf(words, at));

function causeOf(words: readonly Word[], at: number): Cause | null {
  const lead = leadOf(words, at);
  if (lead !== '')
    return DENIES.test(lead) ? 'denial' : RESTRICTS.test(lead) ? 'restriction' : null;
  if (words.at(-1)?.text === '?' || words.some(({ text }) => text === '?')) return 'question';
  return /^(?:had|should|were)$/.test(words[at]!.lower) ? 'condition' : null;
}

/** The words in front, up to where the clause begins: "not only", "but at no time". */
function leadOf(words: readonly Word[], at: number): string {
  let from = at;
  while (from > 0 && at - from < MAX_LEAD && !/^(?:comma|mark|quote)$/.test(words[from - 1]!.tag))
    from -= 1;
  if (/^(?:and|but|so|yet)$/.test(words[from]!.lower)) from += 1;
  return words
    .slice(from, at)
    .map(({ lower }) => lower)
    .join(' ');
}

const DENIES =
  /^(?:never(?: again| once)?|nor|neither|not once|at no (?:time|point|stage|moment)|under no circumstances|in no way|on no account|by no means|nowhere)$/;

const RESTRICTS =
  /^(?:never(?: before| again| once)?|nor|neither|not once|at no (?:time|point|stage|moment)|under no circumstances|in no way|on no account|by no means|nowhere|not only|not just|no sooner|rarely|seldom|hardly|scarcely|barely|little|not (?:until|since|for) .+|only (?:then|now|later|recently|yesterday|once|rarely|after|in|on|at|by|with|through|under|since|this|last|thus|when) ?.*|so|such|thus)$/;
