/**
 * When an act took place, never more exactly than the text says: its own time expression, the date of
 * the report for a statement, else only that it lies before the article came out.
 */
import { parseEdtf } from '../../edtf/parse.ts';
import type { Status } from '../../model/status.ts';
import { ms } from '../../model/units.ts';
import type { Extent, When } from '../../model/when.ts';
import type { TimeExpression } from '../draft.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { Clauses } from './clauses.ts';
import { complements } from './complements.ts';

export interface WhenReading {
  readonly when: When;
  /** Words it was read from; null where the article's date bounds it. */
  readonly time: TimeExpression | null;
}

/** A date that an act can have, or a stretch with two ends ("the past three weeks"), not a habit. */
const isDate = (time: TimeExpression | null): time is TimeExpression =>
  time !== null && time.edtf !== null && time.type !== 'SET';

/** The time expression that belongs to the predicate itself. */
export function ownTime(clauses: Clauses, predicate: Predicate, depth = 0): TimeExpression | null {
  const { words, predicates } = clauses;
  const behind = timeBehind(clauses, predicate);
  if (behind) return behind;
  const inside = timeBeforeVerb(words, predicate);
  if (inside) return inside;
  const lead = leadTime(words, predicate);
  if (lead) return lead;
  if (depth > 3) return null;
  if (predicate.joined !== null) {
    const partner = predicates[predicate.joined]!;
    return partner.kind === 'finite' ? leadTime(words, partner) : null;
  }
  if (predicate.parent !== null && predicate.kind !== 'finite') {
    const parent = predicates[predicate.parent]!;
    return leadTime(words, parent) ?? timeBetween(words, parent.subject.from, parent.verb);
  }
  return null;
}

/** Behind the verb, up to where another verb takes over; not behind "after" or "since the signing of". */
function timeBehind(clauses: Clauses, predicate: Predicate): TimeExpression | null {
  const { words } = clauses;
  const own = timeBetween(words, predicate.verb + 1, predicate.object.to);
  if (own) return own;
  for (const child of complements(clauses, predicate)) {
    if (child.kind === 'gerund') continue;
    const time = timeBetween(words, child.verb + 1, child.object.to);
    if (time) return time;
  }
  return null;
}

/** Before the verb, but for an aside with a verb of its own: "the raid, made in the night to the 16th, was …". */
function timeBeforeVerb(
  words: readonly Word[],
  { subject, verb }: Predicate,
): TimeExpression | null {
  for (let i = Math.max(0, subject.from); i < verb; i += 1) {
    const { tag, time } = words[i]!;
    const close =
      tag === 'comma' ? words.findIndex((word, at) => at > i && word.tag === 'comma') : -1;
    const isAside =
      close > i && close < verb && words.slice(i, close).some((word) => word.tag === 'verb');
    if (isAside) i = close;
    else if (time && isDate(time)) return time;
  }
  return null;
}

function timeBetween(words: readonly Word[], from: number, to: number): TimeExpression | null {
  for (let i = Math.max(0, from); i < Math.min(to, words.length); i += 1) {
    const { time } = words[i]!;
    if (!time || !isDate(time)) continue;
    if (!isOfPlan(words, i)) return opensNextClause(words, i) ? null : time;
    while (words[i + 1]?.time === time) i += 1;
  }
  return null;
}

/** "the talks planned for 10 May": the date of the talks, not of who rejects them. */
function isOfPlan(words: readonly Word[], at: number): boolean {
  const first = words[at - 1]?.tag === 'preposition' ? at - 2 : at - 1;
  return /^(?:planned|scheduled|due|slated|set|foreseen|envisaged)$/.test(
    words[first]?.lower ?? '',
  );
}

/** "…, and last Wednesday Honduras returned it": the date of the clause that it opens. */
function opensNextClause(words: readonly Word[], at: number): boolean {
  const first = words[at - 1]?.tag === 'preposition' ? at - 1 : at;
  return words[first - 1]?.tag === 'conjunction' && words[first - 2]?.tag === 'comma';
}

/** "On 24 November, Turkey …", "… on Tuesday, Lavrov said" has its own verb in between. */
function leadTime(words: readonly Word[], predicate: Predicate): TimeExpression | null {
  const from =
    predicate.subject.to > predicate.subject.from ? predicate.subject.from : predicate.first;
  for (let i = from - 1; i >= 0; i -= 1) {
    const { tag, time, lower } = words[i]!;
    if (time && isDate(time)) return time;
    if (isDateline(words, i)) return null;
    if (tag === 'quote' || (tag === 'mark' && /^[;:.]$/.test(lower))) return null;
    if (
      /^(?:verb|auxiliary|modal|subordinator|relative)$/.test(tag) ||
      isClausal(words[i]!, predicate)
    )
      return openingTime(words, from, predicate);
  }
  return null;
}

