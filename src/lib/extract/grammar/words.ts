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
    const { start, end, text, lower } = token;
    const word = { start, end, text, lower, lemma: null, form: null, actor: null, time: null };
    if (inTime && !isClitic(lower) && !(inActor && actor.end >= time.end)) {
      words.push({ ...word, tag: 'time', time });
    } else if (inActor && !isClitic(lower)) words.push({ ...word, tag: 'actor', actor });
    else words.push({ ...word, ...classify(tokens, i, words, lexicon) });
  }
  return words;
}

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
