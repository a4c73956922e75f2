/** Events that a verb tells of. */
import { quadOf, type EventType } from '../../model/event-type.ts';
import type { Statement } from '../attribution/statement.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { blamedFor } from './blamed-for.ts';
import { carriedOn, TAKES_LAND } from './carried-on.ts';
import { thatClause } from './content.ts';
import { countOf } from './counts.ts';
import { withSaid } from './extent.ts';
import type { Found } from './found.ts';
import { obligation } from './obligation.ts';
import { tellsAlone, tellsOfTruce } from './one-sided.ts';
import { codesOf } from './parties.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { complements, contentClause } from './complements.ts';
import { readAct } from './read-act.ts';
import { saidBlame, saidThreat, toldOff } from './said-of-others.ts';
import { readAnswer, saidJudgement, type SaidAct } from './said.ts';
import { sidesOf, type Sides } from './sides.ts';
import { readStay } from './stay.ts';
import { isReported, statusOf, type StatusReading } from './status.ts';

/** Told of one side alone, these still say something between states; talk and help without a second side do not. */
const ONE_SIDED = new Set<EventType>([
  'YIELD',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'REJECT',
  'THREATEN',
]);

/** "The ambassador was summoned": whose it is says enough. */
const OFFICIAL_PROTEST = '114';

const APOLOGY = '055';
const VISIT = '042';

const COOPERATIVE = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
]);

/** Verbs that ask only where somebody is asked: "told reporters to wait" is no demand on a state. */
const NEEDS_TARGET = new Set([
  'tell',
  'ask',
  'expect',
  'want',
  'remind',
  'order',
  'invite',
  'advise',
  'seek',
  'call',
  'push',
  'press',
]);

/** "asked that the blockade be lifted": what is asked for stands in a clause of its own. */
const asksThat = (clauses: Clauses, { predicate, lemma }: Found): boolean =>
  predicate !== null &&
  /^(?:ask|order|request)$/.test(lemma) &&
  thatClause(clauses, predicate) !== null;

/** "invited other states to follow": states, though none by name. */
const asksStates = ({ words }: Clauses, { predicate }: Found): boolean =>
  predicate !== null &&
  words
    .slice(predicate.object.from, Math.min(predicate.object.to, predicate.object.from + 4))
    .some(({ lower }) =>
      /^(?:states|countries|powers|governments|neighbours|neighbors|nations|parties|sides)$/.test(
        lower,
      ),
    );

export interface VerbEvents {
  readonly found: readonly Found[];
  /** Word ranges that a found event has used up, so that no noun in them tells of it again. */
  readonly spent: readonly Range[];
}

/** `relaxed`: nothing is left out for want of a side or for being told as a mere possibility. */
export function verbEvents(
  clauses: Clauses,
  statements: readonly Statement[],
  relaxed = false,
): VerbEvents {
  const found: Found[] = [];
  const spent: Range[] = [];
  const consumed = new Set<number>();
  for (const predicate of clauses.predicates) {
    if (consumed.has(predicate.index)) continue;
    if (!relaxed && !isTold(clauses, predicate)) continue;
    const obliged = obligation(clauses, predicate, statements);
    const reading = readAct(clauses, predicate);
    const read = obliged ?? (reading && toEvent(clauses, predicate, reading, relaxed));
    const told = read && withSharedTarget(read, found);
    const isWorth = told !== null && (relaxed || worthRecording(clauses, told, reading));
    const event = isWorth ? told : saidEvent(clauses, predicate, relaxed);
    if (!event) continue;
    if (reading && (isWorth ? spends(reading) : event.rule === 'said-blame'))
      consume(clauses, predicate, reading, consumed);
    found.push(event);
    spent.push(spentBy(event, reading));
  }
  return { found, spent };
}

function saidEvent(clauses: Clauses, predicate: Predicate, relaxed: boolean): Found | null {
  const said = readSaid(clauses, predicate);
  return said && toEvent(clauses, predicate, said.reading, relaxed, said.sides);
}

/** Acts that no word of doing names: they lie in what is said, or in being there. */
const readSaid = (clauses: Clauses, predicate: Predicate): SaidAct | null =>
  readStay(clauses, predicate) ??
  readAnswer(clauses, predicate) ??
  saidJudgement(clauses, predicate) ??
  toldOff(clauses, predicate) ??
  saidBlame(clauses, predicate) ??
  saidThreat(clauses, predicate);

/** "accused Colombia and broke off relations": what is done to nobody named is done to the same. */
function withSharedTarget(event: Found, told: readonly Found[]): Found {
  const partner = told.find(({ predicate }) => predicate?.index === event.predicate?.joined);
  if (event.target.length > 0 || !partner || partner.target.length !== 1) return event;
  if (event.act.type === 'CONSULT' || event.act.type === 'MOBILIZE') return event;
  const { target, targetAt } = partner;
  return target.some((code) => event.source.includes(code))
    ? event
    : { ...event, target, targetAt, targetRule: 'shared-target' };
}

