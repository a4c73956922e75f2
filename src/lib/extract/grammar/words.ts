/**
 * The words of a sentence with what the grammar must know of each: its class, the verb it may be a
 * form of, the actor or the date it belongs to. A tagger in miniature: closed classes, the lexicon's
 * verbs, and the words before and after.
 */
import type { Sentence, Token } from '../../text/document.ts';
import type { ActorMention, TimeExpression } from '../draft.ts';
import type { VerbForm } from '../events/inflect.ts';
import type { EventLexicon } from '../events/lexicon.ts';
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  NOT_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './closed-classes.ts';

export type Tag =
  | 'determiner'
  | 'noun'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'pronoun'
  | 'possessive'
  | 'adverb'
  | 'number'
  | 'actor'
  | 'time'
  | 'comma'
  | 'quote'
  | 'mark';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** Lemma and form of a verb or an auxiliary. */
  readonly lemma: string | null;
  readonly form: VerbForm | null;
  readonly actor: ActorMention | null;
  readonly time: TimeExpression | null;
}

/** A sentence as the grammar sees it. */
export interface SentenceWords {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

const QUOTES = new Set(['"', "'", '``', "''", '‘', '’', '“', '”', '«', '»', '„']);

/** Tags one sentence's tokens. `actors` and `times` are those of the sentence, sorted. */
export function tagWords(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  times: readonly TimeExpression[],
  lexicon: EventLexicon,
): Word[] {
  const words: Word[] = [];
  let nextActor = 0;
  let nextTime = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    while (nextActor < actors.length && actors[nextActor]!.end <= token.start) nextActor += 1;
    while (nextTime < times.length && times[nextTime]!.end <= token.start) nextTime += 1;
    const actor = actors[nextActor];
    const time = times[nextTime];
    const inActor = actor !== undefined && actor.start < token.end && token.start < actor.end;
    const inTime = time !== undefined && time.start < token.end && token.start < time.end;
    const { start, end, text, lower } = token;
    const word = { start, end, text, lower, lemma: null, form: null, actor: null, time: null };
    if (inTime && !isClitic(lower) && !(inActor && actor.end >= time.end)) {
      words.push({ ...word, tag: 'time', time });
    } else if (inActor && !isClitic(lower)) words.push({ ...word, tag: 'actor', actor });
    else words.push({ ...word, ...classify(tokens, i, words, lexicon) });
  }
  return words;
}

type Class = Pick<Word, 'tag' | 'lemma' | 'form'>;

const isClitic = (lower: string): boolean => lower === "'s" || lower === "'";

const plain = (tag: Tag): Class => ({ tag, lemma: null, form: null });

function classify(
  tokens: readonly Token[],
  at: number,
  before: readonly Word[],
  lexicon: EventLexicon,
): Class {
  const { lower, kind, text } = tokens[at]!;
  const previous = before.at(-1);
  if (kind === 'mark') {
    if (
      lower === "'" &&
      previous &&
      /s$/i.test(previous.text) &&
      previous.end === tokens[at]!.start &&
      isNameLike(previous)
    ) {
      return plain('possessive');
    }
    if (lower === ',') return plain('comma');
    return plain(QUOTES.has(lower) ? 'quote' : 'mark');
  }
  if (kind === 'number') return plain('number');
  if (lower === "'s") {
    const isVerb = previous?.tag === 'pronoun' && previous.lower !== 'one';
    return isVerb ? { tag: 'auxiliary', lemma: 'be', form: 's' } : plain('possessive');
  }
  if (MODALS.has(lower) && !(lower === 'may' && /^M/.test(text))) {
    return plain(nounPlace(before) === 'noun' && lower === 'will' ? 'noun' : 'modal');
  }
  if (BE.has(lower)) return { tag: 'auxiliary', lemma: 'be', form: auxiliaryForm(lower) };
  if (HAVE.has(lower)) return { tag: 'auxiliary', lemma: 'have', form: auxiliaryForm(lower) };
  if (DO.has(lower)) return { tag: 'auxiliary', lemma: 'do', form: auxiliaryForm(lower) };
  if (NEGATIONS.has(lower)) return plain('negation');
  if (lower === 'to' && previous?.lower === tokens[at + 1]?.lower) return plain('preposition');
  if (
    /^(?:last|first)$/.test(lower) &&
    previous?.lemma === 'have' &&
    isParticiple(tokens[at + 1], lexicon)
  )
    return plain('adverb');
  if (lower === 'to') return plain(startsInfinitive(tokens, at, lexicon) ? 'to' : 'preposition');
  if (lower === 'that') return plain(thatClass(tokens, at, before, lexicon));
  if (RELATIVES.has(lower)) return plain('relative');
  if (lower === 'once' && /^(?:more|again)$/.test(tokens[at + 1]?.lower ?? ''))
    return plain('adverb');
  if (lower === 'more' && previous?.lower === 'once') return plain('adverb');
  if (SUBORDINATORS.has(lower)) return plain('subordinator');
  if (CONJUNCTIONS.has(lower)) return plain('conjunction');
  if (PREPOSITIONS.has(lower)) return plain('preposition');
  if (DETERMINERS.has(lower)) return plain('determiner');
  if (PRONOUNS.has(lower)) return plain('pronoun');
  const verb = asVerb(tokens, at, before, lexicon);
  if (verb) return verb;
  if (ADVERBS.has(lower) || (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)))
    return plain('adverb');
  return plain('noun');
}

