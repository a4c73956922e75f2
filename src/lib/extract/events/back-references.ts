/** Nouns that point at an event told before: "the incident", "the shootdown incident". */
import type { ExtractedEvent } from '../draft.ts';
import type { Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { nounAt } from './nouns.ts';
import type { Clauses } from './clauses.ts';

export interface BackReference {
  readonly antecedent: ExtractedEvent;
  readonly lemma: string;
  readonly trigger: Range;
  readonly phrase: Range;
}

const POINTERS = new Set(['the', 'that', 'this', 'those', 'these']);

/** `told`: events of earlier sentences, in order. */
export function backReferences(
  clauses: Clauses,
  told: readonly ExtractedEvent[],
  spent: readonly Range[],
): BackReference[] {
  const found: BackReference[] = [];
  const { words } = clauses;
  for (let i = 0; i < words.length - 1; i += 1) {
    if (!POINTERS.has(words[i]!.lower) || words[i]!.tag === 'relative') continue;
    const reference = pointedAt(clauses, i, told);
    if (!reference) continue;
    if (spent.some(({ from, to }) => from <= reference.trigger.from && reference.trigger.from < to))
      continue;
    if (found.some(({ antecedent }) => antecedent === reference.antecedent)) continue;
    found.push(reference);
    i = reference.phrase.to - 1;
  }
  return found;
}

function pointedAt(
  { words, lexicon }: Clauses,
  pointer: number,
  told: readonly ExtractedEvent[],
): BackReference | null {
  for (let i = pointer + 1; i < Math.min(words.length, pointer + 4); i += 1) {
    const word = words[i]!;
    if (word.tag === 'actor' || word.tag === 'preposition') return null;
    const act = nounAt(words, i, lexicon);
    const head = words[act ? act.at.to : i];
    const withHead = act && head && lexicon.backReferenceHeads.has(head.lower) ? 1 : 0;
    const named = act
      ? withHead === 1 || lexicon.backReferences.has(singular(word.lower))
        ? act
        : null
      : null;
    const generic = !act && lexicon.backReferenceHeads.has(singular(word.lower));
    if (!named && !generic) continue;
    const end = named ? named.at.to + withHead : i + 1;
    if (addsNothing(words, pointer, end)) return null;
    if (hasOwnSides(words, end) || words[end]?.tag === 'noun') return null;
    const fits = (event: ExtractedEvent) =>
      named
        ? sameKind(event, named.noun.act.cameo, named.noun.act.type) &&
          (!GATHERINGS.has(singular(word.lower)) || isGathering(event, word.lower))
        : INCIDENTS.has(event.type) && event.status === 'asserted';
    const isNamedSo = ({ trigger }: ExtractedEvent) => trigger.lemma === singular(word.lower);
    // "the summit" is what was called a summit, before a nearer meeting.
    const antecedent =
      told.findLast((event) => isNamedSo(event) && fits(event)) ?? told.findLast(fits);
    if (!antecedent) return null;
    return {
      antecedent,
      lemma: named ? named.noun.lemma : word.lower,
      trigger: named ? named.at : { from: i, to: i + 1 },
      phrase: { from: pointer, to: end },
    };
  }
  return null;
}

/** What "the incident" may be: a deed of force, not a measure or a march. */
const INCIDENTS = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

/** Many come to these: no conversation of two is meant by them. */
const GATHERINGS = new Set(['summit', 'conference', 'congress', 'assembly']);

const isGathering = ({ source, target, trigger }: ExtractedEvent, noun: string): boolean =>
  new Set([...source, ...target]).size > 2 || trigger.lemma === singular(noun);

/** "asked for the meeting", "nothing about the incident was agreed", "days after the summit ended": it is only spoken of in passing. */
function addsNothing(words: readonly Word[], pointer: number, end: number): boolean {
  const before = words[pointer - 1]?.lower ?? '';
  if (/^(?:about|regarding|concerning)$/.test(before)) return true;
  if (before === 'for' && words[pointer - 2]?.tag === 'verb') return true;
  return /^(?:after|before|since|until)$/.test(before) && words[end]?.tag === 'verb';
}

const sameKind = (event: ExtractedEvent, cameo: string, type: string): boolean =>
  !event.backReference &&
  (event.cameo === cameo || (event.type === type && type === 'ASSAULT')) &&
  (event.status === 'asserted' || event.status === 'planned');

/** "the attack on Ankara" names its own target. */
function hasOwnSides(words: readonly Word[], end: number): boolean {
  if (!/^(?:on|of|by|against|between|with)$/.test(words[end]?.lower ?? '')) return false;
  return words.slice(end, end + 6).some(({ tag }) => tag === 'actor');
}

const singular = (lower: string): string => lower.replace(/(?<=[^s])s$/, '');
