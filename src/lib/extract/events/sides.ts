/** Who does it, and to whom: read from where the actors stand around the verb. */
import type { Predicate, Range } from '../grammar/predicates.ts';
import type { Word } from '../grammar/words.ts';
import { quadOf } from '../../model/event-type.ts';
import { matchFrame, objectZone } from './frames.ts';
import { thatClause } from './content.ts';
import {
  behindPreposition,
  codesOf,
  directObject,
  headParties,
  isVenue,
  partiesIn,
  type Party,
} from './parties.ts';
import { complements, contentClause, type ActReading, type Clauses } from './read-act.ts';
import { announcer, speakerMeant } from './said.ts';

export interface Sides {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  /** Kebab-case: where the sides were found. */
  readonly sourceRule: string;
  readonly targetRule: string;
  /** Acts of a state upon itself are no events between states. */
  readonly domestic: boolean;
}

/** Verbs whose object does what the infinitive says: "urged Turkey to apologise". */
const OBJECT_CONTROL = new Set([
  'urge',
  'ask',
  'tell',
  'order',
  'force',
  'allow',
  'help',
  'accuse',
  'invite',
  'call',
  'press',
  'pressure',
  'persuade',
  'encourage',
  'want',
  'expect',
  'require',
  'permit',
  'advise',
  'request',
  'instruct',
  'criticise',
  'criticize',
  'blame',
  'condemn',
  'denounce',
  'suspect',
  'push',
  'let',
]);

/** Prepositions behind which nobody is acted upon. */
const CIRCUMSTANCE = new Set([
  'in',
  'at',
  'by',
  'near',
  'during',
  'after',
  'before',
  'since',
  'amid',
  'despite',
  'via',
  'through',
  'as',
  'outside',
  'inside',
  'without',
  'like',
  'until',
  'along',
  'across',
  'under',
  'within',
  'because',
  'following',
  'alongside',
  'off',
]);

/** Sides that agree on it lay down arms towards each other. */
const TRUCE = '0871';

/** "a resolution drafted by …": who drew it up is no other side. */
const SIGNING = '057';

/** "asked for it", "reduced its forces": no side of its own is named. */
const POINTS_BACK = /^(?:it|its|he|him|his|she|her|they|them|their)$/;

const RECIPROCAL = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);

export function sidesOf(clauses: Clauses, predicate: Predicate, reading: ActReading): Sides {
  const { words } = clauses;
  const frame = reading.frame?.frame ?? null;
  const agents = predicate.passive ? agentOf(words, predicate) : doersOf(clauses, predicate);
  const sent = agents.length > 0 ? agents : sentParties(words, predicate, reading);
  const doer = sent.length > 0 ? sent : behindMeasure(clauses, predicate, reading);
  const found = targetOf(clauses, predicate, reading, doer);
  if (frame?.reversed) {
    return {
      source: found.parties,
      target: doer,
      sourceRule: 'behind-from',
      targetRule: 'subject',
      domestic: false,
    };
  }
  const own = new Set(codesOf(doer));
  const target = found.parties.filter(({ mention }) =>
    mention.codes.some((code) => !own.has(code)),
  );
  const domestic =
    target.length === 0 && found.parties.some(({ at }) => !POINTS_BACK.test(words[at]!.lower));
  const sourceRule = predicate.passive ? 'by-agent' : 'subject';
  const mutual = frame?.mutual === true && target.length > 0 && doer.length > 0;
  const among =
    target.length === 0 &&
    own.size > 1 &&
    (RECIPROCAL.has(reading.act.type) || reading.act.cameo === TRUCE);
  if (mutual || among) {
    const all = [...doer, ...target];
    return {
      source: all,
      target: all,
      sourceRule: 'both-sides',
      targetRule: 'both-sides',
      domestic: false,
    };
  }
  return { source: doer, target, sourceRule, targetRule: found.rule, domestic };
}

/** Actors of the subject, or of the verb that an infinitive or gerund hangs on. */
export function doersOf(clauses: Clauses, predicate: Predicate): Party[] {
  const { words, predicates } = clauses;
  const own = headParties(partiesIn(words, predicate.subject));
  if (own.length > 0 || predicate.kind === 'finite') return own;
  const parent = predicate.parent === null ? undefined : predicates[predicate.parent];
  if (!parent || predicate.kind === 'reduced') return own;
  if (OBJECT_CONTROL.has(parent.lemma)) {
    const objects = headParties(partiesIn(words, { from: parent.verb + 1, to: predicate.first }));
    if (objects.length > 0) return objects;
    if (parent.passive) return headParties(partiesIn(words, parent.subject));
  }
  if (parent.passive) return headParties(partiesIn(words, parent.subject));
  return doersOf(clauses, parent);
}

function agentOf(words: readonly Word[], { object }: Predicate): Party[] {
  let to = object.from;
  while (to < object.to && words[to]!.tag !== 'comma') to += 1;
  return behindPreposition(words, { from: object.from, to }, BY);
}

/** "Turkish soldiers were sent to Iraq": what is sent or withdrawn acts for its side. */
function sentParties(
  words: readonly Word[],
  predicate: Predicate,
  { frame, act }: ActReading,
): Party[] {
  const noun = frame?.noun ?? null;
  if (!predicate.passive || noun === null || !MOVES.has(act.cameo)) return [];
  if (noun < predicate.subject.from || noun >= predicate.subject.to) return [];
  return headParties(partiesIn(words, predicate.subject));
}

/** "flights by Peruvian airlines were suspended", "flights would be suspended, Peru announced". */
function behindMeasure(clauses: Clauses, predicate: Predicate, reading: ActReading): Party[] {
  if (!predicate.passive) {
    const speaker = speakerMeant(clauses, predicate);
    return speaker ? [speaker] : [];
  }
  const within = behindPreposition(clauses.words, predicate.subject, BY);
  if (within.length > 0) return within;
  const side = announcer(clauses, predicate, reading);
  return side ? [side] : [];
}

