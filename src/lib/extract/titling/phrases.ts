/**
 * A stretch of a sentence as pieces of a title: each begins where a phrase begins, and each ends where
 * one ends, so that a title may stop behind any of them. Dates are left out, people go by their surname,
 * and a pronoun is called by the name of whom it means.
 */
import type { Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { surname } from './names.ts';
import { STANDS_ALONE, TAKES_AS, TAKES_INFINITIVE } from './verbs.ts';

export interface Phrases {
  readonly pieces: readonly string[];
  /** How many of them the verb cannot do without; more than there are where one of those is broken. */
  readonly least: number;
  readonly targetPiece: number | null;
}

export interface PhraseOptions {
  /** Verb in front, whose complements must stay; null for none. */
  readonly lemma: string | null;
  /** Word that is said otherwise: "repeatedly". */
  readonly without: number | null;
  readonly targetAt: number | null;
  /** What "his" becomes where it is the doer's: "its" of a state. */
  readonly own: 'its' | 'his';
  readonly nameOf: (code: string) => string;
  /** What a pronoun that means the other side is called; null where the words name it. */
  readonly target: string | null;
  /** The stretch holds a clause with its verb, not only what stands behind one. */
  readonly isClause?: boolean;
  /** Names of the doer's side: what is its own is "its". */
  readonly source: readonly string[];
}

/** "after the talks", "during a visit": when a thing was, which its date tells. */
const WHEN = /^(?:after|before|since|until|till|during|following|amid|despite|because|than)$/;

/** Verbs behind which "of" leads to something that may be left out: "accuses Russia of lying". */
const OF_MAY_GO = new Set(['accuse', 'suspect', 'assure', 'remind', 'inform', 'warn']);

export function phrasesOf(words: readonly Word[], range: Range, options: PhraseOptions): Phrases {
  const { runs, least } = runsOf(words, range, options);
  const pieces: string[] = [];
  let targetPiece: number | null = null;
  let pending: number[] = [];
  let needed = 0;
  for (const [index, run] of runs.entries()) {
    pending = [...pending, ...run];
    const isLast = index === runs.length - 1;
    if (isNameless(words, pending, options)) {
      if (index < least) return { pieces: [''], least: Infinity, targetPiece };
      break;
    }
    if (pending.length > 0 && !endsWhole(words, pending.at(-1)!)) {
      if (isLast && index < least && !isAdverbial(words, pending))
        return { pieces: [''], least: Infinity, targetPiece };
      if (!isLast) continue;
      break;
    }
    const text = textOf(words, pending, options);
    if (options.targetAt !== null && pending.includes(options.targetAt))
      targetPiece = pieces.length;
    if (text !== '' || index === 0) pieces.push(text);
    if (index < least) needed = pieces.length;
    pending = [];
  }
  return { pieces: pieces.length > 0 ? pieces : [''], least: Math.max(needed, 1), targetPiece };
}

/** Words by phrase, and how many phrases the verb needs. */
function runsOf(
  words: readonly Word[],
  { from, to }: Range,
  { lemma, without, isClause = false }: PhraseOptions,
): { runs: number[][]; least: number } {
  const runs: number[][] = [[]];
  let least = 1;
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    const previous = words[i - 1];
    const isFirst = runs.length === 1 && runs[0]!.length === 0;
    if (word.tag === 'time') dropLead(words, runs.at(-1)!);
    if (word.tag === 'quote' || word.tag === 'time' || i === without) continue;
    if (ends(words, i, isClause ? words.length : from)) break;
    if (word.tag === 'preposition' && WHEN.test(word.lower)) break;
    if (word.tag === 'preposition' && word.lower === 'as' && !isFirst) {
      if (lemma === null || !(TAKES_AS.has(lemma) || JUDGES.test(lemma))) break;
      if (TAKES_AS.has(lemma)) least = runs.length + 1;
      runs.push([]);
    } else if (word.tag === 'to' && !isFirst) {
      if (lemma !== null && TAKES_INFINITIVE.has(lemma) && least < 2) least = runs.length + 1;
      runs.push([]);
    } else if (!isFirst && beginsPhrase(words, i, runs.at(-1)!, lemma)) {
      runs.push([]);
    }
    if (previous?.tag === 'comma' && isFirst && word.tag === 'adverb') continue;
    runs.at(-1)!.push(i);
  }
  return { runs, least };
}

