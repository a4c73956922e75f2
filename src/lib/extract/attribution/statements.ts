/**
 * Who says what in a sentence: each verb of saying with its speaker, the channels that it went
 * through ("in an interview with Limes", "quoted by TASS"), the stretch that is said, and its date.
 */
import type { EventLexicon } from '../events/lexicon.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { accordingTo } from './according-to.ts';
import { channelsIn } from './channels.ts';
import { claimsIn } from './claims.ts';
import { inView } from './in-view.ts';
import { timeIn } from './said-when.ts';
import { quotedSpeaker, speakerOf } from './speaker.ts';
import type { Statement } from './statement.ts';

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
  const unsaid = [accordingTo(words, lexicon), inView(words)];
  return [
    ...found,
    ...claimsIn(words, predicates),
    ...unsaid.filter((statement) => statement !== null),
  ];
}

function ofPredicate(
  words: readonly Word[],
  predicates: readonly Predicate[],
  predicate: Predicate,
  lexicon: EventLexicon,
): Statement | null {
  if (!lexicon.reportingVerbs.has(predicate.lemma) || predicate.kind === 'infinitive') return null;
  if (predicate.kind === 'reduced' || isAsSaying(words, predicates, predicate)) return null;
  const quotedAs = predicate.passive;
  if (predicate.passive && !/^(?:quote|cite|report)$/.test(predicate.lemma)) return null;
  const subject = subjectRange(words, predicates, predicate);
  const { speaker, mention } = namedSpeaker(words, subject, predicate.first);
  if (!speaker) return null;
  const end = clauseEnd(words, predicate, predicates);
  const isTail = tails(words, predicate, subject, lexicon);
  const scope = isTail
    ? saidAround(words, predicates, predicate, subject.from)
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

/** "quoted Rossi as saying that": the quoting has told already who said it, and through whom. */
const isAsSaying = (
  words: readonly Word[],
  predicates: readonly Predicate[],
  { kind, first, parent }: Predicate,
): boolean =>
  kind === 'gerund' &&
  words[first - 1]?.lower === 'as' &&
  parent !== null &&
  !predicates[parent]!.passive &&
  /^(?:quote|cite)$/.test(predicates[parent]!.lemma);

/** "the ministry's spokesman, Tanju Bilgic, warned": who has no name of its own has the one set behind it. */
function namedSpeaker(words: readonly Word[], subject: Range, verb: number) {
  const named = speakerOf(words, subject);
  if (named.mention !== null || words[subject.to]?.tag !== 'comma' || verb <= subject.to)
    return named;
  const apposed = speakerOf(words, { from: subject.to + 1, to: verb });
  return apposed.mention?.kind === 'person' ? apposed : named;
}

/**
 * What a clause of saying at the end or in the middle speaks of: from the last semicolon before it, and
 * on behind ", and" where somebody else goes on to do something.
 */
function saidAround(
  words: readonly Word[],
  predicates: readonly Predicate[],
  predicate: Predicate,
  end: number,
): Range {
  let from = 0;
  for (let i = 0; i < end - 1; i += 1) if (words[i]!.text === ';') from = i + 1;
  const next = predicates.find(({ index, kind }) => index > predicate.index && kind === 'finite');
  const link = next && next.subject.from - 1;
  const goesOn =
    next &&
    next.joined === null &&
    link !== undefined &&
    words[link]?.lower === 'and' &&
    words[link - 1]?.tag === 'comma' &&
    !/^(?:he|she|it|they)$/.test(words[next.subject.from]?.lower ?? '') &&
    !words.slice(next.subject.from, next.subject.to).some(({ actor }) => actor?.kind === 'person');
  return { from, to: goesOn ? Math.max(next.object.to, next.verb + 1) : end };
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