/** "had last met", not "had last year's harvest". */
const isParticiple = (token: Token | undefined, lexicon: EventLexicon): boolean =>
  lexicon.verbForms
    .get(token?.lower ?? '')
    ?.some(({ form }) => form === 'participle' || form === 'past') ?? false;

const isNameLike = (word: Word): boolean => word.tag === 'actor' || word.tag === 'noun';

function auxiliaryForm(lower: string): VerbForm {
  if (/^(?:being|having)$/.test(lower)) return 'ing';
  if (lower === 'been') return 'participle';
  if (/^(?:was|were|had|did)$/.test(lower)) return 'past';
  return /^(?:be|have|do)$/.test(lower) ? 'base' : 's';
}

function startsInfinitive(tokens: readonly Token[], at: number, lexicon: EventLexicon): boolean {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i += 1) {
    const { lower } = tokens[i]!;
    if (/^(?:be|have|do)$/.test(lower)) return true;
    if (lexicon.verbForms.get(lower)?.some(({ form }) => form === 'base')) {
      return !nounAfterTo(tokens, i);
    }
    if (!lower.endsWith('ly') && !NEGATIONS.has(lower) && !ADVERBS.has(lower)) return false;
  }
  return false;
}

/** "a response to attacks", "appeal to aid agencies": a base form with a plural noun behind it is rare. */
const nounAfterTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|by)$/.test(tokens[at + 1]?.lower ?? '');

