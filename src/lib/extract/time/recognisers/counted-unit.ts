/** "last year" · "next month" · "this week" · "that day" · "the following week" · "the previous month". */
import { dated, type Origin, type Reading } from '../moment.ts';
import type { PlaceUnit } from '../place.ts';
import type { Words } from '../words.ts';
import type { Recogniser } from './recogniser.ts';

const COUNTABLE: ReadonlySet<string> = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

export const countedUnit: Recogniser = (words, at) =>
  theWeekend(words, at) ?? theYear(words, at) ?? picked(words, at);

function picked(words: Words, at: number): Reading | null {
  const hasArticle = words.is(at, 'the');
  const pick = hasArticle ? at + 1 : at;
  const picks = words.facts(pick).picks;
  if (!picks) return null;
  const double =
    words.is(pick, 'that', 'this') && words.is(pick + 1, 'same', 'past', 'coming', 'current')
      ? 1
      : 0;
  const name = pick + 1 + double;
  const { facts, isGlued } = words.at(name);
  if (facts.unit === undefined || facts.isPlural || isGlued || !COUNTABLE.has(facts.unit))
    return null;
  const unit = facts.unit as PlaceUnit;
  const count = offsetOf(words, pick, double === 1, hasArticle, unit);
  if (!count) return null;
  const rule = `${unit}-${words.at(pick + double).lower}`;
  return dated(at, name + 1, rule, { kind: 'counted', unit, ...count });
}

function offsetOf(
  words: Words,
  pick: number,
  isDouble: boolean,
  hasArticle: boolean,
  unit: PlaceUnit,
): { by: number; from: Origin } | null {
  if (words.is(pick, 'this')) {
    if (isDouble)
      return {
        by: words.is(pick + 1, 'past') ? -1 : words.is(pick + 1, 'coming') ? 1 : 0,
        from: 'published',
      };
    return { by: 0, from: unit === 'day' ? 'reference' : 'published' };
  }
  if (words.is(pick, 'that', 'same')) return { by: 0, from: 'reference' };
  if (words.is(pick, 'following')) return hasArticle ? { by: 1, from: 'reference' } : null;
  if (words.is(pick, 'previous', 'preceding', 'prior')) return { by: -1, from: 'reference' };
  if (words.is(pick, 'current')) return { by: 0, from: 'published' };
  if (words.is(pick, 'past')) return null;
  // "the last day", "the last week of the campaign" count from something else.
  if (words.is(pick, 'last')) {
    const isCounted = hasArticle && unit !== 'decade' && unit !== 'century';
    return isCounted || unit === 'day' ? null : { by: -1, from: 'published' };
  }
  if (words.is(pick, 'next'))
    return { by: 1, from: hasArticle || unit === 'day' ? 'reference' : 'published' };
  return hasArticle || words.is(pick, 'coming') ? { by: 1, from: 'published' } : null;
}

/** "for the year", "during the full year". */
function theYear(words: Words, at: number): Reading | null {
  if (!words.is(at, 'the') || !words.lexicon.contexts.beforeTheYear.has(words.at(at - 1).lower))
    return null;
  const name = words.is(at + 1, 'full', 'fiscal', 'whole') ? at + 2 : at + 1;
  const end = name + 1;
  if (words.is(end, 'ended', 'ending')) return null;
  if (
    !/^[.,;:)]?$/.test(words.at(end).lower) &&
    !words.is(end, 'was', 'were', 'to', 'and', 'of', 'on', 'as', 'in')
  )
    return null;
  if (words.is(name, 'quarter'))
    return dated(at, end, 'quarter-the', {
      kind: 'counted',
      unit: 'quarter',
      by: 0,
      from: 'reference',
    });
  if (!words.is(name, 'year') || words.is(end, 'of')) return null;
  return dated(at, end, 'year-the', { kind: 'counted', unit: 'year', by: 0, from: 'published' });
}

function theWeekend(words: Words, at: number): Reading | null {
  if (!words.is(at, 'the') || !words.is(at + 1, 'weekend')) return null;
  return dated(at, at + 2, 'weekend', {
    kind: 'counted',
    unit: 'weekend',
    by: -1,
    from: 'published',
  });
}