const JUDGES = /^(?:condemn|denounce|dismiss|reject|criticise|criticize)$/;

/** Where what belongs to the verb is over. */
function ends(words: readonly Word[], i: number, from: number): boolean {
  const { tag, text } = words[i]!;
  if (tag === 'subordinator') return true;
  if (tag === 'relative' || tag === 'mark') return !/^[-–/&]$/.test(text);
  if (tag === 'comma') return !(words[i - 1]?.actor && words[i + 1]?.actor);
  return (tag === 'modal' || tag === 'auxiliary') && i > from && words[i - 1]!.tag !== 'to';
}

function beginsPhrase(
  words: readonly Word[],
  i: number,
  run: readonly number[],
  lemma: string | null,
): boolean {
  const { tag, lower, form } = words[i]!;
  const previous = words[i - 1]!.tag;
  if (tag === 'preposition') {
    if (previous === 'verb' || previous === 'preposition') return false;
    return (
      lower !== 'of' || (lemma !== null && OF_MAY_GO.has(lemma) && words[i - 1]!.actor !== null)
    );
  }
  if (tag === 'verb') return form === 'ing' && previous !== 'preposition';
  const inPair = run.some(
    (k) => words[k]!.tag === 'comma' || /^(?:between|both|either|among)$/.test(words[k]!.lower),
  );
  return tag === 'conjunction' && !inPair;
}

/** "on the same", "at the beginning of": what led to a date goes with it. */
function dropLead(words: readonly Word[], run: number[]): void {
  while (run.length > 0) {
    const { tag, lower } = words[run.at(-1)!]!;
    if (tag !== 'preposition' && tag !== 'determiner' && !LEADS.test(lower)) return;
    run.pop();
  }
}

const LEADS =
  /^(?:end|beginning|middle|start|early|late|night|evening|morning|afternoon|very|same|following|next|last|first|days?|hours?)$/;

/** Words that mean something else than they say: only these may be called otherwise in a title. */
const STANDS_FOR_OTHERS = new Set([
  ...['it', 'its', 'he', 'him', 'his', 'himself', 'she', 'her', 'herself', 'they', 'them', 'their'],
  ...['one', 'ones', 'that', 'this', 'these', 'those', 'same', 'such', 'our', 'my'],
]);

/** "it", "the existing one", "in that city": nobody can tell from it what is meant. */
function isNameless(
  words: readonly Word[],
  run: readonly number[],
  { targetAt, target }: PhraseOptions,
): boolean {
  return run.some((i, k) => {
    const { lower, tag, actor } = words[i]!;
    if (!STANDS_FOR_OTHERS.has(lower)) return false;
    if (actor || (i === targetAt && target !== null)) return false;
    if (/^(?:ones?|himself|herself)$/.test(lower)) return tag === 'noun' || tag === 'pronoun';
    if (/^(?:it|him|them)$/.test(lower)) return target === null || targetAt !== null;
    if (!/^(?:that|this)$/.test(lower) || tag !== 'determiner') return false;
    return k === run.length - 1 || (k === 1 && words[run[0]!]!.tag === 'preposition');
  });
}

/** "there", "elsewhere": where, in a word that says nothing here. */
const isAdverbial = (words: readonly Word[], run: readonly number[]): boolean =>
  run.every((i) => /^(?:there|here|elsewhere|again|together|also)$/.test(words[i]!.lower));

