/** When a thing was said. */
import type { TimeExpression } from '../draft.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';

/** The date that stands with the verb of saying; never one that belongs to what is said. */
export function timeIn(
  words: readonly Word[],
  range: Range,
  scopeFrom: number | null = null,
  predicate: Predicate | null = null,
  predicates: readonly Predicate[] = [],
): TimeExpression | null {
  const next =
    scopeFrom === null || predicate === null
      ? undefined
      : predicates.find(({ index, kind }) => index > predicate.index && kind === 'finite');
  for (let i = range.from; i < range.to; i += 1) {
    const { time, tag, lower } = words[i]!;
    if (isDate(time)) return time;
    if (scopeFrom !== null && (lower === 'that' || tag === 'relative' || (next && i >= next.first)))
      return null;
  }
  if (predicate && predicate.first > 0) return leadTime(words, predicate);
  return null;
}

/** "On Thursday Lavrov said", "Lavrov on Thursday said". */
function leadTime(words: readonly Word[], predicate: Predicate): TimeExpression | null {
  const from =
    predicate.subject.to > predicate.subject.from ? predicate.subject.from : predicate.first;
  for (let i = predicate.first - 1; i >= Math.max(0, from - 4); i -= 1) {
    const { time, tag } = words[i]!;
    if (isDate(time)) return time;
    if (tag === 'verb' || tag === 'auxiliary') return null;
    // A comma parts what is said from who says it, unless the date opens the sentence.
    if (
      tag === 'comma' &&
      words.slice(0, i).some((word) => word.tag === 'verb' || word.tag === 'auxiliary')
    )
      return null;
  }
  return null;
}

const isDate = (time: TimeExpression | null): time is TimeExpression =>
  time !== null && time.edtf !== null && (time.type === 'DATE' || time.type === 'TIME');
