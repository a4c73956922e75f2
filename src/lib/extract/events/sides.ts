/** Who does it, and to whom: read from where the actors stand around the verb. */
import type { Predicate } from '../grammar/predicate.ts';
import type { ActReading } from './act-reading.ts';
import { carrierOf } from './carrier.ts';
import type { Clauses } from './clauses.ts';
import { agentOf, behindMeasure, doersOf, sentParties } from './doers.ts';
import { calledHome, ownerOfSoil } from './on-its-soil.ts';
import { codesOf, type Party } from './parties.ts';
import { targetOf } from './targets.ts';

export interface Sides {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  /** Kebab-case: where the sides were found. */
  readonly sourceRule: string;
  readonly targetRule: string;
  /** Acts of a state upon itself are no events between states. */
  readonly domestic: boolean;
}

/** Sides that agree on it lay down arms towards each other. */
const TRUCE = '0871';

/** Talks that are broken off stop for both. */
const BROKEN_OFF = '164';

/** "asked for it", "reduced its forces": no side of its own is named. */
const POINTS_BACK = /^(?:it|its|he|him|his|she|her|they|them|their)$/;

const RECIPROCAL = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);

export function sidesOf(clauses: Clauses, over: Predicate, reading: ActReading): Sides {
  const predicate = carrierOf(clauses, over, reading);
  const { words } = clauses;
  const frame = reading.frame?.frame ?? null;
  const agents = predicate.passive ? agentOf(words, predicate) : doersOf(clauses, predicate);
  const named = agents.length > 0 || predicate === over ? agents : doersOf(clauses, over);
  const sent = named.length > 0 ? named : sentParties(words, predicate, reading);
  const behind = sent.length > 0 ? sent : behindMeasure(clauses, predicate, reading);
  const home = behind.length > 0 ? [] : calledHome(clauses, predicate, reading.act);
  const soil = behind.length + home.length > 0 ? [] : ownerOfSoil(clauses, predicate, reading.act);
  const doer = [...behind, ...home, ...soil];
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
    target.length === 0 &&
    home.length === 0 &&
    // "denied it, insisting that its plane …": it speaks of itself, but to others.
    found.rule !== 'subject-of-content' &&
    found.parties.some(({ at }) => !POINTS_BACK.test(words[at]!.lower));
  const passiveRule =
    soil.length > 0 ? 'on-its-soil' : home.length > 0 ? 'passive-subject' : 'by-agent';
  const sourceRule = predicate.passive ? passiveRule : 'subject';
  const mutual = frame?.mutual === true && target.length > 0 && doer.length > 0;
  const among =
    target.length === 0 &&
    own.size > 1 &&
    (RECIPROCAL.has(reading.act.type) || reading.act.cameo === TRUCE || frame?.mutual === true);
  // "A treaty was signed between Peru and Chile."
  const between =
    (frame?.mutual === true || reading.act.cameo === BROKEN_OFF) &&
    doer.length === 0 &&
    codesOf(target).length > 1;
  if (mutual || among || between) {
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
