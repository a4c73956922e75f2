/** Which of the acts that verbs tell of say something between states. */
import { quadOf, type EventType } from '../../model/event-type.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { thatClause } from './content.ts';
import type { Found } from './found.ts';
import { speaksForSide, tellsAlone, tellsOfTruce } from './one-sided.ts';

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

export function worthRecording(
  clauses: Clauses,
  found: Found,
  reading: ActReading | null,
): boolean {
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
  const formal =
    act.cameo === OFFICIAL_PROTEST && target.length > 0 && isDoneByOthers(clauses, found);
  const owned = reading.act.cameo === APOLOGY;
  if (owned) return source.length > 0;
  if (!(ONE_SIDED.has(act.type) || formal) || !(particular || reading.rule === 'light-verb'))
    return false;
  if (source.length > 0) return !AT_HOME.test(act.cameo ?? '');
  return formal || (quadOf(act.type) === 4 && isDoneByOthers(clauses, found));
}

/** Arrests that hit nobody abroad. */
const AT_HOME = /^17[35]/;

/** "A Peruvian envoy was expelled"; what a firm or a storm does is done by no side. */
const isDoneByOthers = ({ words }: Clauses, { predicate, act }: Found): boolean =>
  predicate === null ||
  predicate.passive ||
  act.type === 'ASSAULT' ||
  predicate.subject.to === predicate.subject.from ||
  speaksForSide(words, predicate);

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