/**
 * A purpose ("to speak to the crew"), an advice ("against travelling") or an allegation ("of sending
 * tanks") is no deed; an infinitive or gerund that its verb makes one has been taken up with it.
 */
function isTold({ words }: Clauses, predicate: Predicate): boolean {
  if (predicate.kind === 'infinitive') return false;
  if (predicate.kind !== 'gerund') return true;
  const before = words[predicate.first - 1];
  return before?.tag !== 'preposition' || /^(?:by|after|since|in|while|when)$/.test(before.lower);
}

/** "The president visited", "a delegation arrived": three million tourists are no visit of state. */
const OFFICE =
  /^(?:president|minister|premier|chancellor|secretary|king|queen|emir|sultan|prince|pope|envoy|delegation|official|officials|leader|leaders|ministers|presidents|ambassador|commissioner|chief|head|team|inspectors|mission|diplomat|diplomats|mediator|mediators)$/;

function isVisitor({ words }: Clauses, { subject }: Predicate): boolean {
  for (let i = subject.from; i < subject.to; i += 1) {
    if (words[i]!.actor?.kind === 'person' || OFFICE.test(words[i]!.lower)) return true;
  }
  return false;
}

const spends = ({ operator }: ActReading): boolean => operator !== null && operator !== 'light';

function consume(
  clauses: Clauses,
  predicate: Predicate,
  reading: ActReading,
  consumed: Set<number>,
): void {
  for (const child of complements(clauses, predicate)) {
    consumed.add(child.index);
    for (const grandchild of complements(clauses, child)) consumed.add(grandchild.index);
  }
  if (reading.child) consumed.add(reading.child.index);
  const content = contentClause(clauses, predicate);
  if (content && reading.operator !== 'continue') consumed.add(content.index);
}

/** All of the clause for an act worked on by another, its own words for a plain one. */
function spentBy({ trigger, extent, status, predicate }: Found, reading: ActReading | null): Range {
  const wide = status !== 'asserted' || (reading !== null && spends(reading));
  const noun = reading?.frame?.noun ?? reading?.noun?.at.to ?? null;
  if (wide) return extent;
  const doer = reading?.frame?.frame.subject ? predicate?.subject : undefined;
  return {
    from: Math.min(trigger.from, noun ?? trigger.from, doer?.from ?? trigger.from),
    to: Math.max(trigger.to, (noun ?? 0) + 1),
  };
}

function toEvent(
  clauses: Clauses,
  predicate: Predicate,
  read: ActReading,
  relaxed: boolean,
  given: Sides | null = null,
): Found | null {
  const reading = officially(clauses, predicate, read);
  const sides = given ?? sidesOf(clauses, predicate, reading);
  const status: StatusReading = SAID_TO_BE_SO.has(reading.rule)
    ? { status: 'asserted', rule: 'plain', at: null }
    : statusOf(clauses, predicate, reading);
  const { act, outcome } = refusedFuture(clauses, predicate, reading, status);
  const told = outcome
    ? ({ status: 'asserted', rule: 'will-not', at: status.at } as const)
    : status;
  const before = sides.source.length === 0 ? carriedOn(clauses, predicate, reading) : null;
  const target = codesOf(sides.target);
  const goesOn = before !== null && target.length === 0 && act.cameo !== TAKES_LAND;
  const blamed =
    target.length === 0 ? blamedFor(clauses, predicate, reading, codesOf(sides.source)) : null;
  if (!relaxed && sides.domestic) return null;
  if (!relaxed && act.cameo === VISIT && !isVisitor(clauses, predicate)) return null;
  return {
    act,
    rule: outcome ? 'will-not' : reading.rule,
    lemma: reading.lemma,
    source: before?.source ?? codesOf(sides.source),
    target: blamed?.codes ?? (goesOn ? before.target : target),
    sourceAt: sides.source[0]?.at ?? null,
    targetAt: blamed?.at ?? sides.target[0]?.at ?? null,
    sourceRule: before ? 'measure-carried-on' : sides.sourceRule,
    targetRule: blamed ? 'doer-of-deed' : goesOn ? 'measure-carried-on' : sides.targetRule,
    status: told.status,
    statusRule: told.rule,
    statusAt: told.at,
    trigger: reading.trigger,
    extent: withSaid(clauses, predicate, reading),
    predicate,
    reading,
    ...countOf(clauses, reading),
    placeAt: hasPlace(act.type) ? placeOf(clauses.words, predicate, sides) : null,
    backReference: false,
  };
}

