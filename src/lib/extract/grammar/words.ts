/**
 * The words of a sentence with what the grammar must know of each: its class, the verb it may be a
 * form of, the actor or the date it belongs to. A tagger in miniature: closed classes, the lexicon's
 * verbs, and the words before and after.
 */
import type { Token } from '../../text/document.ts';
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
import { startsInfinitive, thatClass } from './small-words.ts';
import { asVerb, nounPlace } from './verb-reading.ts';
import type { Class, Tag, Word } from './word.ts';

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
    if (inTime && !isClitic(token.lower) && !(inActor && actor.end >= time.end)) {
      words.push(wordOf(token, TIME, null, time));
    } else if (inActor && !isClitic(token.lower)) words.push(wordOf(token, ACTOR, actor, null));
    else words.push(wordOf(token, classify(tokens, i, words, lexicon), null, null));
  }
  return words;
}

const wordOf = (
  { start, end, text, lower }: Token,
  { tag, lemma, form }: Class,
  actor: Word['actor'],
  time: Word['time'],
): Word => ({ start, end, text, lower, tag, lemma, form, actor, time });

const isClitic = (lower: string): boolean => lower === "'s" || lower === "'";

const plain = (tag: Tag): Class => ({ tag, lemma: null, form: null });

const TIME = plain('time');
const ACTOR = plain('actor');
const NUMBER = plain('number');
const ADVERB = plain('adverb');
const NOUN = plain('noun');

function classify(
  tokens: readonly Token[],
  at: number,
  before: readonly Word[],
  lexicon: EventLexicon,
): Class {
  const { lower, kind } = tokens[at]!;
  if (kind === 'mark') {
    const previous = before.at(-1);
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
  if (kind === 'number') return NUMBER;
  const closed = CLOSED.get(lower);
  if (closed) return closed;
  const byCompany = closed === null ? classInCompany(tokens, at, before, lexicon) : null;
  if (byCompany) return byCompany;
  const verb = asVerb(tokens, at, before, lexicon);
  if (verb) return verb;
  return ADVERBS.has(lower) || (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) ? ADVERB : NOUN;
}

/** What the words beside them make of the small words of several classes; null for none of them. */
function classInCompany(
  tokens: readonly Token[],
  at: number,
  before: readonly Word[],
  lexicon: EventLexicon,
): Class | null {
  const { lower, text } = tokens[at]!;
  const previous = before.at(-1);
  switch (lower) {
    case "'s": {
      const isVerb = previous?.tag === 'pronoun' && previous.lower !== 'one';
      return isVerb ? { tag: 'auxiliary', lemma: 'be', form: 's' } : plain('possessive');
    }
    case 'may':
      return text.startsWith('M') ? null : plain('modal');
    case 'will':
      return plain(nounPlace(before) === 'noun' ? 'noun' : 'modal');
    case 'to':
      if (previous?.lower === tokens[at + 1]?.lower) return plain('preposition');
      return plain(startsInfinitive(tokens, at, lexicon) ? 'to' : 'preposition');
    case 'last':
    case 'first':
      return previous?.lemma === 'have' && isParticiple(tokens[at + 1], lexicon) ? ADVERB : null;
    case 'that':
      return plain(thatClass(tokens, at, before, lexicon));
    case 'once':
      return /^(?:more|again)$/.test(tokens[at + 1]?.lower ?? '') ? ADVERB : plain('subordinator');
    case 'nor':
      // "neither Peru nor Chile" joins as "and" does.
      return plain(previous && isNameLike(previous) ? 'conjunction' : 'negation');
    case 'more':
      return previous?.lower === 'once' ? ADVERB : plain('determiner');
    default:
      return null;
  }
}

/** Words of one class wherever they stand, and null for those that their company decides. */
const CLOSED: ReadonlyMap<string, Class | null> = closedClasses();

function closedClasses(): Map<string, Class | null> {
  const classes = new Map<string, Class | null>();
  const add = (words: ReadonlySet<string>, classOf: (word: string) => Class | null) => {
    for (const word of words) if (!classes.has(word)) classes.set(word, classOf(word));
  };
  const auxiliary = (lemma: string) => (word: string) => ({
    ...{ tag: 'auxiliary' as const, lemma, form: auxiliaryForm(word) },
  });
  add(
    new Set(["'s", 'may', 'will', 'to', 'last', 'first', 'that', 'once', 'more', 'nor']),
    () => null,
  );
  add(MODALS, () => plain('modal'));
  add(BE, auxiliary('be'));
  add(HAVE, auxiliary('have'));
  add(DO, auxiliary('do'));
  add(NEGATIONS, () => plain('negation'));
  add(RELATIVES, () => plain('relative'));
  add(SUBORDINATORS, () => plain('subordinator'));
  add(CONJUNCTIONS, () => plain('conjunction'));
  add(PREPOSITIONS, () => plain('preposition'));
  add(DETERMINERS, () => plain('determiner'));
  add(PRONOUNS, () => plain('pronoun'));
  return classes;
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
