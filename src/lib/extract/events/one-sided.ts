/**
 * Acts that the text tells of one side alone: "Ankara condemned the attacks", "the Kremlin rejected
 * the complaint". They are told where the one who acts speaks for a side, and the words are its deed.
 */
import type { EventType } from '../../model/event-type.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { saidBefore, thatClause } from './content.ts';
import type { Found } from './found.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';

/** Whoever says such a thing has done something, whatever it is said of. */
const WORDS_ARE_DEEDS = new Set<EventType>([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'YIELD',
  'AGREE',
  'SUPPORT',
]);

/** Verbs of support that say what a side stands for: "welcomed the truce". */
const PRAISES = new Set([
  'welcome',
  'endorse',
  'back',
  'support',
  'adopt',
  'approve',
  'sign',
  'ratify',
  'recognise',
  'recognize',
  'issue',
  'praise',
  'commend',
  'express',
  'voice',
  'confirm',
  'hail',
  'applaud',
  'celebrate',
  'reaffirm',
  'reiterate',
  'restore',
  'normalise',
  'normalize',
  'strengthen',
  'improve',
  'repair',
  'congratulate',
]);

/** "brokered a truce": whose truce the text has said before. */
const BROKERING = '045';

/** Many come together under one name: "the ambassadors of the alliance gathered". */
const MEETS = new Set([
  'meet',
  'gather',
  'convene',
  'assemble',
  'discuss',
  'hold',
  'host',
  'confer',
  'be',
]);

const BOMBS = new Set(['bomb', 'shell', 'bombard', 'attack', 'invade', 'pound', 'shoot', 'kill']);

/** Nobody is sent away by his own state. */
const SENT_AWAY = /^(?:expel|deport|extradite|repatriate)$/;

/** "Three Peruvian soldiers were killed"; other deeds only where they befall a side itself. */
const befalls = (words: readonly Word[], cameo: string, { subject, lemma }: Predicate): boolean =>
  lemma !== 'tell' &&
  (/^1[89]/.test(cameo) ||
    SENT_AWAY.test(lemma) ||
    (/^(?:03|1[0-7])/.test(cameo) &&
      (speaksForSide(words, { subject }) || isCraft(words, subject))));

/** "An offer from Peru was declined". */
const isTurnedDown = (type: EventType, { frame }: ActReading): boolean =>
  type === 'REJECT' && frame?.frame.object != null;

/** "A Peruvian helicopter was intercepted": what flies and sails stands for its state. */
const isCraft = (words: readonly Word[], subject: Range): boolean =>
  /^(?:planes?|helicopters?|bombers?|drones?|fighters?|ships?|warships?|vessels?|frigates?|submarines?|cruisers?)$/.test(
    headOf(words, subject)?.lower ?? '',
  );

/** What a side makes known of itself before it is done. */
const MEASURES = new Set<EventType>(['SANCTION', 'YIELD', 'COERCE', 'MOBILIZE', 'ASSAULT', 'AID']);

const isAnnounced = ({ frame }: ActReading, { modal }: Predicate): boolean =>
  frame?.frame.object != null && (modal === 'will' || modal === 'would');

/** Those who act in the name of the side that stands before or behind them: "American officials". */
const IN_THE_NAME_OF =
  /^(?:officials?|spokes(?:man|woman|person)|ministry|ministries|government|ministers?|president|presidency|premier|chancellor|secretary|diplomats?|military|army|navy|commanders?|command|embassy|parliament|senate|council|kremlin|authorities|office|department|leaders?|leadership|ambassadors?|envoys?|delegation|chief|general|forces?|administration|cabinet|staff|sides?|rebels|coalition|alliance|king|emir|sultan|representatives?|members?|states?|countries|powers|allies|partners|troops|soldiers|fighters|police|jets?|warplanes?|aircraft|peacekeepers|negotiators|lawmakers|mission|units?|artillery|gunners|guns|tanks|commandos|drones|helicopters|planes|bombers|warships|frigates|fleet|guards|marines|paratroopers|gunboats|militants|rockets|missiles|security|gendarmes|coastguard)$/;

/** True where the subject is a side itself, or somebody who speaks for one. */
export function speaksForSide(
  words: readonly Word[],
  { subject }: Pick<Predicate, 'subject'>,
): boolean {
  const head = headOf(words, subject);
  if (!head) return false;
  if (IN_THE_NAME_OF.test(head.lower) || head.lower === 'we') return true;
  return head.actor !== null && !isAdjective(head);
}

/** What a side refuses, asks for or blames all the time. */
const LASTS = new Set<EventType>(['ACCUSE', 'REJECT', 'REQUEST']);

/** "talked with his host": the other is there, though not by name. */
function withCounterpart({ words }: Clauses, predicate: Predicate): boolean {
  const { object } = predicate;
  if (!speaksForSide(words, predicate)) return false;
  for (let i = object.from; i < Math.min(object.to, object.from + 6); i += 1)
    if (/^(?:counterparts?|colleagues?|hosts?|guests?|opponents?)$/.test(words[i]!.lower))
      return true;
  return false;
}

/** "declined to comment" turns nobody down. */
const KEEPS_SILENT =
  /^(?:comment|say|speak|answer|elaborate|name|discuss|specify|identify|confirm|disclose|give|provide|reveal|talk|speculate|be|respond|see|know|think|believe)$/;

