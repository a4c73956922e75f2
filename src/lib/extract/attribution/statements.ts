/**
 * Who says what in a sentence: each verb of saying with its speaker, the channels that it went
 * through ("in an interview with Limes", "quoted by TASS"), the stretch that is said, and its date.
 */
import type { Speaker } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import type { ActorMention, TimeExpression } from '../draft.ts';
import type { EventLexicon } from '../events/lexicon.ts';
import type { Predicate, Range } from '../grammar/predicates.ts';
import type { Word } from '../grammar/words.ts';

export interface Statement {
  /** The verb of saying; null for "according to". */
  readonly predicate: Predicate | null;
  /** Null where the sentence names none. */
  readonly speaker: Speaker | null;
  readonly mention: ActorMention | null;
  /** Whom it was said to or published by, nearest first. */
  readonly channels: readonly Speaker[];
  /** Words that are said. */
  readonly scope: Range;
  /** Words of the clause of saying. */
  readonly clause: Range;
  readonly time: TimeExpression | null;
}

const MAX_NAME = 60; // characters

/** Words that a speaker who has no name may be called by. */
const ANONYMOUS =
  /^(?:official|officials|spokesman|spokeswoman|spokesperson|ministry|government|source|sources|witness|witnesses|minister|ministers|president|diplomat|diplomats|military|army|police|commander|embassy|parliament|kremlin|presidency|authorities|agency|report|reports|media|statement|analyst|analysts|leader|monitor|group|office|department|newspaper)$/;

export function findStatements(
  words: readonly Word[],
  predicates: readonly Predicate[],
  lexicon: EventLexicon,
): Statement[] {
  const found: Statement[] = [];
  for (const predicate of predicates) {
    const statement = ofPredicate(words, predicates, predicate, lexicon);
    if (statement) found.push(statement);
  }
  const according = accordingTo(words, lexicon);
  return according ? [...found, according] : found;
}

function ofPredicate(
  words: readonly Word[],
  predicates: readonly Predicate[],
  predicate: Predicate,
  lexicon: EventLexicon,
): Statement | null {
  if (!lexicon.reportingVerbs.has(predicate.lemma) || predicate.kind === 'infinitive') return null;
  if (predicate.kind === 'reduced') return null;
  const quotedAs = predicate.passive;
  if (predicate.passive && !/^(?:quote|cite|report)$/.test(predicate.lemma)) return null;
  const subject = subjectRange(words, predicates, predicate);
  const { speaker, mention } = speakerOf(words, subject);
  if (!speaker) return null;
  const end = clauseEnd(words, predicate, predicates);
  const isTail = tails(words, predicate, subject, lexicon);
  const scope = isTail
    ? { from: 0, to: subject.from }
    : { from: predicate.verb + 1, to: nextJoined(words, predicate, predicates) };
  const clause = { from: Math.min(subject.from, predicate.first), to: isTail ? words.length : end };
  const quoted =
    !quotedAs && /^(?:quote|cite)$/.test(predicate.lemma) ? quotedSpeaker(words, predicate) : null;
  const channels = channelsIn(
    words,
    { from: predicate.verb + 1, to: isTail ? words.length : end },
    predicate,
    lexicon,
  );
  if (quoted) {
    return {
      predicate,
      speaker: quoted.speaker,
      mention: quoted.mention,
      channels: [speaker],
      scope: isTail ? scope : { from: quoted.to, to: words.length },
      clause,
      time: timeIn(words, clause),
    };
  }
  return {
    predicate,
    speaker,
    mention,
    channels: channels.filter(({ name }) => name !== speaker.name),
    scope,
    clause,
    time: timeIn(
      words,
      { from: predicate.first, to: clause.to },
      isTail ? null : scope.from,
      predicate,
      predicates,
    ),
  };
}

/** "had written to the Council and asked its allies": what is joined to the verb of saying is not said. */
function nextJoined(
  words: readonly Word[],
  predicate: Predicate,
  predicates: readonly Predicate[],
): number {
  const next = predicates.find(({ joined }) => joined === predicate.index);
  return next ? next.first : words.length;
}

/** "said Lavrov": behind a quotation the subject may follow its verb. */
function subjectRange(
  words: readonly Word[],
  predicates: readonly Predicate[],
  predicate: Predicate,
): Range {
  if (
    predicate.kind === 'gerund' &&
    predicate.parent !== null &&
    predicate.subject.to === predicate.subject.from
  ) {
    return predicates[predicate.parent]!.subject;
  }
  const hasSubject = predicate.subject.to > predicate.subject.from;
  const before = words[predicate.first - 1];
  if (hasSubject && before?.tag !== 'quote' && before?.tag !== 'comma') return predicate.subject;
  if (
    hasSubject &&
    before?.tag === 'comma' &&
    speakerOf(words, predicate.subject).speaker &&
    words[predicate.verb + 1]?.tag !== 'actor'
  )
    return predicate.subject;
  if (before === undefined || before.tag === 'quote' || before.tag === 'comma') {
    const from = predicate.verb + 1;
    let to = from;
    while (to < words.length && /^(?:actor|noun|determiner|possessive)$/.test(words[to]!.tag))
      to += 1;
    if (to > from) return { from, to };
  }
  return predicate.subject;
}

