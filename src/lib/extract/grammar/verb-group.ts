/** The verb group: auxiliaries, negations and adverbs up to the verb that carries the meaning. */
import { inversionAt, type Inversion } from './inversion.ts';
import type { Word } from './word.ts';

export interface Group {
  readonly first: number;
  readonly verb: number;
  readonly end: number;
  readonly auxiliaries: readonly Word[];
  readonly modal: string | null;
  readonly negated: boolean;
  readonly adverbs: readonly string[];
  /** Null where the subject stands in front. */
  readonly inversion: Inversion | null;
}

/** Auxiliaries, negations and adverbs up to the verb: "hadn't officially been received". */
export function readGroup(words: readonly Word[], start: number): Group | null {
  const first = words[start]!;
  if (first.tag !== 'modal' && first.tag !== 'auxiliary' && first.tag !== 'verb') return null;
  const inversion = inversionAt(words, start);
  const auxiliaries: Word[] = [];
  const adverbs: string[] = [];
  let modal: string | null = null;
  let negated = false;
  let at = start;
  let lastAuxiliary = start;
  while (at < words.length) {
    const word = words[at]!;
    if (at === start && isUsedTo(words, at)) {
      adverbs.push(USED_TO);
      at += 2;
      continue;
    }
    if (word.tag === 'verb') {
      if (at > start && auxiliaries.length === 0 && modal === null && adverbs[0] !== USED_TO) break;
      const before = adverbsBefore(words, start);
      return {
        first: start,
        verb: at,
        end: at + 1,
        auxiliaries,
        modal,
        negated: negated || (inversion ? inversion.cause === 'denial' : before.negated),
        adverbs: [...before.adverbs, ...adverbs],
        inversion,
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
      if (isAbleTo(words, at)) {
        modal = 'can';
        at += 2;
      }
    } else if (word.tag === 'negation') negated = true;
    else if (word.tag === 'adverb') adverbs.push(word.lower);
    else if (word.tag === 'quote' && words[at + 1]?.tag === 'verb') {
      // 'would "face all consequences"': the quotation begins inside the group.
    } else {
      const after = parenthesisEnd(words, at);
      if (after === null) break;
      for (let k = at; k < after; k += 1) adverbs.push(words[k]!.lower);
      at = after;
      continue;
    }
    at += 1;
    if (at === inversion?.subject.from) at = inversion.end;
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
    inversion: null,
  };
}

/** Among a predicate's adverbs: "used to hold talks" tells of a habit that was. */
export const USED_TO = 'used to';

const isUsedTo = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'used' &&
  words[at]!.tag === 'verb' &&
  words[at + 1]?.tag === 'to' &&
  words[at + 2]?.form === 'base';

/** "is able to bomb" is as much as "can bomb". */
const isAbleTo = (words: readonly Word[], at: number): boolean =>
  words[at]!.lemma === 'be' &&
  words[at + 1]?.lower === 'able' &&
  words[at + 2]?.tag === 'to' &&
  words[at + 3]?.tag === 'verb';

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

/** Index of the word before a group that is neither adverb nor negation; −1 for none. */
export const beforeGroup = (words: readonly Word[], first: number): number => {
  let i = first - 1;
  while (i >= 0 && (words[i]!.tag === 'adverb' || words[i]!.tag === 'negation')) i -= 1;
  return i;
};