/** "that Friday", "that evening", "that same week". */
const DEICTIC =
  /^(?:same|very|day|night|morning|afternoon|evening|week|weekend|month|year|summer|autumn|winter|spring|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function thatClass(
  tokens: readonly Token[],
  at: number,
  before: readonly Word[],
  lexicon: EventLexicon,
): Tag {
  const previous = before.at(-1);
  const next = tokens[at + 1]?.lower ?? '';
  if (DEICTIC.test(next)) return 'determiner';
  const nextIsVerb =
    MODALS.has(next) ||
    BE.has(next) ||
    HAVE.has(next) ||
    DO.has(next) ||
    (lexicon.verbForms.get(next)?.some(({ form }) => form !== 'base' && form !== 'ing') ?? false);
  if (previous && (previous.tag === 'noun' || previous.tag === 'actor') && nextIsVerb)
    return 'relative';
  const behind = tokens[at + 2];
  if (previous?.tag === 'verb' && behind && /^(?:to|with|in|on|at|[.,])$/.test(behind.lower))
    return 'determiner';
  if (previous && (previous.tag === 'verb' || previous.tag === 'auxiliary')) return 'subordinator';
  if (previous?.tag === 'preposition' || !previous) return 'determiner';
  return 'subordinator';
}

type Place = 'noun' | 'verb' | 'participle' | 'open';

/** What the words before make of the next one. */
function nounPlace(before: readonly Word[]): Place {
  let i = before.length - 1;
  while (i >= 0 && /^(?:adverb|negation|quote)$/.test(before[i]!.tag)) i -= 1;
  const previous = before[i];
  if (!previous) return 'open';
  switch (previous.tag) {
    case 'to':
    case 'modal':
      return 'verb';
    case 'auxiliary':
      return previous.lemma === 'do' ? 'verb' : 'participle';
    case 'determiner':
    case 'possessive':
    case 'number':
      return 'noun';
    case 'preposition':
      return 'noun';
    default:
      return 'open';
  }
}

function asVerb(
  tokens: readonly Token[],
  at: number,
  before: readonly Word[],
  lexicon: EventLexicon,
): Class | null {
  const token = tokens[at]!;
  const forms = lexicon.verbForms.get(token.lower) ?? unknownPast(token.lower);
  if (!forms) return null;
  const pick = (...wanted: readonly VerbForm[]): Class | null => {
    for (const form of wanted) {
      const found = forms.find((one) => one.form === form);
      if (found) return { tag: 'verb', lemma: found.lemma, form };
    }
    return null;
  };
  const place = nounPlace(before);
  const previous = before.at(-1);
  const next = tokens[at + 1]?.lower ?? '';
  if (place === 'verb') return pick('base');
  if (place === 'participle') {
    const auxiliary = lastAuxiliary(before);
    if (previous?.tag === 'auxiliary' || auxiliary) {
      return auxiliary === 'have' ? pick('participle', 'past') : pick('participle', 'ing', 'past');
    }
  }
  if (place === 'noun') {
    if (previous?.tag === 'preposition') return isGerund(forms, next) ? pick('ing') : null;
    return null;
  }
  // Capitals inside a sentence name something: "the Strike Force", unless a whole headline is set so.
  if (
    previous &&
    /^\p{Lu}/u.test(token.text) &&
    previous.tag !== 'quote' &&
    !/^\p{Lu}/u.test(tokens[at - 1]!.text)
  )
    return null;
  if (forms.some(({ form }) => form === 'past' || form === 'participle'))
    return pick('past', 'participle');
  if (forms.some(({ form }) => form === 'ing')) {
    return previous?.tag === 'noun' && !gerundAfterNoun(next) ? null : pick('ing');
  }
  if (!previous || inObject(before, lexicon)) return null;
  const subjectBefore = isSubject(previous, before);
  if (forms.some(({ form }) => form === 's')) {
    return subjectBefore && takesComplement(tokens, at, lexicon) && !isPluralNoun(previous)
      ? pick('s')
      : null;
  }
  if (isWish(before, lexicon)) return pick('base');
  if (previous.tag === 'conjunction') return joinsVerb(before) ? pick('base') : null;
  if (previous.tag === 'pronoun') return pick('base');
  return subjectBefore && isPluralSubject(previous, before) && takesComplement(tokens, at, lexicon)
    ? pick('base')
    : null;
}

/** A verb that no list knows still ends one clause and begins another. */
const unknownPast = (lower: string): readonly { lemma: string; form: VerbForm }[] | null =>
  /^[a-z]{3,}[^e]ed$/.test(lower) && !/^un|(?:hundred|naked|sacred|kindred|wicked)$/.test(lower)
    ? [
        { lemma: lower.slice(0, -2), form: 'past' },
        { lemma: lower.slice(0, -2), form: 'participle' },
      ]
    : null;

/** "fired two artillery shells": a clause has one finite verb, unless it is one of saying. */
function inObject(before: readonly Word[], lexicon: EventLexicon): boolean {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const { tag, form, lemma } = before[i]!;
    if (/^(?:comma|conjunction|subordinator|relative|mark|quote)$/.test(tag)) return false;
    if (tag === 'verb') return form === 'past' && !lexicon.reportingVerbs.has(lemma!);
  }
  return false;
}

/** "demanded that the operation stop": what is demanded stands in the bare form. */
function isWish(before: readonly Word[], lexicon: EventLexicon): boolean {
  const noun = before.at(-1)?.tag;
  if (noun !== 'noun' && noun !== 'actor') return false;
  for (let i = before.length - 2; i > Math.max(0, before.length - 8); i -= 1) {
    const { lower, tag } = before[i]!;
    if (lower === 'that' && tag === 'subordinator') {
      const verb = before[i - 1]!;
      return verb.tag === 'verb' && lexicon.operators.get(verb.lemma!)?.has('demand') === true;
    }
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal' || tag === 'comma') return false;
  }
  return false;
}

