/**
 * The verbs of a sentence with what belongs to each: its subject, what stands behind it, and how it
 * is said (passive, negated, to come). No full parse: one walk over the words, and rules for where a
 * subject and an object end.
 */
import type { EventLexicon } from '../events/lexicon.ts';
import type { Word } from './words.ts';

/** Half-open range of indices into a sentence's words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Tense = 'past' | 'present' | 'future' | 'none';

/** `finite`: "refuses"; `infinitive`: "to detain"; `gerund`: "citing"; `reduced`: "the jet downed by …". */
export type PredicateKind = 'finite' | 'infinitive' | 'gerund' | 'reduced';

export interface Predicate {
  readonly index: number;
  readonly kind: PredicateKind;
  /** First auxiliary or the verb itself. */
  readonly first: number;
  /** The verb that carries the meaning. */
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly tense: Tense;
  /** Lower-case adverbs in and right before the group. */
  readonly adverbs: readonly string[];
  /** Empty where the sentence names none. */
  readonly subject: Range;
  /** What stands behind the verb, up to where another clause begins. */
  readonly object: Range;
  /** The predicate that an infinitive, a gerund or a reduced participle hangs on. */
  readonly parent: number | null;
  /** The predicate before a conjunction, whose subject this one shares. */
  readonly joined: number | null;
  /** Word that opens its clause: "if", "when", "which", "after". */
  readonly opener: string | null;
}

type Draft = { -readonly [K in keyof Predicate]: Predicate[K] };

const NO_VERBS: ReadonlySet<string> = new Set();
const EMPTY: Range = { from: 0, to: 0 };
const MAX_PARENTHESIS = 25; // words
/** "was alarmed by the raid" tells what the subject felt, not what was done to it. */
const FEELS = new Set(['concern', 'worry', 'alarm', 'disappoint', 'outrage', 'dismay', 'trouble']);

/** "was received at the ministry and told": the second participle shares the auxiliary. */
const ADDRESSED = new Set(['tell', 'ask', 'inform', 'warn', 'remind', 'order', 'hand', 'give']);

const FUTURE_MODALS = new Set(['will', 'shall', 'wo']);

export function findPredicates(words: readonly Word[], lexicon: EventLexicon): Predicate[] {
  const found: Draft[] = [];
  let i = 0;
  while (i < words.length) {
    const group = readGroup(words, i);
    if (!group) {
      i += 1;
      continue;
    }
    found.push(toPredicate(words, group, found, lexicon));
    i = group.end;
  }
  for (const predicate of found) bound(words, predicate, found);
  return found;
}

interface Group {
  readonly first: number;
  readonly verb: number;
  readonly end: number;
  readonly auxiliaries: readonly Word[];
  readonly modal: string | null;
  readonly negated: boolean;
  readonly adverbs: readonly string[];
}

/** Auxiliaries, negations and adverbs up to the verb: "hadn't officially been received". */
function readGroup(words: readonly Word[], start: number): Group | null {
  const first = words[start]!;
  if (first.tag !== 'modal' && first.tag !== 'auxiliary' && first.tag !== 'verb') return null;
  const auxiliaries: Word[] = [];
  const adverbs: string[] = [];
  let modal: string | null = null;
  let negated = false;
  let at = start;
  let lastAuxiliary = start;
  while (at < words.length) {
    const word = words[at]!;
    if (word.tag === 'verb') {
      if (at > start && auxiliaries.length === 0 && modal === null) break;
      const before = adverbsBefore(words, start);
      return {
        first: start,
        verb: at,
        end: at + 1,
        auxiliaries,
        modal,
        negated: negated || before.negated,
        adverbs: [...before.adverbs, ...adverbs],
      };
    }
    if (word.tag === 'modal')
      modal = word.lower === 'wo' ? 'will' : word.lower === 'ca' ? 'can' : word.lower;
    else if (word.tag === 'auxiliary') {
      auxiliaries.push(word);
      lastAuxiliary = at;
      if (isToBe(words, start, at)) {
        modal = 'will';
        at += 1;
      }
    } else if (word.tag === 'negation') negated = true;
    else if (word.tag === 'adverb') adverbs.push(word.lower);
    else {
      const after = parenthesisEnd(words, at);
      if (after === null) break;
      for (let k = at; k < after; k += 1) adverbs.push(words[k]!.lower);
      at = after;
      continue;
    }
    at += 1;
  }
  if (auxiliaries.length === 0) return null;
  return {
    first: start,
    verb: lastAuxiliary,
    end: lastAuxiliary + 1,
    auxiliaries: auxiliaries.slice(0, -1),
    modal,
    negated,
    adverbs,
  };
}