const MOVES = new Set(['154', '0874', '074', '1661']);

const BY = new Set(['by']);

interface Found {
  readonly parties: readonly Party[];
  readonly rule: string;
}

function targetOf(
  clauses: Clauses,
  predicate: Predicate,
  reading: ActReading,
  doer: readonly Party[],
): Found {
  const { words } = clauses;
  const own = new Set(codesOf(doer));
  const frame = reading.frame?.frame ?? null;
  const zone = behindParticles(clauses, predicate);
  if (frame?.prepositions) {
    const behind = behindPreposition(words, zone, frame.prepositions);
    const parties = behind.filter((party) => !isScene(party, reading));
    if (parties.length > 0) return { parties, rule: 'behind-preposition' };
    if (frame.reversed) return { parties: [], rule: 'none' };
  }
  if (predicate.passive && !MOVES.has(reading.act.cameo)) {
    const parties = partiesIn(words, predicate.subject).filter(
      (party) => party.under === null || party.under === 'of',
    );
    if (parties.length > 0) return { parties, rule: 'passive-subject' };
    const towards = behindPreposition(words, predicate.subject, TOWARDS);
    if (towards.length > 0) return { parties: towards, rule: 'passive-subject' };
  }
  const verbal =
    quadOf(reading.act.type) === 3 ||
    (reading.act.type === 'SUPPORT' && reading.act.cameo !== SIGNING);
  const force = reading.act.type === 'ASSAULT' || reading.act.type === 'COERCE';
  // What is talked about takes no part in the talk.
  const talks = reading.act.type === 'CONSULT';
  if (talks && predicate.lemma === 'discuss') return { parties: [], rule: 'none' };
  for (const range of targetZones(clauses, predicate, reading, zone)) {
    const parties = partiesIn(words, range).filter(
      ({ under }) => !(talks && ABOUT.test(under ?? '')),
    );
    const bare = parties.filter(({ under }) => under === null);
    const direct = partiesIn(words, directObject(words, range)).filter(
      ({ under }) => under === null,
    );
    if (direct.length > 0 && (!direct.every(isVenue) || bare.length > 0))
      return { parties: direct, rule: 'object' };
    const first = parties.find((party) => acceptable(party, own, verbal, force));
    if (first) {
      const same = parties.filter((party) => party.underAt === first.underAt && !isVenue(party));
      return { parties: same.length > 0 ? same : [first], rule: 'behind-preposition' };
    }
  }
  const content = contentOf(clauses, predicate, reading, verbal);
  if (content) {
    const parties = headParties(partiesIn(words, content.subject));
    if (parties.length > 0) return { parties, rule: 'subject-of-content' };
  }
  if (reading.act.type === 'ASSAULT' && !predicate.passive) {
    const struck = partiesIn(words, zone).find(
      (party) => isVenue(party) && !party.mention.codes.some((code) => own.has(code)),
    );
    if (struck) return { parties: [struck], rule: 'place-struck' };
  }
  return { parties: [], rule: 'none' };
}

/** The clause that tells what is blamed, denied or asked for. */
function contentOf(
  clauses: Clauses,
  predicate: Predicate,
  { child, frame }: ActReading,
  verbal: boolean,
): Predicate | null {
  if (child?.kind === 'finite') return child;
  const speaks = verbal && frame && !predicate.passive && !TELLS.has(predicate.lemma);
  return speaks ? thatClause(clauses, predicate) : null;
}

/** What these are followed by is told to somebody, not asked of whoever it speaks of. */
const TELLS = new Set(['tell', 'remind', 'want', 'expect']);

/** "trade with Peru was stopped": where the thing that is stopped led to. */
const TOWARDS = new Set(['with', 'to', 'from', 'on', 'against']);

const ABOUT = /^(?:about|over|on|regarding|concerning)$/;

/** A city behind "in" is where, not whom, unless one goes there to meet. */
const isScene = (party: Party, reading: ActReading): boolean =>
  party.mention.kind === 'place' && party.under === 'in' && reading.act.type !== 'CONSULT';

/** `verbal`: the author of what is criticised is meant too; `force`: "together with" names a helper. */
function acceptable(
  party: Party,
  own: ReadonlySet<string>,
  verbal: boolean,
  force: boolean,
): boolean {
  if (isVenue(party) || party.mention.codes.every((code) => own.has(code))) return false;
  if (party.under === 'with' && force) return false;
  return party.under === null || !CIRCUMSTANCE.has(party.under) || (verbal && party.under === 'by');
}

/** "take in refugees": a particle leads to nothing. */
function behindParticles({ words, lexicon }: Clauses, predicate: Predicate): Range {
  const zone = objectZone(words, predicate);
  const end = matchFrame(words, predicate, lexicon)?.trigger.to ?? zone.from;
  return end > zone.from && end <= zone.to ? { from: end, to: zone.to } : zone;
}

/** Stretches in which the other side may stand, the best first. */
function* targetZones(
  clauses: Clauses,
  predicate: Predicate,
  reading: ActReading,
  zone: Range,
): Generator<Range> {
  const { words } = clauses;
  if (!predicate.passive) yield zone;
  if (reading.operator === 'demand' || reading.operator === 'threaten') {
    const content = contentClause(clauses, predicate);
    if (content) yield content.subject;
  }
  if (reading.act.type === 'CONSULT') return;
  for (const child of complements(clauses, predicate)) yield behindParticles(clauses, child);
  if (reading.child?.kind === 'finite') yield objectZone(words, reading.child);
}
