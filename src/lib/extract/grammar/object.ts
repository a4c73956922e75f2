/** What stands behind a verb, up to where another clause begins. */
import type { PredicateDraft, Range } from './predicate.ts';
import type { Word } from './word.ts';

/** The words behind a verb that can belong to it; the subjects of all verbs must be known. */
export function objectOf(
  words: readonly Word[],
  predicate: PredicateDraft,
  all: readonly PredicateDraft[],
): Range {
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
    const { subject } = next;
    // "stop the works that had been begun": what the clause is about is what the verb acts on.
    if (isRelative(words, predicate.verb, next)) {
      to = subject.to;
      break;
    }
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
  return { from, to: Math.max(from, to) };
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

const isRelative = (
  words: readonly Word[],
  verb: number,
  { subject, first }: PredicateDraft,
): boolean =>
  subject.from > verb &&
  subject.to > subject.from &&
  subject.to < first &&
  (words[subject.to]!.tag === 'relative' ||
    (words[subject.to]!.tag === 'comma' && words[subject.to + 1]?.tag === 'relative'));