/** "the talks were to open", not "the aim was to open them": what is to be is to come. */
function isToBe(words: readonly Word[], start: number, at: number): boolean {
  const next = words[at + 2];
  if (words[at]!.lemma !== 'be' || words[at]!.form === 'ing' || words[at + 1]?.tag !== 'to')
    return false;
  if (next?.tag !== 'verb' && next?.tag !== 'auxiliary') return false;
  return start === at && !AIMS.test(words[beforeGroup(words, start)]?.lower ?? '');
}

const AIMS =
  /^(?:aims?|goals?|plans?|purposes?|tasks?|intentions?|ideas?|missions?|wish|hopes?|priority|jobs?|roles?|point|way|answer|solution|reason|step|decision|order|policy|strategy|challenge|objective|duty|object|choice|option|alternative|what|all|it|this|that|there)$/;

/** "has, with rare exceptions, refused": where the parenthesis ends, if the verb goes on behind it. */
function parenthesisEnd(words: readonly Word[], at: number): number | null {
  const mark = words[at]!;
  if (mark.tag !== 'comma' && !/^[—–]$/.test(mark.text)) return null;
  for (let i = at + 1; i < Math.min(at + 10, words.length - 1); i += 1) {
    const word = words[i]!;
    if (word.tag === 'verb' || word.tag === 'auxiliary' || word.tag === 'modal') return null;
    if (word.text === mark.text) return words[i + 1]!.tag === 'verb' ? i + 1 : null;
  }
  return null;
}

function adverbsBefore(words: readonly Word[], first: number) {
  const adverbs: string[] = [];
  let negated = false;
  for (let i = first - 1; i >= 0; i -= 1) {
    const word = words[i]!;
    if (word.tag === 'adverb') adverbs.unshift(word.lower);
    else if (word.tag === 'negation') negated = true;
    else if (word.tag !== 'to') break;
  }
  return { adverbs, negated };
}

function toPredicate(
  words: readonly Word[],
  group: Group,
  before: readonly Draft[],
  lexicon: EventLexicon,
): Draft {
  const verb = words[group.verb]!;
  const lemma = verb.lemma!;
  const last = group.auxiliaries.at(-1);
  const passive =
    last?.lemma === 'be' &&
    (verb.form === 'participle' || verb.form === 'past') &&
    verb.tag === 'verb';
  const previous = beforeGroup(words, group.first);
  const infinitive = words[previous]?.tag === 'to';
  const bare = group.auxiliaries.length === 0 && group.modal === null;
  const gerund = bare && verb.form === 'ing';
  const isReduced =
    bare &&
    !infinitive &&
    (verb.form === 'past' || verb.form === 'participle') &&
    readsAsReduced(words, group.verb, before) &&
    isParticiple(verb, lexicon);
  const kind: PredicateKind = infinitive
    ? 'infinitive'
    : isReduced
      ? 'reduced'
      : gerund
        ? 'gerund'
        : 'finite';
  const isBare = group.auxiliaries.length === 0 && group.modal === null;
  const joined = joinedTo(
    words,
    group.first,
    verb,
    isBare,
    before,
    passive ? NO_VERBS : lexicon.reportingVerbs,
    lexicon,
  );
  const addressed =
    joined !== null &&
    bare &&
    verb.form !== 'ing' &&
    before[joined]!.passive &&
    ADDRESSED.has(lemma) &&
    words[group.verb + 1]?.lower !== 'for' &&
    !(lemma === 'ask' && words[group.verb + 1]?.lower === 'that');
  const sameMood = joined !== null && bare && verb.form === 'base' ? before[joined]! : null;
  return {
    index: before.length,
    kind: sameMood ? sameMood.kind : kind,
    first: group.first,
    verb: group.verb,
    lemma,
    passive: (passive && !FEELS.has(lemma)) || isReduced || addressed,
    negated: group.negated,
    modal: sameMood ? sameMood.modal : group.modal,
    tense: sameMood ? sameMood.tense : tenseOf(group, verb, kind),
    adverbs: group.adverbs,
    subject: EMPTY,
    object: { from: group.end, to: words.length },
    parent: sameMood
      ? sameMood.parent
      : kind === 'finite'
        ? null
        : parentOf(words, group.first, kind, before),
    joined,
    opener: openerOf(words, group.first, lexicon),
  };
}

