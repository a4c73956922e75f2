/** "Monday night" · "this morning" · "last night" · "the morning of 24 November" · "early in the evening of". */
import type { Moment, Reading } from '../moment.ts';
import type { Words } from '../words.ts';
import { readMoment } from './moments.ts';
import type { Recogniser } from './recogniser.ts';

export const dayPart: Recogniser = (words, at) =>
  tonight(words, at) ??
  picked(words, at) ??
  partOfDay(words, at) ??
  dayWithPart(words, at) ??
  partAlone(words, at);

function tonight(words: Words, at: number): Reading | null {
  return words.is(at, 'tonight') ? part(at, at + 1, 'tonight', 'NI', published(0)) : null;
}

const published = (by: number): Moment => ({ kind: 'counted', unit: 'day', by, from: 'published' });
const reference = (by: number): Moment => ({ kind: 'counted', unit: 'day', by, from: 'reference' });

const part = (
  start: number,
  end: number,
  rule: string,
  value: string,
  moment: Moment,
  mod: string | null = null,
): Reading => ({
  ...{ start, end, rule, type: 'TIME', moment, mod },
  ...{ clock: { value, zone: null }, value: null },
});

const partAt = (words: Words, at: number): string | null => {
  const value = words.facts(at).dayPart;
  return value?.length === 2 ? value : null;
};

/** "this morning", "last night", "that afternoon", "the next morning", "later this evening". */
function picked(words: Words, at: number): Reading | null {
  const hasModifier = words.is(at, 'early', 'late', 'earlier', 'later');
  const from = hasModifier ? at + 1 : at;
  const pick = words.is(from, 'the') ? from + 1 : from;
  const mod = hasModifier ? (words.facts(at).modifier ?? null) : null;
  const double = words.is(pick, 'that', 'this') && words.is(pick + 1, 'same', 'very') ? 1 : 0;
  const name = pick + 1 + double;
  const value = partAt(words, name);
  if (!value || words.at(name).lower.endsWith('s')) return null;
  const day = words.is(pick, 'this')
    ? published(0)
    : words.is(pick, 'last')
      ? published(-1)
      : words.is(pick, 'that', 'same')
        ? reference(0)
        : words.is(pick, 'next', 'following')
          ? reference(1)
          : words.is(pick, 'previous')
            ? reference(-1)
            : null;
  return (
    day && part(at, name + 1, `${words.at(pick).lower}-${words.at(name).lower}`, value, day, mod)
  );
}

/** "the night of 24 November", "the early morning hours of Tuesday", "the evening before". */
function partOfDay(words: Words, at: number): Reading | null {
  let next = words.is(at, 'early', 'late') && words.is(at + 1, 'in', 'on') ? at + 2 : at;
  if (words.is(next, 'the')) next += 1;
  const modified = words.is(next, 'early', 'late', 'mid')
    ? next
    : words.is(at, 'early', 'late')
      ? at
      : -1;
  if (modified === next) next += 1;
  const value = partAt(words, next);
  if (!value) return null;
  let of = next + 1;
  if (words.is(of, 'hours')) of += 1;
  if (!words.is(of, 'of', 'on')) return null;
  const date = readMoment(words, of + 1);
  if (!date || (words.is(of, 'on') && next === at)) return null;
  const mod = modified < 0 ? null : (words.facts(modified).modifier ?? null);
  return part(at, date.end, `${words.at(next).lower}-of-${date.rule}`, value, date.moment, mod);
}

/** "by mid-afternoon", "in the early evening": of the day last told. */
function partAlone(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  if (!words.is(from, 'early', 'late', 'mid')) return null;
  const name = words.is(from + 1, '-') ? from + 2 : from + 1;
  const value = partAt(words, name);
  if (!value || words.at(name).lower.endsWith('s')) return null;
  const mod = words.facts(from).modifier ?? null;
  return part(
    at,
    name + 1,
    `${words.at(from).lower}-${words.at(name).lower}`,
    value,
    reference(0),
    mod,
  );
}

/** "Monday night", "early Tuesday morning", "yesterday afternoon", "mid-afternoon yesterday". */
function dayWithPart(words: Words, at: number): Reading | null {
  const hasModifier = words.is(at, 'early', 'late', 'mid');
  let from = hasModifier ? at + 1 : at;
  if (words.is(from, '-')) from += 1;
  const mod = hasModifier ? (words.facts(at).modifier ?? null) : null;
  const before = partAt(words, from);
  if (before) {
    const date = readMoment(words, from + 1);
    return date && /^(weekday|today|yesterday|tomorrow|day)/.test(date.rule)
      ? part(at, date.end, `${words.at(from).lower}-of-${date.rule}`, before, date.moment, mod)
      : null;
  }
  const date = readMoment(words, from);
  if (!date) return null;
  let name = words.is(date.end, ',') ? date.end + 1 : date.end;
  const innerMod = words.is(name, 'early', 'late') ? words.facts(name).modifier : undefined;
  if (innerMod) name += 1;
  const value = partAt(words, name);
  if (!value || words.at(name).lower.endsWith('s')) return null;
  return part(
    at,
    name + 1,
    `${date.rule}-${words.at(name).lower}`,
    value,
    date.moment,
    innerMod ?? mod,
  );
}
