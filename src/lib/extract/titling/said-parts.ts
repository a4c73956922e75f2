/** Titles of acts that lie in what is said: blame, judgement, warning, and what is said itself. */
import { quadOf } from '../../model/event-type.ts';
import type { SaidPart } from '../../words/title-parts.ts';
import type { Clauses } from '../events/clauses.ts';
import { saidBefore, thatClause } from '../events/content.ts';
import type { Found } from '../events/found.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { clauseText, inSentence } from './clause-text.ts';
import { phrasesOf, textOf, type PhraseOptions } from './phrases.ts';
import { gerund, verbForms } from './verbs.ts';

const SAY = verbForms('say');

/** Null where its verb and what stands behind it title the act best. */
export function saidPart(
  clauses: Clauses,
  found: Found,
  predicate: Predicate,
  options: PhraseOptions,
): SaidPart | null {
  switch (found.rule) {
    case 'said-blame':
      return blame(clauses, found, predicate, options);
    case 'said-judgement':
      return judgement(clauses, found, predicate, options);
    case 'said-threat':
      return warning(clauses, found, options);
    case 'said-to-be-due':
      return content(clauses, found, predicate, SAY, options, true);
    case 'told-off':
      return null;
    default:
      return ownWords(clauses, found, predicate, options);
  }
}

function blame(
  { words }: Clauses,
  { extent }: Found,
  predicate: Predicate,
  options: PhraseOptions,
): SaidPart {
  const range = { from: predicate.verb + 1, to: extent.to };
  const { pieces, least } = phrasesOf(words, range, {
    ...options,
    lemma: predicate.lemma,
    own: 'its',
  });
  const [object = '', ...more] = pieces;
  const first = `${gerund(words, predicate)} ${object}`.trim();
  return { kind: 'blames', verb: SAY, pieces: [first, ...more], least, only: true };
}

/** "This is a provocation": a noun is spoken of; an adjective is only said of what has a name. */
function judgement(
  { words }: Clauses,
  { trigger }: Found,
  { verb, subject }: Predicate,
  options: PhraseOptions,
): SaidPart {
  let end = trigger.to;
  while (words[end]?.tag === 'noun') end += 1;
  const judged = textOf(words, indices(verb + 1, end), options);
  const what = phrasesOf(words, subject, { ...options, lemma: null });
  const name = what.pieces[0] ?? '';
  const isNamed =
    name !== '' && !/^(?:it|this|that|the|these|those|they|he|she|who|which)$/i.test(name);
  const base = { verb: SAY, least: 1, only: true } as const;
  if (isNamed)
    return {
      ...base,
      kind: 'calls',
      pieces: [`${inSentence(words, subject.from, name)} ${judged}`],
    };
  const isNoun = /^(?:an?|the|propaganda|provocation|aggression|murder|slander|nonsense)\b/i.test(
    judged,
  );
  return { ...base, kind: 'speaks-of', pieces: isNoun ? [judged] : [] };
}

/** "serious consequences". */
function warning({ words }: Clauses, { trigger }: Found, options: PhraseOptions): SaidPart {
  let { from } = trigger;
  while (from > 0 && trigger.from - from < 3 && /^(?:noun|number)$/.test(words[from - 1]!.tag))
    from -= 1;
  const text = textOf(words, indices(from, trigger.to), options);
  const what = /s$/.test(text) ? text : `${/^[aeiou]/.test(text) ? 'an' : 'a'} ${text}`;
  return { kind: 'warns', verb: SAY, pieces: [what], least: 1, only: true };
}

/** "complained that Peru had not answered", "…, the minister warned": the verb with what is said. */
function ownWords(
  clauses: Clauses,
  found: Found,
  predicate: Predicate,
  options: PhraseOptions,
): SaidPart | null {
  const { act, reading, status } = found;
  if (status !== 'asserted' || predicate.passive || predicate.kind !== 'finite') return null;
  if (reading?.child && reading.child.kind !== 'finite') return null;
  if (!(quadOf(act.type) === 3 || SAYS_YES.has(predicate.lemma))) return null;
  const { reportingVerbs, operators } = clauses.lexicon;
  if (!reportingVerbs.has(predicate.lemma) && !operators.has(predicate.lemma)) return null;
  const before = saidBefore(clauses, predicate);
  const said = before
    ? clauses.predicates.find(
        ({ kind, verb }) => kind === 'finite' && before.from <= verb && verb < before.to,
      )
    : thatClause(clauses, predicate);
  if (!said || said.verb === predicate.verb || /^(?:whether|why)$/.test(said.opener ?? ''))
    return null;
  const object = before ? '' : addressee(clauses, predicate, options);
  const forms = verbForms(predicate.lemma, object === '' ? [] : [object]);
  return content(clauses, found, said, forms, options, false);
}

const SAYS_YES = new Set(['assure', 'promise', 'agree', 'admit', 'accept', 'pledge']);

/** "assures Putin that": to whom it is said. */
function addressee({ words }: Clauses, { object }: Predicate, options: PhraseOptions): string {
  if (object.to <= object.from || object.to - object.from > 6) return '';
  return phrasesOf(words, object, { ...options, lemma: null }).pieces[0] ?? '';
}

function content(
  clauses: Clauses,
  { extent }: Found,
  said: Predicate,
  verb: SaidPart['verb'],
  options: PhraseOptions,
  only: boolean,
): SaidPart | null {
  const clause = clauseText(clauses, said, extent.to, options);
  return clause && { kind: 'that', verb, pieces: clause.pieces, least: clause.least, only };
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
