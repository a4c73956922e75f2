/** What one side says of another: that it does wrong, or that it will have to bear the consequences. */
import type { Predicate, Range } from '../grammar/predicate.ts';
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
  if (predicate.kind !== 'finite' || predicate.negated || predicate.passive) return null;
  if (predicate.modal !== null) return null;
  const deeds = [predicate, ...complements(clauses, predicate)];
  const blamed = deeds.find(({ lemma, negated }) => !negated && lexicon.blamingVerbs.has(lemma));
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
