/** What somebody says, as a clause of a title: "that existing agreements will be reviewed". */
import type { Clauses } from '../events/clauses.ts';
import { complements } from '../events/complements.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { PASSIVE_NEEDS_MORE } from './verbs.ts';
import { phrasesOf, type PhraseOptions, type Phrases } from './phrases.ts';

/** Seen from the present of a headline. */
const NOW: Readonly<Record<string, string>> = {
  was: 'is',
  were: 'are',
  would: 'will',
  could: 'can',
  might: 'may',
  "n't": 'not',
};

/** Null where the clause depends on a condition, or names nobody and nothing. */
export function clauseText(
  clauses: Clauses,
  predicate: Predicate,
  end: number,
  options: PhraseOptions,
): Phrases | null {
  const { words, lexicon } = clauses;
  const { subject, first, verb, opener } = predicate;
  if (subject.to <= subject.from || (opener !== null && lexicon.conditional.has(opener)))
    return null;
  if (subject.to > first) return null;
  const who = phrasesOf(words, subject, { ...options, lemma: null });
  const name = who.pieces.join(' ');
  const pronoun = words[subject.from]!;
  // "it" is the doer's own side: read as such only where the text says whom it means.
  const isOwn = name === 'it' && pronoun.actor !== null;
  if (name === '' || (!isOwn && PRONOUNS.test(name))) return null;
  const group = groupText(words, first, verb, isSeveral(words, predicate));
  const last = complements(clauses, predicate).at(-1);
  const to = Math.min(end, Math.max(predicate.object.to, last ? last.object.to : 0, verb + 1));
  const rest = phrasesOf(words, { from: verb + 1, to }, { ...options, lemma: predicate.lemma });
  const [object = '', ...more] = rest.pieces;
  return {
    pieces: [`${inSentence(words, subject.from, name)} ${group} ${object}`.trim(), ...more],
    least: predicate.passive && PASSIVE_NEEDS_MORE.has(predicate.lemma) ? 2 : rest.least,
    targetPiece: null,
  };
}

const PRONOUNS = /^(?:it|they|he|she|this|that|there|who|which|we|i|you)$/i;

/** The verb with its auxiliaries, in the present: "had supported" → "supported", "was fighting" → "is fighting". */
function groupText(words: readonly Word[], first: number, verb: number, several: boolean): string {
  const said: string[] = [];
  for (let i = first; i <= verb; i += 1) {
    const { lower, tag, text } = words[i]!;
    if (tag === 'quote' || tag === 'time') continue;
    if (lower === 'had' && i < verb) {
      const isPlain = i + 1 === verb && /ed$/.test(words[verb]!.lower);
      if (!isPlain) said.push(several ? 'have' : 'has');
    } else said.push(NOW[lower] ?? (i < verb ? lower : text));
  }
  return said.join(' ');
}

export const isSeveral = (words: readonly Word[], { subject }: Predicate): boolean => {
  const last = words[subject.to - 1];
  if (!last) return false;
  const isList = words.slice(subject.from, subject.to).some(({ tag }) => tag === 'conjunction');
  return (
    isList ||
    (!last.actor && /(?:[^s]s|people|police|men|women|troops)$/.test(last.lower)) ||
    (last.actor?.codes.length ?? 0) > 1
  );
};

/** As it reads when it no longer opens the sentence. */
export function inSentence(words: readonly Word[], from: number, text: string): string {
  const word = words[from]!;
  const isName = word.actor !== null || (from > 0 && /^\p{Lu}/u.test(word.text));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
