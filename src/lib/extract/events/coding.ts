/** Puts date, speakers, place, title and the reasons for all of them to an event found in a sentence. */
import { quadOf } from '../../model/event-type.ts';
import type { Evidence, EvidenceOf } from '../../model/evidence.ts';
import type { ActorCode, ActorKind } from '../../model/actor.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import type { When } from '../../model/when.ts';
import type { Sentence } from '../../text/document.ts';
import { chainAt, withOutlet, type Chain, type Memory } from '../attribution/chains.ts';
import type { Statement } from '../attribution/statement.ts';
import { spanOf } from '../grammar/span-of.ts';
import type { Draft, ExtractedEvent } from '../draft.ts';
import type { Range } from '../grammar/predicate.ts';
import type { BackReference } from './back-references.ts';
import type { Found } from './found.ts';
import type { Clauses } from './clauses.ts';
import { titleFor, type Names } from '../titling/title-for.ts';
import { beforePublication, isOfNoun, ownTime, toWhen, whenOf } from './when.ts';

/** A sentence with all that its events are judged by. */
export interface Telling {
  readonly draft: Draft;
  readonly sentence: Sentence;
  readonly clauses: Clauses;
  readonly statements: readonly Statement[];
  readonly memory: Memory;
  readonly names: Names;
  readonly kindOf: (code: ActorCode) => ActorKind | null;
  readonly outlet: Attribution;
}

export function toEvent(telling: Telling, found: Found): ExtractedEvent {
  const { clauses, draft, outlet, statements, memory } = telling;
  const { words } = clauses;
  const at = found.predicate?.verb ?? found.trigger.from;
  const chain = chainAt(statements, at, memory, found.predicate?.verb ?? null);
  const utterance = isUtterance(found, chain);
  const { when, span } = dateOf(telling, found, chain, utterance);
  const told = bothOf(found.extent, found.trigger);
  const range =
    utterance && when.rule === 'date-of-report' ? withReport(told, chain, words.length) : told;
  const extent = spanOf(words, withDate(telling, range, span));
  const speaker =
    utterance && found.reading?.frame?.frame.whenNegated
      ? (chain.statements[0]?.mention?.text ?? null)
      : null;
  const trigger = spanOf(words, found.trigger);
  return {
    ...extent,
    title: titleFor(
      clauses,
      found,
      speaker === null ? null : surname(chain, speaker),
      telling.names,
    ),
    type: found.act.type,
    cameo: found.act.cameo,
    quad: quadOf(found.act.type),
    goldstein: found.act.goldstein,
    source: found.source,
    target: found.target,
    when,
    reported: chain.time?.edtf ?? null,
    status: found.status,
    attribution: withOutlet(chain.speakers, outlet),
    place: found.placeAt === null ? null : (words[found.placeAt]!.actor?.name ?? null),
    count: found.status === 'habitual' ? null : found.count,
    rule: found.rule,
    evidence: evidenceOf(telling, found, chain, when, span, extent, draft),
    trigger: { ...trigger, lemma: found.lemma },
    backReference: false,
  };
}

/** An excerpt holds the words that make it an event, whatever they stand behind. */
const bothOf = (extent: Range, trigger: Range): Range => ({
  from: Math.min(extent.from, trigger.from),
  to: Math.max(extent.to, trigger.to),
});

/** A later mention: it says nothing of its own but that the event is spoken of again. */
export function toReference(
  telling: Telling,
  { antecedent, lemma, trigger, phrase }: BackReference,
): ExtractedEvent {
  const { clauses, statements, memory, outlet } = telling;
  const { words, predicates } = clauses;
  const chain = chainAt(statements, trigger.from, memory);
  const holder = predicates.find(
    ({ kind, subject }) =>
      kind === 'finite' && subject.from <= phrase.from && phrase.to <= subject.to,
  );
  const range = holder
    ? { from: holder.subject.from, to: Math.max(holder.object.to, holder.verb + 1) }
    : phrase;
  const extent = spanOf(words, range);
  const words_ = spanOf(words, trigger);
  const { edtf } = antecedent.when;
  const when =
    edtf === null
      ? antecedent.when
      : (toWhen(edtf, 'back-reference', edtf, antecedent.when.extent) ?? antecedent.when);
  return {
    ...antecedent,
    ...extent,
    when,
    reported: chain.time?.edtf ?? null,
    attribution: withOutlet(chain.speakers, outlet),
    rule: 'back-reference',
    evidence: [
      evidence(
        'type',
        'back-reference',
        spanOf(words, phrase),
        `${antecedent.start}-${antecedent.end}`,
      ),
      evidence('date', 'back-reference', spanOf(words, phrase), edtf),
      ...attributionEvidence(chain, words),
    ],
    trigger: { ...words_, lemma },
    backReference: true,
  };
}

/** Something that is said now, by a side itself: the words are the act. */
function isUtterance({ act, status, source, predicate }: Found, chain: Chain): boolean {
  const verbal = quadOf(act.type) === 1 || quadOf(act.type) === 3;
  if (
    !(verbal || status === 'planned') ||
    (status !== 'asserted' && status !== 'planned') ||
    predicate?.tense === 'past'
  )
    return false;
  const codes = chain.statements[0]?.mention?.codes ?? [];
  return codes.some((code) => source.includes(code));
}

