/** The subject of a predicate: before its verb, behind it, or shared with another. */
import { EMPTY, MAX_PARENTHESIS, type PredicateDraft, type Range } from './predicate.ts';
import { inversionAt } from './inversion.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isReporting } from './reduced.ts';
import { beforeGroup } from './verb-group.ts';
import type { Word } from './word.ts';

export function subjectOf(
  words: readonly Word[],
  predicate: PredicateDraft,
  all: readonly PredicateDraft[],
): Range {
  if (isOpeningParticiple(words, predicate)) return openedSubject(words, predicate, all);
  if (predicate.kind === 'infinitive' || predicate.kind === 'gerund') return EMPTY;
  const turned = inversionAt(words, predicate.first);
  if (turned && turned.end <= predicate.verb) return turned.subject;
  const at = beforeGroup(words, predicate.first);
  const previous = words[at];
  if (!previous) return EMPTY;
  if (predicate.kind === 'reduced')
    return nounPhrase(words, previous.tag === 'comma' ? at : at + 1);
  if (predicate.joined !== null) return all[predicate.joined]!.subject;
  const inverted = invertedSubject(words, predicate, previous);
  if (inverted) return inverted;
  const listed = previous.tag === 'comma' ? listedSubject(words, at, predicate, all) : null;
  if (listed) return listed;
  if (previous.tag === 'relative') {
    const end = words[at - 1]?.tag === 'comma' ? at - 1 : at;
    return nounPhrase(words, end);
  }
  return beyondModifier(words, nounPhrase(words, skipParenthesis(words, at + 1)));
}

/**
 * "the attempt to overthrow the government had failed", "a man who belonged to the guard had fired", "oil
 * from fields held by rebels was sold": what stands right before the verb may only narrow the subject down.
 */
function beyondModifier(words: readonly Word[], range: Range): Range {
  const at = range.from - 1;
  const verb = words[at];
  if (verb?.tag !== 'verb') return range;
  // "A man belonging to the militia": his deeds are put down to the militia.
  if (verb.lower === 'belonging' && words[range.from]!.tag === 'preposition')
    return { from: range.from + 1, to: range.to };
  if (words[at - 1]?.tag === 'to' && isNominal(words[at - 2])) return nounPhrase(words, at - 1);
  let group = at;
  while (group > 0 && /^(?:auxiliary|modal|adverb|negation)$/.test(words[group - 1]!.tag))
    group -= 1;
  const link = words[group - 1];
  if (link?.tag === 'relative' && group > 1)
    return nounPhrase(words, words[group - 2]!.tag === 'comma' ? group - 2 : group - 1);
  const content = group > 0 ? beforeContent(words, group) : null;
  if (content !== null) return nounPhrase(words, content);
  const narrows = group === at && /^(?:past|participle)$/.test(verb.form ?? '') && isNominal(link);
  return narrows && words[range.from]!.tag === 'preposition' ? nounPhrase(words, at) : range;
}

/** "The claim that Chad had bombed the village was false": where the noun ends that the clause belongs to. */
function beforeContent(words: readonly Word[], group: number): number | null {
  const that = nounPhrase(words, group).from - 1;
  if (words[that]?.lower !== 'that' || words[that].tag !== 'subordinator') return null;
  const isFirst = !words.slice(0, that).some(({ tag }) => /^(?:verb|auxiliary|modal)$/.test(tag));
  return isFirst && isNominal(words[that - 1]) ? that : null;
}

const isNominal = (word: Word | undefined): boolean =>
  word?.tag === 'noun' || word?.tag === 'actor';

/** "Meeting in Vienna, the ministers …", "Having met Rossi, Conti …": at the very head. */
const isOpeningParticiple = (words: readonly Word[], { first }: PredicateDraft): boolean =>
  words[first]!.form === 'ing' &&
  words.slice(0, first).every(({ tag }) => tag === 'adverb' || tag === 'quote');

/** Who does it is the subject of the clause behind its comma. */
function openedSubject(
  words: readonly Word[],
  { index, verb }: PredicateDraft,
  all: readonly PredicateDraft[],
): Range {
  const main = all.find((one) => one.index > index && one.kind === 'finite');
  const hasComma = main && words.slice(verb, main.first).some(({ tag }) => tag === 'comma');
  return main && hasComma && main.opener === null ? subjectOf(words, main, all) : EMPTY;
}

/** `"…", replied Lavrov`: behind what is said the speaker may follow the verb. */
function invertedSubject(
  words: readonly Word[],
  { first, verb }: PredicateDraft,
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
  { verb }: PredicateDraft,
  all: readonly PredicateDraft[],
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