function endsWhole(words: readonly Word[], at: number): boolean {
  const { tag, form, lemma, lower, actor } = words[at]!;
  if (actor) return true;
  if (lower === 'host') return words[at - 1]?.lemma !== 'be';
  switch (tag) {
    case 'determiner':
      return /^(?:both|all|some|many|more)$/.test(lower);
    case 'pronoun':
      return /^(?:everyone|nobody|nothing)$/.test(lower);
    case 'verb':
      if (form === 'past' || form === 'participle') return false;
      // Where the sentence ends so does the phrase.
      return STANDS_ALONE.has(lemma!) || /^(?:comma|mark)$/.test(words[at + 1]?.tag ?? 'mark');
    case 'preposition':
    case 'possessive':
    case 'to':
    case 'conjunction':
    case 'auxiliary':
    case 'modal':
    case 'negation':
      return false;
    default:
      return !UNFINISHED.test(lower);
  }
}

const UNFINISHED =
  /^(?:one|ones|same|other|others|former|latter|such|earlier|ready|willing|prepared|eager|unwilling|reluctant|able|unable|due|sure|certain|elsewhere)$/;

type ReadOptions = Pick<PhraseOptions, 'own' | 'nameOf' | 'target' | 'targetAt' | 'source'>;

/** The words as they read in a title. */
export function textOf(
  words: readonly Word[],
  at: readonly number[],
  { own, ...options }: ReadOptions,
): string {
  let text = '';
  let isNamed = false;
  for (const [k, i] of at.entries()) {
    const word = words[i]!;
    const previous = k > 0 ? words[at[k - 1]!]! : null;
    if (word.actor && previous?.actor === word.actor && isCalled(word)) continue;
    const gap = previous && (word.start > previous.end || at[k - 1]! < i - 1) ? ' ' : '';
    text += gap + read(words, i, { ...options, own: isNamed ? null : own });
    if (word.actor?.kind === 'person' || (k > 0 && /^\p{Lu}/u.test(word.text))) isNamed = true;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Called by a name of its own, not by the words of the text. */
const isCalled = ({ actor }: Word): boolean => actor !== null && surname(actor) !== null;

function read(
  words: readonly Word[],
  i: number,
  {
    own,
    nameOf,
    target,
    targetAt,
    source,
  }: Omit<ReadOptions, 'own'> & { own: 'its' | 'his' | null },
): string {
  const { text, lower, tag, actor } = words[i]!;
  if (actor) {
    const name = surname(actor);
    if (name !== null) return name;
    const names = actor.codes.map(nameOf);
    if (/^(?:its|his|her|their)$/.test(lower))
      return isOwn(names, source) || isNamedBefore(words, i) ? 'its' : `${names.join(' and ')}'s`;
    if (/^(?:it|he|him|she|they|them)$/.test(lower)) return actor.codes.map(nameOf).join(' and ');
    return text;
  }
  if (!STANDS_FOR_OTHERS.has(lower)) return text;
  if (target !== null && (i === targetAt || targetAt === null)) {
    if (/^(?:it|him|them)$/.test(lower)) return target;
    if (i === targetAt && /^(?:its|his|her|their)$/.test(lower)) return `${target}'s`;
  }
  // "his counterpart, Dmitry Medvedev" goes by the name alone.
  if (/^(?:his|her|its|their)$/.test(lower) && words[i + 1]?.actor && surname(words[i + 1]!.actor!))
    return '';
  if (lower === 'same' && /^(?:the|that|this)$/.test(words[i - 1]?.lower ?? '')) return '';
  if (lower === 'that' && /[^s]s$/.test(words[i + 1]?.lower ?? '')) return '';
  if (own === 'its' && /^(?:his|her|our|my)$/.test(lower)) return 'its';
  if (tag === 'determiner' && /^(?:that|this|these|those)$/.test(lower)) return 'the';
  if (lower === 'such' && /s$/.test(words[i + 1]?.lower ?? '')) return '';
  return text;
}

const isOwn = (names: readonly string[], source: readonly string[]): boolean =>
  names.length === source.length && names.every((name) => source.includes(name));

/** "Damascus and its allies". */
const isNamedBefore = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ actor }) => actor?.codes.join() === words[at]!.actor!.codes.join());