/** The nouns that tell the act itself, by their index. */
const nounsOf = ({ predicate, reading, trigger }: Found): readonly number[] =>
  predicate
    ? [reading?.frame?.noun ?? -1, (reading?.noun?.at.to ?? 0) - 1]
    : Array.from({ length: trigger.to - trigger.from }, (_, i) => trigger.from + i);

interface Dated {
  readonly when: When;
  /** Words that gave the date. */
  readonly span: Span | null;
}

function dateOf(
  { draft, clauses }: Telling,
  found: Found,
  chain: Chain,
  utterance: boolean,
): Dated {
  const own = found.predicate
    ? ownTime(clauses, found.predicate)
    : timeInPhrase(clauses, found.extent);
  const saying = chain.statements.map(({ time }) => time);
  if (own && !saying.includes(own) && !isOfNoun(clauses.words, own, nounsOf(found))) {
    const when = whenOf(own, own.rule, draft.published, found.status);
    if (when) return { when, span: own };
  }
  const report = chain.time;
  if (utterance && report?.edtf) {
    const when = whenOf(report, 'date-of-report', draft.published, found.status);
    if (when) return { when: { ...when, anchor: report.anchor ?? draft.published }, span: report };
  }
  return { when: beforePublication(draft.published, found.status), span: null };
}

function timeInPhrase({ words }: Clauses, { from, to }: Range) {
  for (let i = from; i < Math.min(to + 3, words.length); i += 1) {
    const { time, tag } = words[i]!;
    if (time?.edtf && (time.type === 'DATE' || time.type === 'TIME')) return time;
    if (i >= to && tag !== 'preposition' && tag !== 'determiner') return null;
  }
  return null;
}

/** The statement together with the clauses that report it. */
function withReport(extent: Range, chain: Chain, length: number): Range {
  const clauses = chain.statements.map(({ clause }) => clause);
  return {
    from: Math.min(extent.from, ...clauses.map(({ from }) => from)),
    to: Math.min(length, Math.max(extent.to, ...clauses.map(({ to }) => to))),
  };
}

/** A date in front of the clause belongs to the excerpt, with its preposition. */
function withDate({ clauses }: Telling, range: Range, time: Span | null): Range {
  const { words } = clauses;
  let { from, to } = range;
  while (to > from + 1 && /^[.,;:]$/.test(words[to - 1]!.text)) to -= 1;
  if (!time) return { from, to };
  const first = words.findIndex(({ start, end }) => start < time.end && time.start < end);
  if (first !== -1 && first < from && from - first < 30)
    from = first > 0 && words[first - 1]!.tag === 'preposition' ? first - 1 : first;
  if (first >= to && first < to + 4) {
    while (to < words.length && words[to]!.start < time.end) to += 1;
  }
  return { from, to };
}

const surname = (chain: Chain, text: string): string => {
  const name = chain.speakers[0]?.name ?? text;
  return chain.speakers[0]?.kind === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name;
};

const evidence = (
  of: EvidenceOf,
  rule: string,
  { start, end }: Span,
  anchor: string | null,
): Evidence => ({ of, rule, start, end, anchor });

function evidenceOf(
  { clauses, kindOf }: Telling,
  found: Found,
  chain: Chain,
  when: When,
  span: Span | null,
  extent: Span,
  draft: Draft,
): Evidence[] {
  const { words } = clauses;
  const wordSpan = (at: number | null): Span =>
    at === null || !words[at] ? extent : (words[at].actor ?? words[at]);
  const trigger = spanOf(words, found.trigger);
  const list: Evidence[] = [
    evidence('type', found.rule, trigger, found.reading?.frame?.frame.pattern ?? found.lemma),
  ];
  list.push(evidence('score', 'goldstein-of-code', trigger, found.act.cameo));
  if (found.source.length > 0)
    list.push(
      evidence('source', found.sourceRule, wordSpan(found.sourceAt), kindOf(found.source[0]!)),
    );
  if (found.target.length > 0)
    list.push(
      evidence('target', found.targetRule, wordSpan(found.targetAt), kindOf(found.target[0]!)),
    );
  list.push(evidence('date', when.rule, span ?? extent, when.anchor ?? draft.published));
  list.push(evidence('status', found.statusRule, wordSpan(found.statusAt), null));
  if (found.placeAt !== null) list.push(evidence('place', 'venue', wordSpan(found.placeAt), null));
  if (found.countAt !== null)
    list.push(evidence('count', 'number-before-noun', wordSpan(found.countAt), null));
  list.push(evidence('title', 'template', extent, null));
  return [...list, ...attributionEvidence(chain, words)];
}

const attributionEvidence = (chain: Chain, words: Clauses['words']): Evidence[] =>
  chain.statements.map((statement) =>
    evidence(
      'attribution',
      chain.rule,
      spanOf(words, statement.clause),
      statement.speaker?.name ?? null,
    ),
  );
