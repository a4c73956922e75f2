/** What one side says of another: that it does wrong, or that it will have to bear the consequences. */
import type { Predicate, Range } from '../grammar/predicate.ts';
import { thatClause } from './content.ts';
import { matchFrame } from './frames.ts';
import { headParties, partiesIn, type Party } from './parties.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';
import { complements } from './complements.ts';
import { asParty, statementOver, type SaidAct } from './said.ts';

/** What is threatened with: it follows, is faced, given or paid. */
const CONSEQUENCES = new Set([
  'consequence',
  'consequences',
  'repercussions',
  'retaliation',
  'reprisal',
  'reprisals',
  'retribution',
  'response',
  'answer',
  'reaction',
  'price',
  'countermeasures',
]);
const FOLLOWS = new Set([
  'follow',
  'face',
  'pay',
  'give',
  'suffer',
  'meet',
  'have',
  'bear',
  'provoke',
  'be',
  'come',
  'take',
  'receive',
  'get',
]);
const TO_COME = new Set(['will', 'would', 'may', 'might', 'could', 'shall']);

const reading = (
  act: ActReading['act'],
  rule: string,
  lemma: string,
  trigger: Range,
): ActReading => ({
  act,
  rule,
  trigger,
  lemma,
  frame: null,
  noun: null,
  operator: null,
  child: null,
  mood: null,
});

/** "Peru was trying to provoke a war, the ministry said": blame lies in what another is said to do. */
export function saidBlame(clauses: Clauses, predicate: Predicate): SaidAct | null {
  const { words, lexicon } = clauses;
  if (predicate.kind !== 'finite' || predicate.passive || predicate.modal !== null) return null;
  if (predicate.opener !== null && lexicon.conditional.has(predicate.opener)) return null;
  const deeds = [predicate, ...complements(clauses, predicate)];
  const blamed =
    deeds.find(({ lemma, negated }) => !negated && lexicon.blamingVerbs.has(lemma)) ??
    (fallsShort(words, predicate) ? predicate : undefined);
  const statement = blamed && statementOver(clauses, predicate);
  if (!statement || statement.predicate?.lemma === 'deny') return null;
  const about = others(headParties(partiesIn(words, predicate.subject)), statement.mention.codes);
  if (about.length === 0) return null;
  return {
    reading: reading(lexicon.act('112'), 'said-blame', blamed.lemma, {
      from: blamed.verb,
      to: blamed.verb + 1,
    }),
    sides: {
      source: [asParty(clauses, statement.mention)],
      target: about,
      sourceRule: 'speaker',
      targetRule: 'blamed',
      domestic: false,
    },
  };
}

/** "had not kept its word", "made no attempt": what a side owes and leaves undone. */
function fallsShort(words: Clauses['words'], { negated, verb, object }: Predicate): boolean {
  for (let i = verb + 1; i < Math.min(object.to, verb + 4); i += 1) {
    if (!OWED.test(words[i]!.lower)) continue;
    return negated || words[i - 1]!.lower === 'no';
  }
  return false;
}

const OWED =
  /^(?:part|word|promises?|obligations?|commitments?|dut(?:y|ies)|attempts?|efforts?|share|pledges?)$/;

/** "The Peruvian ambassador was told that such flights violated the treaty": blame to his face. */
export function toldOff(clauses: Clauses, predicate: Predicate): SaidAct | null {
  const { words, lexicon } = clauses;
  if (!predicate.passive || !TELLS.has(predicate.lemma) || predicate.negated) return null;
  const content = thatClause(clauses, predicate);
  const told = headParties(partiesIn(words, predicate.subject));
  if (!content || told.length === 0) return null;
  const deeds = [content, ...joinedTo(clauses, content)];
  const isBlame = deeds.some(
    (deed) => !deed.negated && deed.modal === null && isWrong(clauses, deed),
  );
  if (!isBlame) return null;
  const own = told.flatMap(({ mention }) => mention.codes);
  const host = hostOf(clauses, predicate, own);
  return {
    reading: reading(lexicon.act('112'), 'told-off', predicate.lemma, {
      from: predicate.verb,
      to: predicate.verb + 1,
    }),
    sides: {
      source: host ? [host] : [],
      target: told,
      sourceRule: 'host',
      targetRule: 'subject',
      domestic: false,
    },
  };
}

const TELLS = new Set(['tell', 'inform', 'remind']);

const joinedTo = ({ predicates }: Clauses, { index }: Predicate): Predicate[] =>
  predicates.filter(({ joined, parent }) => joined === index || parent === index);

/** Acts that a side is blamed for. */
const WRONG = new Set(['ASSAULT', 'COERCE']);
const BREACH = '128';

function isWrong({ words, lexicon }: Clauses, predicate: Predicate): boolean {
  if (lexicon.blamingVerbs.has(predicate.lemma)) return true;
  const frame = matchFrame(words, predicate, lexicon);
  return frame !== null && (WRONG.has(frame.frame.act.type) || frame.frame.act.cameo === BREACH);
}

/** Whose ministry the words were spoken in: "received at the ministry in Lima and told". */
function hostOf({ words }: Clauses, { first }: Predicate, own: readonly string[]): Party | null {
  for (let at = first - 1; at >= 0; at -= 1) {
    const mention = words[at]!.actor;
    if (mention?.role !== 'venue' || mention.codes.length !== 1) continue;
    return own.includes(mention.codes[0]!) ? null : { mention, at, under: null, underAt: -1 };
  }
  return null;
}

/** "There would be consequences, Peru warned": null where nobody threatens. */
export function saidThreat(clauses: Clauses, predicate: Predicate): SaidAct | null {
  const { words, lexicon } = clauses;
  const { modal, negated, lemma, subject, object, kind } = predicate;
  if (kind !== 'finite' || negated || modal === null || !TO_COME.has(modal)) return null;
  if (!FOLLOWS.has(lemma)) return null;
  const at = wordOf(words, subject, CONSEQUENCES) ?? wordOf(words, object, CONSEQUENCES);
  const statement = at === null ? null : statementOver(clauses, predicate);
  if (at === null || !statement) return null;
  // Its own verb already tells the threat.
  if (/^(?:warn|threaten|caution)$/.test(statement.predicate?.lemma ?? '')) return null;
  const about = others(headParties(partiesIn(words, subject)), statement.mention.codes);
  return {
    reading: reading(lexicon.act('130'), 'said-threat', words[at]!.lower, { from: at, to: at + 1 }),
    sides: {
      source: [asParty(clauses, statement.mention)],
      target: about,
      sourceRule: 'speaker',
      targetRule: about.length > 0 ? 'threatened' : 'none',
      domestic: false,
    },
  };
}

const others = (parties: readonly Party[], own: readonly string[]): Party[] =>
  parties.filter(({ mention }) => !mention.codes.some((code) => own.includes(code)));

function wordOf(
  words: Clauses['words'],
  { from, to }: Range,
  wanted: ReadonlySet<string>,
): number | null {
  for (let i = from; i < Math.min(to, from + 8); i += 1) if (wanted.has(words[i]!.lower)) return i;
  return null;
}
