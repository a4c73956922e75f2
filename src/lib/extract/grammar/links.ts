/** What a predicate hangs on: one it is joined to, one that governs it, the word that opens its clause. */
import type { EventLexicon } from '../events/lexicon.ts';
import { MAX_PARENTHESIS, type PredicateDraft, type PredicateKind } from './predicate.ts';
import { beforeGroup } from './verb-group.ts';
import type { Word } from './word.ts';

export function joinedTo(
  words: readonly Word[],
  first: number,
  { form: own, lemma }: Word,
  isBare: boolean,
  before: readonly PredicateDraft[],
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

export function parentOf(
  words: readonly Word[],
  first: number,
  kind: PredicateKind,
  before: readonly PredicateDraft[],
): number | null {
  const open = before.at(-1);
  if (!open) return null;
  for (let i = open.verb + 1; i < first; i += 1) {
    const { tag } = words[i]!;
    if (tag === 'mark' || tag === 'relative') return kind === 'gerund' ? open.index : null;
  }
  return open.index;
}

export function openerOf(
  words: readonly Word[],
  first: number,
  lexicon: EventLexicon,
): string | null {
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
