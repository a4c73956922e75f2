/** Participles without an auxiliary: "the jet downed by Turkey", "the statements adopted in Vienna are …". */
import type { EventLexicon } from '../events/lexicon.ts';
import { MAX_PARENTHESIS, type PredicateDraft } from './predicate.ts';
import type { Word } from './word.ts';

/** "the jet downed by Turkey", "the statements adopted in Vienna are …". */
export function readsAsReduced(
  words: readonly Word[],
  at: number,
  before: readonly PredicateDraft[],
): boolean {
  const previous = words[at - 1];
  const next = words[at + 1];
  if (!previous || !next) return false;
  if (previous.tag === 'comma') return isParenthetical(words, at);
  if (!(previous.tag === 'noun' || previous.tag === 'actor' || previous.tag === 'time'))
    return false;
  if (next.lower === 'by' && words[at + 2]?.tag !== 'verb') return true;
  if (next.tag !== 'preposition' && next.tag !== 'to') return false;
  const open = before.at(-1);
  if (open && !hasBoundary(words, open.verb + 1, at) && open.kind !== 'reduced') {
    // A clause about somebody is open: a second bare past is a participle of its object.
    return isCommon(previous) && !isReporting(open);
  }
  return isCommon(previous) && finiteFollows(words, at + 1);
}

/** ", carried out by militants" and ", made in the night, had": set behind a noun by a comma. */
function isParenthetical(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]!;
  const behind = next.tag === 'adverb' ? words[at + 2] : next;
  const before = words[at - 2]?.tag;
  if (behind?.lower === 'by' && (before === 'noun' || before === 'actor')) return true;
  if (next.tag !== 'preposition') return false;
  for (let i = at + 2; i < Math.min(words.length - 1, at + MAX_PARENTHESIS); i += 1) {
    const { tag } = words[i]!;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal' || tag === 'conjunction')
      return false;
    if (tag === 'comma') return /^(?:auxiliary|modal)$/.test(words[i + 1]!.tag);
  }
  return false;
}

/** "a Peruvian general stationed in Lima": its last word is a noun though the whole names an actor. */
const isCommon = ({ tag, actor, text }: Word): boolean =>
  tag === 'noun' || (actor !== null && /^\p{Ll}/u.test(text) && actor.text !== text);

/** "spoke" is no participle, "downed" may be one. */
export const isParticiple = ({ lower }: Word, lexicon: EventLexicon): boolean =>
  lexicon.verbForms.get(lower)?.some(({ form }) => form === 'participle') ?? true;

export const isReporting = (predicate: PredicateDraft): boolean =>
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