/** An organisation, or several people of a side: one alone meets nobody. */
function isBody(words: readonly Word[], { subject, lemma }: Predicate): boolean {
  if (lemma === 'host' || lemma === 'hold' || lemma === 'be')
    return speaksForSide(words, { subject });
  for (let i = subject.from; i < subject.to; i += 1) {
    const { actor, lower } = words[i]!;
    if (
      actor?.kind === 'organisation' ||
      /^(?:leaders|ministers|ambassadors|members|envoys|diplomats|presidents|delegations|council|group|heads|negotiators)$/.test(
        lower,
      )
    )
      return true;
  }
  return false;
}

/** Verbs that only sometimes name what a side does; told of one side they name anything at all. */
const TOO_PLAIN = new Set([
  'tell',
  'want',
  'expect',
  'remind',
  'invite',
  'advise',
  'seek',
  'order',
  'push',
  'press',
  'require',
  'encourage',
  'suggest',
  'recommend',
  'fault',
  'brand',
  'label',
  'let',
  'allow',
  'permit',
  'concede',
  'resign',
  'return',
  'protest',
  'inspect',
  'examine',
  'question',
]);

export function tellsAlone(
  clauses: Clauses,
  { act, source, target, status, predicate, rule }: Found,
  reading: ActReading,
): boolean {
  const { words } = clauses;
  if (predicate === null) return false;
  const hasOwnSubject = predicate.subject.to > predicate.subject.from;
  if (predicate.kind !== 'finite' && !(predicate.kind === 'gerund' && hasOwnSubject)) return false;
  if (status === 'planned')
    return MEASURES.has(act.type) && source.length > 0 && isAnnounced(reading, predicate);
  const isLasting = status === 'habitual' && LASTS.has(act.type) && rule !== 'judgement';
  if (status !== 'asserted' && !isLasting) return false;
  if (predicate.passive)
    return (
      target.length > 0 &&
      reading.frame !== null &&
      (befalls(words, act.cameo, predicate) || isTurnedDown(act.type, reading))
    );
  if (act.type === 'PROTEST' && target.length > 0 && reading.frame?.frame.prepositions) return true;
  if (source.length === 0 || rule === 'stopped-act') return false;
  if (reading.frame?.frame.subject) return true;
  if (act.cameo === BROKERING)
    return reading.frame?.frame.object != null && speaksForSide(words, predicate);
  if (act.type === 'CONSULT')
    return (
      (MEETS.has(predicate.lemma) && isBody(words, predicate)) ||
      withCounterpart(clauses, predicate)
    );
  if (act.type === 'ASSAULT') return BOMBS.has(predicate.lemma) && speaksForSide(words, predicate);
  if (act.type === 'MOBILIZE') return reading.frame !== null && speaksForSide(words, predicate);
  // "Peru donated tents": what is given is named, and to whom the text has said before.
  if (act.type === 'AID')
    return reading.frame?.frame.object != null && speaksForSide(words, predicate);
  if (!WORDS_ARE_DEEDS.has(act.type)) return false;
  if (reading.child && reading.child.kind !== 'finite' && KEEPS_SILENT.test(reading.child.lemma))
    return false;
  const isNamed = reading.frame?.frame.object != null || rule === 'light-verb';
  if (act.type === 'SUPPORT' && !PRAISES.has(predicate.lemma) && !isNamed) return false;
  if (!hasContent(clauses, predicate) && reading.child === null) return false;
  const frame = reading.frame?.frame;
  const isPlain =
    TOO_PLAIN.has(predicate.lemma) &&
    frame?.object == null &&
    !(frame && frame.particles.length > 0);
  if (isPlain && !(reading.operator === 'demand' || withCounterpart(clauses, predicate)))
    return false;
  return speaksForSide(words, predicate);
}

/** Something is blamed, asked or denied: "Turkey complains" alone tells nothing. */
const hasContent = (clauses: Clauses, predicate: Predicate): boolean =>
  predicate.object.to > predicate.object.from ||
  saidBefore(clauses, predicate) !== null ||
  thatClause(clauses, predicate) !== null;

/** The noun that a phrase is about: the last one before a preposition. */
function headOf(words: readonly Word[], range: Range): Word | null {
  let head: Word | null = null;
  for (let i = range.from; i < range.to; i += 1) {
    const word = words[i]!;
    if (head && /^(?:preposition|comma|conjunction)$/.test(word.tag)) break;
    if (word.tag === 'noun' || word.tag === 'actor' || word.tag === 'pronoun') head = word;
  }
  return head;
}

const isAdjective = ({ actor, lower }: Word): boolean =>
  actor?.role === 'modifier' && !/s$/.test(lower);

/** "The ceasefire took effect", "an agreement was reached": told although nobody is named. */
export const tellsOfTruce = ({ act, status, predicate, reading }: Found): boolean => {
  if (status !== 'asserted' && status !== 'planned') return false;
  const frame = reading?.frame?.frame;
  if (!frame || predicate?.kind !== 'finite') return false;
  if (act.cameo === '0871') return frame.subject !== null || predicate.passive;
  // "Talks were to open in Vienna."
  if (act.type === 'CONSULT') return frame.subject !== null;
  return act.cameo === '057' && predicate.passive;
};