function lastAuxiliary(before: readonly Word[]): string | null {
  for (let i = before.length - 1; i >= Math.max(0, before.length - 4); i -= 1) {
    if (before[i]!.tag === 'auxiliary') return before[i]!.lemma;
  }
  return null;
}

/** "for downing a jet", "by sending troops"; not "in fighting" or "of shelling by". */
const isGerund = (forms: readonly { form: VerbForm }[], next: string): boolean =>
  forms.some(({ form }) => form === 'ing') && !/^(?:of|by|in|,|\.|and|between|with)$/.test(next);

const gerundAfterNoun = (next: string): boolean =>
  DETERMINERS.has(next) ||
  /^(?:to|in|on|for|at|against|that|out|through|from|across|over|into|with|about|between|\d.*)$/.test(
    next,
  ) ||
  !/^[a-z]/.test(next);

const isSubject = (previous: Word, before: readonly Word[]): boolean =>
  !isObjectAdverb(before) && isSubjectWord(previous, before);

/** "launched further airstrikes": the adverb belongs to what the verb acts on. */
const isObjectAdverb = (before: readonly Word[]): boolean =>
  before.at(-1)?.tag === 'adverb' && before.at(-2)?.tag === 'verb';

const isSubjectWord = (previous: Word, before: readonly Word[]): boolean =>
  ((previous.tag === 'actor' || previous.tag === 'noun') && !isAdjective(previous)) ||
  previous.tag === 'pronoun' ||
  previous.tag === 'adverb' ||
  previous.tag === 'relative' ||
  previous.tag === 'time' ||
  previous.tag === 'quote' ||
  (previous.tag === 'mark' && /^[—–)-]$/.test(previous.text)) ||
  (previous.tag === 'comma' && before.length > 2) ||
  (previous.tag === 'conjunction' && before.length > 3);

/** "Iranian positions", not "Iranians hold". */
const isAdjective = ({ actor, lower }: Word): boolean =>
  actor ? actor.role === 'modifier' && !/s$/.test(lower) : ADJECTIVE.test(lower);

/** "territorial disputes", "diplomatic talks". */
const ADJECTIVE =
  /[a-z]{3}(?:ial|nal|ral|cal|ual|mal|gal|tic|nic|ric|ive|ous|ary|ible|able|less|ful)$/;

const isPluralNoun = (word: Word): boolean => word.tag === 'noun' && /[^s]s$/.test(word.lower);

const isPluralSubject = (previous: Word, before: readonly Word[]): boolean =>
  isPluralNoun(previous) ||
  /(?:people|police|men|women)$/.test(previous.lower) ||
  (previous.tag === 'actor' &&
    (previous.actor!.codes.length > 1 ||
      /s$/.test(previous.lower) ||
      followsConjunction(before))) ||
  previous.tag === 'relative';

/** "the Philippines and the Central African Republic". */
function followsConjunction(before: readonly Word[]): boolean {
  let i = before.length - 1;
  while (i >= 0 && (before[i]!.actor !== null || before[i]!.tag === 'determiner')) i -= 1;
  return before[i]?.tag === 'conjunction';
}

/** A finite verb is followed by what it acts on, or by a preposition; a noun by another verb or the end. */
function takesComplement(tokens: readonly Token[], at: number, lexicon: EventLexicon): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (next.kind === 'mark') return /^["“‘'—–-]/.test(next.text);
  if (MODALS.has(next.lower) || BE.has(next.lower) || HAVE.has(next.lower) || DO.has(next.lower))
    return false;
  const forms = lexicon.verbForms.get(next.lower);
  return !forms?.some(({ form }) => form === 'past' || form === 's') || /^\p{Lu}/u.test(next.text);
}

/** "refuses to detain and hand over", "will visit and meet": the word before the conjunction's side is a verb. */
function joinsVerb(before: readonly Word[]): boolean {
  for (let i = before.length - 2; i >= Math.max(0, before.length - 12); i -= 1) {
    const { tag, form } = before[i]!;
    if (tag === 'verb') return form === 'base';
    if (tag === 'mark' || tag === 'subordinator' || tag === 'relative') return false;
  }
  return false;
}