const beforeGroup = (words: readonly Word[], first: number): number => {
  let i = first - 1;
  while (i >= 0 && (words[i]!.tag === 'adverb' || words[i]!.tag === 'negation')) i -= 1;
  return i;
};

function tenseOf(group: Group, verb: Word, kind: PredicateKind): Tense {
  if (kind !== 'finite') return 'none';
  if (group.modal !== null) return FUTURE_MODALS.has(group.modal) ? 'future' : 'none';
  const head = group.auxiliaries[0] ?? verb;
  if (head.form === 'past') return 'past';
  // "has expressed" tells of the past, "is holding" of now.
  return head.lemma === 'have' && head !== verb ? 'past' : 'present';
}

/** "the jet downed by Turkey", "the statements adopted in Vienna are …". */
function readsAsReduced(words: readonly Word[], at: number, before: readonly Draft[]): boolean {
  const previous = words[at - 1];
  const next = words[at + 1];
  if (!previous || !next) return false;
  if (!(previous.tag === 'noun' || previous.tag === 'actor' || previous.tag === 'time'))
    return false;
  if (next.lower === 'by' && words[at + 2]?.tag !== 'verb') return true;
  if (next.tag !== 'preposition' && next.tag !== 'to') return false;
  const open = before.at(-1);
  if (open && !hasBoundary(words, open.verb + 1, at) && open.kind !== 'reduced') {
    // A clause about somebody is open: a second bare past is a participle of its object.
    return previous.tag === 'noun' && !isReporting(open);
  }
  return previous.tag === 'noun' && finiteFollows(words, at + 1);
}

/** "spoke" is no participle, "downed" may be one. */
const isParticiple = ({ lower }: Word, lexicon: EventLexicon): boolean =>
  lexicon.verbForms.get(lower)?.some(({ form }) => form === 'participle') ?? true;

const isReporting = (predicate: Draft): boolean =>
  /^(?:say|claim|report|add|announce|believe|think|insist|declare)$/.test(predicate.lemma);

function hasBoundary(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { tag } = words[i]!;
    if (
      tag === 'comma' ||
      tag === 'subordinator' ||
      tag === 'relative' ||
      tag === 'mark' ||
      tag === 'conjunction'
    )
      return true;
    if (tag === 'preposition' && /^(?:after|before|since|as|until)$/.test(words[i]!.lower))
      return true;
  }
  return false;
}

function finiteFollows(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(from + MAX_PARENTHESIS, words.length); i += 1) {
    const word = words[i]!;
    if (
      word.tag === 'comma' ||
      word.tag === 'subordinator' ||
      word.tag === 'relative' ||
      word.tag === 'mark' ||
      word.tag === 'pronoun' ||
      word.tag === 'conjunction'
    )
      return false;
    if (word.tag === 'modal' || (word.tag === 'auxiliary' && word.form !== 'ing')) return true;
    if (word.tag === 'verb' && (word.form === 's' || word.form === 'past'))
      return words[i - 1]?.tag !== 'to';
  }
  return false;
}

