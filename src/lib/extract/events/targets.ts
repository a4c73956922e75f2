/** To whom it is done: the object, what a preposition leads to, or the side that a clause is about. */
import { quadOf } from '../../model/event-type.ts';
import { antecedentOf } from '../grammar/antecedent.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { complements, contentClause } from './complements.ts';
import { thatClause } from './content.ts';
import { doerOfDeed } from './deed-doer.ts';
import { MOVES } from './doers.ts';
import { matchFrame, objectZone } from './frames.ts';
import {
  behindPreposition,
  codesOf,
  directObject,
  headParties,
  isVenue,
  partiesIn,
  type Party,
} from './parties.ts';

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

/** "a resolution drafted by …": who drew it up is no other side. */
const SIGNING = '057';

interface Found {
  readonly parties: readonly Party[];
  readonly rule: string;
}

export function targetOf(
  clauses: Clauses,
  predicate: Predicate,
  reading: ActReading,
  doer: readonly Party[],
): Found {
  const { words } = clauses;
  const own = new Set(codesOf(doer));
  const frame = reading.frame?.frame ?? null;
  const zone = behindParticles(clauses, predicate);
  const deed = judgedDeed(clauses, predicate, reading, zone);
  if (deed) return { parties: deed, rule: 'doer-of-deed' };
  if (frame?.prepositions) {
    // "refused by the Peruvian government": who does it is not whom it is done to.
    const leading = predicate.passive
      ? new Set([...frame.prepositions].filter((lower) => lower !== 'by'))
      : frame.prepositions;
    // "a complaint with the union against Peru": whom it is against, wherever else it leads.
    const opposed = leading.has('against') ? behindPreposition(words, zone, AGAINST) : [];
    const behind = opposed.length > 0 ? opposed : behindPreposition(words, zone, leading);
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
    const owner = ownerOfThing(parties, reading);
    if (owner.length > 0) return { parties: owner, rule: 'owner-of-thing' };
    const first = parties.find((party) => acceptable(party, own, verbal, force));
    if (first) {
      const same = parties.filter((party) => party.underAt === first.underAt && !isVenue(party));
      return { parties: same.length > 0 ? same : [first], rule: 'behind-preposition' };
    }
  }
  const antecedent = talks ? null : antecedentOf(words, predicate);
  if (antecedent) {
    const parties = headParties(partiesIn(words, antecedent));
    if (parties.length > 0) return { parties, rule: 'antecedent' };
  }
  const narrowed = narrowing(clauses, predicate, reading, own);
  if (narrowed.length > 0) return { parties: narrowed, rule: 'object' };
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

/** "condemned the shelling of a village by Peru", "protested against the arrest": whose deed it was. */
function judgedDeed(
  clauses: Clauses,
  { passive }: Predicate,
  { act, frame }: ActReading,
  zone: Range,
): readonly Party[] | null {
  const { words } = clauses;
  const judges = act.type === 'ACCUSE' || (act.type === 'SUPPORT' && act.cameo !== SIGNING);
  if (passive || !judges) return null;
  const wanted = frame?.frame.prepositions;
  const link = words.findIndex(
    ({ lower, tag }, i) =>
      i >= zone.from && i < zone.to && tag === 'preposition' && wanted?.has(lower) === true,
  );
  const from = link === -1 ? zone.from : link + 1;
  const parties = doerOfDeed(clauses, directObject(words, { from, to: zone.to }));
  // Support goes to whom it does good, where nobody is named who did it.
  return parties && (parties.length > 0 || act.type === 'ACCUSE') ? parties : null;
}

/** "violated the airspace of Peru": whose the thing is that the verb asks for. */
function ownerOfThing(parties: readonly Party[], { frame }: ActReading): readonly Party[] {
  const noun = frame?.noun ?? null;
  if (noun === null || !frame?.frame.object) return [];
  return parties.filter(({ under, underAt }) => under === 'of' && underAt === noun + 1);
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
const TOWARDS = new Set(['with', 'to', 'from', 'on', 'against', 'under', 'between']);

const AGAINST = new Set(['against']);

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

/** "take in refugees": a particle leads to nothing; "took Peru to task" has what it acts on before it. */
function behindParticles({ words, lexicon }: Clauses, predicate: Predicate): Range {
  const zone = objectZone(words, predicate);
  const match = matchFrame(words, predicate, lexicon);
  if (!match || match.trigger.to - match.trigger.from > match.frame.particles.length + 1)
    return zone;
  const end = match.trigger.to;
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
  if (asksSomebodyUnnamed(clauses, predicate, reading)) return;
  for (const child of complements(clauses, predicate)) yield behindParticles(clauses, child);
  if (reading.child?.kind === 'finite') yield objectZone(words, reading.child);
}

/** "urged both to fight the militia": who is asked stands there, though not by name. */
const asksSomebodyUnnamed = (
  { words }: Clauses,
  { verb, object }: Predicate,
  { operator }: ActReading,
): boolean =>
  operator === 'demand' &&
  object.to === verb + 2 &&
  /^(?:both|them|him|her|all|everyone)$/.test(words[verb + 1]!.lower);

/** "signed a decree naming the Peruvian firms": what narrows down a measure tells whom it hits. */
function narrowing(
  { words, predicates }: Clauses,
  { index, passive }: Predicate,
  { act }: ActReading,
  own: ReadonlySet<string>,
): Party[] {
  const next = predicates[index + 1];
  if (passive || quadOf(act.type) !== 4 || next?.kind !== 'gerund') return [];
  if (words[next.first - 1]?.tag !== 'noun') return [];
  return partiesIn(words, directObject(words, next.object)).filter(
    (party) => !isVenue(party) && party.mention.codes.every((code) => !own.has(code)),
  );
}
