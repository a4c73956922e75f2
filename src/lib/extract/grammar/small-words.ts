/** The two small words with many uses: "to" before a verb or a noun, "that" before a clause or a noun. */
import type { Token } from '../../text/document.ts';
import type { EventLexicon } from '../events/lexicon.ts';
import { ADVERBS, BE, DO, HAVE, MODALS, NEGATIONS } from './closed-classes.ts';
import type { Tag, Word } from './word.ts';

export function startsInfinitive(
  tokens: readonly Token[],
  at: number,
  lexicon: EventLexicon,
): boolean {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i += 1) {
    const { lower } = tokens[i]!;
    if (/^(?:be|have|do)$/.test(lower)) return true;
    if (lexicon.verbForms.get(lower)?.some(({ form }) => form === 'base')) {
      return !nounAfterTo(tokens, i);
    }
    if (!lower.endsWith('ly') && !NEGATIONS.has(lower) && !ADVERBS.has(lower)) return false;
  }
  return false;
}

/** "a response to attacks", "appeal to aid agencies": a base form with a plural noun behind it is rare. */
const nounAfterTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|by)$/.test(tokens[at + 1]?.lower ?? '');

/** "that Friday", "that evening", "that same week". */
const DEICTIC =
  /^(?:same|very|day|night|morning|afternoon|evening|week|weekend|month|year|summer|autumn|winter|spring|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

export function thatClass(
  tokens: readonly Token[],
  at: number,
  before: readonly Word[],
  lexicon: EventLexicon,
): Tag {
  const previous = before.at(-1);
  const next = tokens[at + 1]?.lower ?? '';
  if (DEICTIC.test(next)) return 'determiner';
  const nextIsVerb =
    MODALS.has(next) ||
    BE.has(next) ||
    HAVE.has(next) ||
    DO.has(next) ||
    (lexicon.verbForms.get(next)?.some(({ form }) => form !== 'base' && form !== 'ing') ?? false);
  if (previous && (previous.tag === 'noun' || previous.tag === 'actor') && nextIsVerb)
    return 'relative';
  const behind = tokens[at + 2];
  if (previous?.tag === 'verb' && behind && /^(?:to|with|in|on|at|[.,])$/.test(behind.lower))
    return 'determiner';
  if (previous && (previous.tag === 'verb' || previous.tag === 'auxiliary')) return 'subordinator';
  if (previous?.tag === 'preposition' || !previous) return 'determiner';
  return 'subordinator';
}