/** The saying is what has happened, whatever its words deny or foresee. */
const SAID_TO_BE_SO = new Set(['said-threat', 'said-blame', 'announced-force']);

/** A state that protests does so by note; only people take to the streets. */
function officially(
  { words, lexicon }: Clauses,
  predicate: Predicate,
  reading: ActReading,
): ActReading {
  if (reading.act.cameo !== '140') return reading;
  const head = words[predicate.subject.to - 1];
  const isState =
    head?.actor?.role === 'party' &&
    head.actor.text === head.text &&
    head.actor.kind !== 'armed-group' &&
    !/(?:s|ese|ish|ch)$/.test(head.text);
  return isState || head?.actor?.kind === 'person'
    ? { ...reading, act: lexicon.act('114') }
    : reading;
}

/** "will not lift the embargo" is a refusal, and it has happened. */
function refusedFuture(
  clauses: Clauses,
  predicate: Predicate,
  reading: ActReading,
  status: StatusReading,
) {
  const { act } = reading;
  const isToCome =
    predicate.tense === 'future' || (predicate.modal === 'would' && isReported(clauses, predicate));
  const refuses = status.status === 'denied' && isToCome && COOPERATIVE.has(act.type);
  if (!refuses) return { act, outcome: false };
  const outcomes = clauses.lexicon.outcomes.get('refuse');
  return { act: outcomes?.get(act.type) ?? outcomes?.get('') ?? act, outcome: true };
}

function worthRecording(clauses: Clauses, found: Found, reading: ActReading | null): boolean {
  const { act, source, target, status, lemma } = found;
  if (onlyTells(clauses, found) || isWithinAim(clauses, found)) return false;
  if (source.length > 0 && target.length > 0) return true;
  if (source.length === 0 && target.length === 0) return tellsOfTruce(found);
  if (status === 'hypothetical' || !reading) return false;
  if (status === 'planned') return tellsAlone(clauses, found, reading);
  if (
    reading.operator === 'demand' &&
    NEEDS_TARGET.has(lemma) &&
    !asksThat(clauses, found) &&
    !asksStates(clauses, found)
  )
    return false;
  if (tellsAlone(clauses, found, reading)) return true;
  const particular = reading.frame !== null && reading.frame.frame.object !== null;
  const formal = act.cameo === OFFICIAL_PROTEST && target.length > 0;
  const owned = reading.act.cameo === APOLOGY;
  if (owned) return source.length > 0;
  if (!(ONE_SIDED.has(act.type) || formal) || !(particular || reading.rule === 'light-verb'))
    return false;
  return source.length > 0 || formal || quadOf(act.type) === 4;
}

/** "told Chile that the raid had been a mistake" says something; "that a truce was needed" asks for it. */
function onlyTells(clauses: Clauses, { predicate, lemma, act }: Found): boolean {
  if (predicate === null || lemma !== 'tell' || act.type !== 'REQUEST') return false;
  const content = thatClause(clauses, predicate);
  return (
    content !== null && content.modal !== 'must' && !/^(?:need|have|ought)$/.test(content.lemma)
  );
}

/** "had until noon to declare that it accepted the terms", "had not known that it was fired at": not said to be so. */
function isWithinAim({ words, predicates }: Clauses, { predicate }: Found): boolean {
  if (predicate?.opener !== 'that') return false;
  const over = predicates.findLast(({ verb }) => verb < predicate.first);
  if (over?.negated === true && KNOWS.test(over.lemma)) return true;
  return (
    over?.kind === 'infinitive' &&
    words[over.first - 1]?.tag === 'to' &&
    over.passive === false &&
    !isCarriedOut(predicates, over)
  );
}

const KNOWS = /^(?:know|notice|see|hear|believe|think|understand|realise|realize|learn|suspect)$/;

/** "used the occasion to warn that", "continued to maintain that": done all the same. */
const isCarriedOut = (predicates: readonly Predicate[], { parent }: Predicate): boolean =>
  parent !== null &&
  /^(?:continue|begin|go|use|rush|proceed|hasten|take)$/.test(predicates[parent]!.lemma);

/** Words of blame or demand are spoken somewhere, but what they name is not where. */
const hasPlace = (type: EventType): boolean => quadOf(type) !== 3 && type !== 'SUPPORT';

/** "in Vienna": a place in the clause that is none of the sides. */
function placeOf(words: readonly Word[], predicate: Predicate, sides: Sides): number | null {
  const used = new Set([...sides.source, ...sides.target].map(({ mention }) => mention));
  for (let i = predicate.object.from; i < predicate.object.to; i += 1) {
    const { actor } = words[i]!;
    if (!actor || used.has(actor) || (actor.role !== 'venue' && actor.kind !== 'place')) continue;
    return i;
  }
  return null;
}
