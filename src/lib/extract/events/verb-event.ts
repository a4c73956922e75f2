/** The event that one verb tells of: its act with sides, status, place and number. */
import { quadOf, type EventType } from '../../model/event-type.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { ActReading } from './act-reading.ts';
import { blamedFor } from './blamed-for.ts';
import { carriedOn, TAKES_LAND } from './carried-on.ts';
import type { Clauses } from './clauses.ts';
import { countOf } from './counts.ts';
import { withSaid } from './extent.ts';
import { isFate } from './fate.ts';
import type { Found } from './found.ts';
import { codesOf } from './parties.ts';
import { sidesOf, type Sides } from './sides.ts';
import { isReported, statusOf, type StatusReading } from './status.ts';

const VISIT = '042';

const COOPERATIVE = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
]);

/** Null for what a state does to itself. `given`: sides that the rule has found already. */
export function verbEvent(
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
  if (!relaxed && (sides.domestic || isFate(clauses.words, predicate, reading))) return null;
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

/** "The president visited", "a delegation arrived": three million tourists are no visit of state. */
const OFFICE =
  /^(?:president|minister|premier|chancellor|secretary|king|queen|emir|sultan|prince|pope|envoy|delegation|official|officials|leader|leaders|ministers|presidents|ambassador|commissioner|chief|head|team|inspectors|mission|diplomat|diplomats|mediator|mediators)$/;

function isVisitor({ words }: Clauses, { subject }: Predicate): boolean {
  for (let i = subject.from; i < subject.to; i += 1) {
    if (words[i]!.actor?.kind === 'person' || OFFICE.test(words[i]!.lower)) return true;
  }
  return false;
}

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