/** "On 20 May, a day after Chile had left, Peru …": a date and a comma at the head, an aside, a comma, the clause. */
function openingTime(
  words: readonly Word[],
  from: number,
  { kind, opener }: Predicate,
): TimeExpression | null {
  if (kind !== 'finite' || opener !== null || words[from - 1]?.tag !== 'comma') return null;
  const head = words[0]?.tag === 'preposition' ? 1 : 0;
  const time = words[head]?.time;
  if (!time || !isDate(time)) return null;
  let i = head;
  while (words[i]?.time === time) i += 1;
  if (words[i]?.tag !== 'comma') return null;
  const aside = words.slice(i + 1, from - 1);
  return aside.some(({ tag, text }) => tag === 'comma' || /^[;:]$/.test(text)) ? null : time;
}

/** "LIMA, 8 May (Andina) — Peru has …": the day of the report, not of the act. */
const isDateline = (words: readonly Word[], at: number): boolean =>
  /^(?:—|–|-|--)$/.test(words[at]!.text) && at < DATELINE && /^\p{Lu}{3}/u.test(words[0]!.text);

const DATELINE = 20; // words

/** "…, a few hours after Turkey had shot down": the date in front of "after" belongs to the other clause. */
const isClausal = ({ lower }: Word, { opener }: Predicate): boolean =>
  opener === lower && /^(?:after|before|since|until|as|because)$/.test(lower);

/**
 * "condemned the June 3 attack", "protested over Tuesday's expulsion": the date of what the noun
 * tells. `own`: words of the act itself, whose noun it may be: "signed Monday's agreement".
 */
export function isOfNoun(
  words: readonly Word[],
  time: TimeExpression,
  own: readonly number[],
): boolean {
  const first = words.findIndex((word) => word.time === time);
  if (first < 0) return false;
  let next = first;
  while (words[next]?.time === time) next += 1;
  const isPossessive = /^['’]s?$/.test(words[next]?.text ?? '');
  const isBehindArticle = words[first - 1]?.tag === 'determiner';
  const noun = isPossessive ? next + 1 : next;
  if (!(isPossessive || isBehindArticle) || words[noun]?.tag !== 'noun') return false;
  return !own.some((at) => at >= noun && at <= noun + NOUN_PHRASE);
}

const NOUN_PHRASE = 2; // words behind the first of a noun's phrase

/** The date a time expression gives an act. */
export function whenOf(
  time: TimeExpression,
  rule: string,
  published: string | null,
  status: Status,
): When | null {
  if (!isDate(time)) return null;
  const edtf = time.edtf!;
  const plain = !edtf.includes('/');
  const end = published ?? '..';
  const lasting = /^(?:since|from|for)$/.test(time.signal ?? '') || status === 'habitual';
  let value = edtf;
  if (plain && (time.signal === 'since' || time.signal === 'after')) value = `${edtf}/${end}`;
  if (plain && (time.signal === 'until' || time.signal === 'before' || time.signal === 'by'))
    value = `../${edtf}`;
  return (
    toWhen(value, rule, time.anchor, lasting ? 'throughout' : 'somewhere-in') ??
    toWhen(edtf, rule, time.anchor, 'somewhere-in')
  );
}

/** Known only to lie before the article came out. */
export function beforePublication(published: string | null, status: Status): When {
  const extent = status === 'habitual' ? 'throughout' : 'somewhere-in';
  const when =
    published === null ? null : toWhen(`../${published}`, 'before-publication', published, extent);
  return (
    when ?? {
      edtf: null,
      earliest: null,
      latest: null,
      extent,
      granularity: 'interval',
      approximate: false,
      uncertain: false,
      basis: 'text',
      rule: 'undated-article',
      anchor: null,
      record: null,
    }
  );
}

/** Null where the text is not EDTF. */
export function toWhen(
  edtf: string,
  rule: string,
  anchor: string | null,
  extent: Extent,
): When | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  return {
    edtf,
    earliest: date.earliest === null ? null : ms(date.earliest),
    latest: date.latest === null ? null : ms(date.latest),
    extent,
    granularity: date.granularity,
    approximate: date.approximate,
    uncertain: date.uncertain,
    basis: 'text',
    rule,
    anchor,
    record: null,
  };
}