function joinedTo(
  words: readonly Word[],
  first: number,
  { form: own, lemma }: Word,
  isBare: boolean,
  before: readonly Draft[],
  /** Empty for a passive: who was warned has said nothing. */
  reportingVerbs: ReadonlySet<string>,
  lexicon: EventLexicon,
): number | null {
  // "are upgrading ties and will exchange": what has an auxiliary of its own is finite.
  const form = isBare ? own : 'past';
  const previous = words[beforeGroup(words, first)];
  if (previous?.tag !== 'conjunction') return null;
  // "said that … was … and added that …": one who says goes on saying.
  if (reportingVerbs.has(lemma!)) {
    const saying = before.findLast(
      (one) =>
        one.kind === 'finite' &&
        (lexicon.reportingVerbs.has(one.lemma) ||
          lexicon.operators.get(one.lemma)?.has('demand') === true),
    );
    if (saying) return saying.index;
  }
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const other = before[i]!;
    const otherForm = words[other.verb]!.form;
    if (form === 'base' && otherForm !== 'base') continue;
    if (form === 'ing' && otherForm !== 'ing') continue;
    if (form !== 'base' && form !== 'ing' && other.kind !== 'finite') continue;
    return i;
  }
  return null;
}

function parentOf(
  words: readonly Word[],
  first: number,
  kind: PredicateKind,
  before: readonly Draft[],
): number | null {
  const open = before.at(-1);
  if (!open) return null;
  for (let i = open.verb + 1; i < first; i += 1) {
    const { tag } = words[i]!;
    if (tag === 'mark' || tag === 'relative') return kind === 'gerund' ? open.index : null;
  }
  return open.index;
}

function openerOf(words: readonly Word[], first: number, lexicon: EventLexicon): string | null {
  for (let i = first - 1; i >= Math.max(0, first - MAX_PARENTHESIS); i -= 1) {
    const word = words[i]!;
    if (
      word.tag === 'subordinator' ||
      word.tag === 'relative' ||
      lexicon.conditional.has(word.lower)
    )
      return word.lower;
    if (word.tag === 'preposition' && /^(?:after|before|until|since|as|because)$/.test(word.lower))
      return word.lower;
    if (
      word.tag === 'verb' ||
      word.tag === 'auxiliary' ||
      word.tag === 'modal' ||
      word.tag === 'mark'
    )
      return null;
  }
  return null;
}

/** Gives a predicate its subject and the end of its object, once all verbs of the sentence are known. */
function bound(words: readonly Word[], predicate: Draft, all: readonly Draft[]): void {
  predicate.subject = subjectOf(words, predicate, all);
  const from = predicate.verb + 1;
  let to = words.length;
  for (let i = predicate.index + 1; i < all.length; i += 1) {
    const next = all[i]!;
    if (
      next.kind === 'reduced' ||
      (next.kind !== 'finite' &&
        next.kind !== 'infinitive' &&
        words[next.first - 1]?.tag === 'preposition')
    )
      continue;
    if (next.kind === 'infinitive' || next.kind === 'gerund') {
      to = next.first;
      break;
    }
    const subject = subjectOf(words, next, all);
    to =
      subject.from > predicate.verb && subject.to > subject.from
        ? Math.min(subject.from, next.first)
        : next.first;
    break;
  }
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    if (
      word.tag === 'subordinator' ||
      word.tag === 'relative' ||
      (word.tag === 'mark' && /^[;:.!?]$/.test(word.text))
    ) {
      to = i;
      break;
    }
  }
  while (to > from && isTrailing(words[to - 1]!)) to -= 1;
  to = beforeNextLead(words, from, to);
  predicate.object = { from, to: Math.max(from, to) };
}

