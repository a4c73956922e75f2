/** "was arrested in Peru", "were expelled from Peru": only the state itself does such a thing on its soil. */
import type { Predicate } from '../grammar/predicate.ts';
import type { Clauses } from './clauses.ts';
import type { Act } from './lexicon.ts';
import { headParties, isVenue, partiesIn, type Party } from './parties.ts';

/** Arrests, verdicts and executions, and the word that leads to where. */
const HELD = new Set([
  'arrest',
  'detain',
  'jail',
  'imprison',
  'convict',
  'sentence',
  'execute',
  'charge',
  'indict',
  'deport',
]);
const EXPELLED = /^(?:063|161|166|174)$/;
const EXTRADITION = '063';

/** "The Peruvian ambassador was called home": it is his own state that calls him. */
export function calledHome(
  { words }: Clauses,
  { passive, lemma, verb, subject }: Predicate,
  { cameo }: Act,
): Party[] {
  if (!passive || cameo !== '161') return [];
  const isCalled =
    /^(?:recall|withdraw)$/.test(lemma) ||
    (/^(?:call|bring|summon|pull)$/.test(lemma) &&
      /^(?:home|back|out)$/.test(words[verb + 1]?.lower ?? ''));
  return isCalled ? headParties(partiesIn(words, subject)) : [];
}

/** Empty where the passive names its doer, or no place but that of its victim. */
export function ownerOfSoil(
  { words }: Clauses,
  { passive, lemma, object, subject }: Predicate,
  { cameo }: Act,
): Party[] {
  if (!passive) return [];
  const own = partiesIn(words, subject).flatMap(({ mention }) => mention.codes);
  const leads = EXPELLED.test(cameo) ? /^from$/ : HELD.has(lemma) ? /^in$/ : null;
  if (!leads || (own.length === 0 && cameo !== EXTRADITION)) return [];
  const place = partiesIn(words, object).find(
    (party) =>
      leads.test(party.under ?? '') &&
      party.underAt === party.at - 1 &&
      (party.mention.kind === 'state' || isVenue(party)) &&
      party.mention.codes.length === 1 &&
      !own.includes(party.mention.codes[0]!),
  );
  return place ? [place] : [];
}