/** A clause of saying at the end of what is said: `"…", Lavrov said`. */
function tails(
  words: readonly Word[],
  predicate: Predicate,
  subject: Range,
  lexicon: EventLexicon,
): boolean {
  const start = Math.min(
    subject.to > subject.from ? subject.from : predicate.first,
    predicate.first,
  );
  if (start === 0) return false;
  let at = start - 1;
  while (at > 0 && words[at]!.tag === 'quote') at -= 1;
  if (words[at]!.tag !== 'comma' && words[start - 1]!.tag !== 'quote') return false;
  const next = words[predicate.verb + 1];
  if (next?.lower === 'that') return false;
  const said = words
    .slice(0, start)
    .some(({ tag }) => tag === 'verb' || tag === 'auxiliary' || tag === 'modal');
  return said || lexicon.channels.size === 0;
}

function clauseEnd(
  words: readonly Word[],
  predicate: Predicate,
  predicates: readonly Predicate[],
): number {
  const next = predicates.find(({ index, kind }) => index > predicate.index && kind === 'finite');
  const limit = next
    ? next.subject.to > next.subject.from && next.subject.from > predicate.verb
      ? next.subject.from
      : next.first
    : words.length;
  for (let i = predicate.verb + 1; i < limit; i += 1) {
    if (words[i]!.lower === 'that' || words[i]!.tag === 'subordinator') return i;
  }
  return limit;
}

/** The speaker that a noun phrase names. */
export function speakerOf(
  words: readonly Word[],
  range: Range,
): { speaker: Speaker | null; mention: ActorMention | null } {
  const mentions: { mention: ActorMention; at: number }[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const mention = words[i]!.actor;
    if (mention && mentions.at(-1)?.mention !== mention && mention.role !== 'venue')
      mentions.push({ mention, at: i });
  }
  const last =
    [...mentions]
      .reverse()
      .find(
        ({ mention }) =>
          mention.kind === 'person' || mention.kind === 'agency' || mention.kind === 'outlet',
      ) ?? mentions[0];
  const head = headNoun(words, range);
  if (last) {
    const { mention } = last;
    if (mention.kind === 'person')
      return { speaker: { name: mention.name, kind: 'person' }, mention };
    if (mention.kind === 'outlet' || mention.kind === 'agency')
      return { speaker: { name: mention.name, kind: mention.kind }, mention };
    if (head && ANONYMOUS.test(words[head]!.lower)) {
      return { speaker: { name: phraseText(words, range), kind: 'institution' }, mention };
    }
    if (mention.kind === 'place') return { speaker: null, mention };
    if (head && head > last.at && words[head]!.actor !== mention) return { speaker: null, mention };
    return {
      speaker: { name: mention.name, kind: mention.kind === 'state' ? 'state' : 'institution' },
      mention,
    };
  }
  if (head && ANONYMOUS.test(words[head]!.lower)) {
    return { speaker: { name: phraseText(words, range), kind: 'institution' }, mention: null };
  }
  const proper = head !== null && /^\p{Lu}/u.test(words[head]!.text) && head > 0;
  return {
    speaker: proper ? { name: properName(words, range, head), kind: 'person' } : null,
    mention: null,
  };
}

function headNoun(words: readonly Word[], range: Range): number | null {
  let head: number | null = null;
  for (let i = range.from; i < range.to; i += 1) {
    const { tag } = words[i]!;
    if (tag === 'preposition' || tag === 'comma') break;
    if (tag === 'noun' || tag === 'actor') head = i;
  }
  return head;
}

function phraseText(words: readonly Word[], range: Range): string {
  let { from } = range;
  while (
    from < range.to &&
    /^(?:determiner|adverb|quote|time|conjunction|preposition|comma)$/.test(words[from]!.tag)
  )
    from += 1;
  let to = from;
  while (to < range.to && words[to]!.tag !== 'comma' && words[to]!.tag !== 'time') to += 1;
  return joined(words, { from, to }).slice(0, MAX_NAME);
}

function properName(words: readonly Word[], range: Range, head: number): string {
  let from = head;
  while (
    from > range.from &&
    /^\p{Lu}/u.test(words[from - 1]!.text) &&
    words[from - 1]!.tag === 'noun'
  )
    from -= 1;
  return joined(words, { from, to: head + 1 }).slice(0, MAX_NAME);
}