/** "…, and on the following day": the phrase in front of the next clause belongs to that one. */
function beforeNextLead(words: readonly Word[], from: number, end: number): number {
  if (end >= words.length || words[end - 1]?.tag === 'actor') return end;
  for (let i = end - 1; i > Math.max(from, end - 8); i -= 1) {
    const { tag } = words[i]!;
    if (tag === 'conjunction' && words[i + 1]?.tag === 'preposition') {
      let to = i;
      while (to > from && isTrailing(words[to - 1]!)) to -= 1;
      return to;
    }
    if (tag === 'verb' || tag === 'actor') return end;
  }
  return end;
}

const isTrailing = ({ tag, text }: Word): boolean =>
  tag === 'comma' ||
  tag === 'conjunction' ||
  tag === 'to' ||
  tag === 'quote' ||
  (tag === 'mark' && text !== ')') ||
  tag === 'adverb' ||
  tag === 'negation';

function subjectOf(words: readonly Word[], predicate: Draft, all: readonly Draft[]): Range {
  if (isOpeningParticiple(words, predicate)) return openedSubject(words, predicate, all);
  if (predicate.kind === 'infinitive' || predicate.kind === 'gerund') return EMPTY;
  const at = beforeGroup(words, predicate.first);
  const previous = words[at];
  if (!previous) return EMPTY;
  if (predicate.kind === 'reduced') return nounPhrase(words, at + 1);
  if (predicate.joined !== null) return all[predicate.joined]!.subject;
  const inverted = invertedSubject(words, predicate, previous);
  if (inverted) return inverted;
  const listed = previous.tag === 'comma' ? listedSubject(words, at, predicate, all) : null;
  if (listed) return listed;
  if (previous.tag === 'relative') {
    const end = words[at - 1]?.tag === 'comma' ? at - 1 : at;
    return nounPhrase(words, end);
  }
  return nounPhrase(words, skipParenthesis(words, at + 1));
}

/** "Meeting in Vienna, the ministers …", "Having met Rossi, Conti …": at the very head. */
const isOpeningParticiple = (words: readonly Word[], { first }: Draft): boolean =>
  words[first]!.form === 'ing' &&
  words.slice(0, first).every(({ tag }) => tag === 'adverb' || tag === 'quote');

/** Who does it is the subject of the clause behind its comma. */
function openedSubject(
  words: readonly Word[],
  { index, verb }: Draft,
  all: readonly Draft[],
): Range {
  const main = all.find((one) => one.index > index && one.kind === 'finite');
  const hasComma = main && words.slice(verb, main.first).some(({ tag }) => tag === 'comma');
  return main && hasComma && main.opener === null ? subjectOf(words, main, all) : EMPTY;
}

/** `"…", replied Lavrov`: behind what is said the speaker may follow the verb. */
function invertedSubject(
  words: readonly Word[],
  { first, verb }: Draft,
  { tag }: Word,
): Range | null {
  if (first !== verb || (tag !== 'comma' && tag !== 'quote')) return null;
  if (words[verb]!.form !== 'past' || !SPEAKS.test(words[verb]!.lemma!)) return null;
  let to = verb + 1;
  while (to < words.length && /^(?:actor|determiner)$/.test(words[to]!.tag)) to += 1;
  return words[to - 1]!.tag === 'actor' && to > verb + 1 ? { from: verb + 1, to } : null;
}

const SPEAKS =
  /^(?:say|reply|retort|warn|declare|add|answer|respond|insist|claim|announce|complain|explain|ask|demand|note|stress|argue|counter|report|write)$/;

/** "called it a mistake, recalled the risks and offered help": who did the first did the second. */
function listedSubject(
  words: readonly Word[],
  comma: number,
  { verb }: Draft,
  all: readonly Draft[],
): Range | null {
  const before = all.findLast((one) => one.verb < comma && one.kind === 'finite');
  if (!before || before.passive || words[verb]!.form !== 'past') return null;
  if (words[before.verb]!.form !== 'past' || isReporting(before)) return null;
  for (let i = before.verb + 1; i < comma; i += 1)
    if (/^(?:comma|subordinator|relative|mark)$/.test(words[i]!.tag)) return null;
  return before.subject.to > before.subject.from ? before.subject : null;
}