const joined = (words: readonly Word[], { from, to }: Range): string =>
  words
    .slice(from, to)
    .map((word, i, all) => (i > 0 && word.start > all[i - 1]!.end ? ' ' : '') + word.text)
    .join('');

/** "an Italian magazine" only describes the outlet named before it. */
const isDescription = ({ name }: ActorMention): boolean =>
  /^\p{Ll}/u.test(name.slice(name.lastIndexOf(' ') + 1));

const CHANNEL_PREPOSITIONS = new Set(['in', 'to', 'by', 'on', 'with', 'for', 'at', 'from', 'via']);

/** Outlets and agencies that the words went through: "told Reuters", "in an interview with Limes". */
function channelsIn(
  words: readonly Word[],
  range: Range,
  predicate: Predicate,
  lexicon: EventLexicon,
): Speaker[] {
  const channels: Speaker[] = [];
  let viaChannel = false;
  for (let i = range.from; i < range.to; i += 1) {
    const word = words[i]!;
    if (lexicon.channels.has(word.lower)) viaChannel = true;
    const mention = word.actor;
    if (!mention || words[i - 1]?.actor === mention) continue;
    if (mention.kind !== 'outlet' && mention.kind !== 'agency') continue;
    if (channels.length > 0 && isDescription(mention)) continue;
    const before = precedingPreposition(words, i, range.from);
    const toldTo =
      i === predicate.verb + 1 ||
      words
        .slice(predicate.verb + 1, i)
        .every(({ tag }) => tag !== 'verb' && tag !== 'auxiliary' && tag !== 'comma');
    if (!viaChannel && !toldTo && !(before && CHANNEL_PREPOSITIONS.has(before))) continue;
    if (isSubjectOfAnother(words, i)) continue;
    channels.push({ name: mention.name, kind: mention.kind });
  }
  return channels;
}

/** "…, the TASS news agency reported": the agency begins the next clause of saying. */
function isSubjectOfAnother(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 6); i += 1) {
    const { tag } = words[i]!;
    if (tag === 'verb' || tag === 'auxiliary') return words[i]!.form !== 'ing';
    if (tag === 'comma' || tag === 'mark' || tag === 'preposition' || tag === 'quote') return false;
  }
  return false;
}

function precedingPreposition(words: readonly Word[], at: number, from: number): string | null {
  for (let i = at - 1; i >= Math.max(from, at - 6); i -= 1) {
    const { tag, lower } = words[i]!;
    if (tag === 'preposition' || tag === 'to') return lower;
    if (tag === 'verb' || tag === 'comma') return null;
  }
  return null;
}

/** "TASS quoted Lavrov as saying". */
function quotedSpeaker(words: readonly Word[], predicate: Predicate) {
  for (let i = predicate.verb + 1; i < Math.min(words.length, predicate.verb + 12); i += 1) {
    if (words[i]!.lower === 'as' || words[i]!.tag === 'comma') {
      const { speaker, mention } = speakerOf(words, { from: predicate.verb + 1, to: i });
      return speaker ? { speaker, mention, to: i + 1 } : null;
    }
  }
  const end = Math.min(words.length, predicate.verb + 8);
  const { speaker, mention } = speakerOf(words, { from: predicate.verb + 1, to: end });
  return speaker ? { speaker, mention, to: end } : null;
}

/** "According to Lavrov, …" and "…, according to TASS". */
function accordingTo(words: readonly Word[], lexicon: EventLexicon): Statement | null {
  const at = words.findIndex(
    ({ lower }, i) => lower === 'according' && words[i + 1]?.lower === 'to',
  );
  if (at === -1) return null;
  let end = at + 2;
  while (
    end < words.length &&
    /^(?:actor|noun|determiner|possessive|preposition|number|quote)$/.test(words[end]!.tag)
  )
    end += 1;
  const range = { from: at + 2, to: end };
  const named = speakerOf(words, range);
  if (!named.speaker) return null;
  const scope = at === 0 ? { from: end, to: words.length } : { from: 0, to: at };
  const channels: Speaker[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const mention = words[i]!.actor;
    if (
      mention &&
      mention.name !== named.speaker.name &&
      (mention.kind === 'outlet' || mention.kind === 'agency') &&
      lexicon.channels.size > 0 &&
      channels.at(-1)?.name !== mention.name
    ) {
      channels.push({ name: mention.name, kind: mention.kind });
    }
  }
  return {
    predicate: null,
    speaker: named.speaker,
    mention: named.mention,
    channels,
    scope,
    clause: { from: at, to: end },
    time: null,
  };
}

/** The date that stands with the verb of saying; never one that belongs to what is said. */
function timeIn(
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

export const spanOf = (words: readonly Word[], { from, to }: Range): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});