/** "Lavrov, the foreign minister, said": steps over what stands between two commas or dashes. */
function skipParenthesis(words: readonly Word[], end: number): number {
  let at = end;
  for (;;) {
    const closing = words[at - 1];
    if (closing?.tag === 'time' || closing?.tag === 'adverb') {
      at -= closing.tag === 'time' && words[at - 2]?.tag === 'preposition' ? 2 : 1;
      continue;
    }
    if (closing?.tag === 'quote') {
      at -= 1;
      continue;
    }
    if (!closing || (closing.tag !== 'comma' && !/^[—–)]$/.test(closing.text))) return at;
    const opening = closing.text === ')' ? '(' : closing.text;
    let i = at - 2;
    while (i > at - MAX_PARENTHESIS && i > 0 && words[i]!.text !== opening) i -= 1;
    if (i <= 0 || words[i]!.text !== opening) return closing.tag === 'comma' ? at - 1 : at;
    at = i;
  }
}

/** The noun phrase that ends before word `end`, lists and what "of", "for", "from" add included. */
export function nounPhrase(words: readonly Word[], end: number): Range {
  if (NOMINATIVE.has(words[end - 1]?.lower ?? '') && words[end - 2]?.tag !== 'conjunction')
    return { from: end - 1, to: end };
  let from = end;
  for (let i = end - 1; i >= 0; i -= 1) {
    const word = words[i]!;
    if (i < end - 1 && isLeadingTime(word, words[i + 1]!)) break;
    if (isPhraseWord(word) || (word.tag === 'comma' && isListComma(words, i, end))) from = i;
    else if (word.tag === 'conjunction' && isNominal(words[i - 1])) from = i;
    else break;
  }
  return { from: behindLead(words, from, end), to: end };
}

/** "In turn Peru accused", "After a visit to Chile, Peru accused": what stands in front of the subject. */
function behindLead(words: readonly Word[], from: number, end: number): number {
  const first = words[from];
  if (first?.tag !== 'preposition' || first.lower === 'of') return from;
  for (let i = from + 2; i < end; i += 1) {
    const before = words[i - 1]!;
    const { tag } = words[i]!;
    if (before.tag === 'comma') return i;
    const begins = tag === 'actor' || tag === 'determiner' || tag === 'pronoun';
    if (
      begins &&
      (before.tag === 'noun' || before.tag === 'time') &&
      /^[\p{Ll}\d]/u.test(before.text)
    )
      return i;
  }
  return from;
}

/** "fears they were helping": such a pronoun is a subject of its own. */
const NOMINATIVE = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'there']);

/** "On 24 November 2015 Turkey …": a date in front of the phrase, not a part of it. */
const isLeadingTime = ({ tag }: Word, next: Word): boolean =>
  tag === 'time' && (next.tag === 'actor' || next.tag === 'determiner' || next.tag === 'pronoun');

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'actor' || word.tag === 'noun');

const isPhraseWord = (word: Word): boolean => {
  switch (word.tag) {
    case 'noun':
    case 'actor':
    case 'determiner':
    case 'number':
    case 'possessive':
    case 'adverb':
    case 'pronoun':
    case 'quote':
    case 'time':
      return true;
    case 'preposition':
      return !/^(?:after|before|until|since|as|because|despite|than|till)$/.test(word.lower);
    case 'mark':
      return /^[/()&-]$/.test(word.text);
    default:
      return false;
  }
};

/** "Russia, Turkey and Iran": a comma with an actor or noun in front and a conjunction or comma not far behind. */
function isListComma(words: readonly Word[], at: number, end: number): boolean {
  if (!isNominal(words[at - 1])) return false;
  let phraseHasActor = false;
  for (let i = at + 1; i < Math.min(end, at + 8); i += 1) {
    const word = words[i]!;
    if (word.tag === 'actor') phraseHasActor = true;
    if (word.tag === 'conjunction' || word.tag === 'comma')
      return phraseHasActor && words[i + 1] !== undefined && i + 1 < end;
    if (!isPhraseWord(word)) return false;
  }
  return false;
}
