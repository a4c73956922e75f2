/**
 * The verbs of a sentence with what belongs to each: its subject, what stands behind it, and how it
 * is said (passive, negated, to come). No full parse: one walk over the words, and rules for where a
 * subject and an object end.
 */
import type { EventLexicon } from '../events/lexicon.ts';
import { joinedTo, openerOf, parentOf } from './links.ts';
import { objectOf } from './object.ts';
import {
  EMPTY,
  type Predicate,
  type PredicateDraft,
  type PredicateKind,
  type Tense,
} from './predicate.ts';
import { isParticiple, readsAsReduced } from './reduced.ts';
import { subjectOf } from './subject.ts';
import { beforeGroup, readGroup, USED_TO, type Group } from './verb-group.ts';
import type { Word } from './word.ts';

const NO_VERBS: ReadonlySet<string> = new Set();
/** "was alarmed by the raid" tells what the subject felt, not what was done to it. */
const FEELS = new Set(['concern', 'worry', 'alarm', 'disappoint', 'outrage', 'dismay', 'trouble']);

/** "was received at the ministry and told": the second participle shares the auxiliary. */
const ADDRESSED = new Set(['tell', 'ask', 'inform', 'warn', 'remind', 'order', 'hand', 'give']);

const FUTURE_MODALS = new Set(['will', 'shall', 'wo']);

export function findPredicates(words: readonly Word[], lexicon: EventLexicon): Predicate[] {
  const found: PredicateDraft[] = [];
  let i = 0;
  while (i < words.length) {
    const group = readGroup(words, i);
    if (!group) {
      i += 1;
      continue;
    }
    found.push(toPredicate(words, group, found, lexicon));
    i = group.end;
  }
  for (const predicate of found) predicate.subject = subjectOf(words, predicate, found);
  for (const predicate of found) predicate.object = objectOf(words, predicate, found);
  return found;
}

function toPredicate(
  words: readonly Word[],
  group: Group,
  before: readonly PredicateDraft[],
  lexicon: EventLexicon,
): PredicateDraft {
  const verb = words[group.verb]!;
  const lemma = verb.lemma!;
  const last = group.auxiliaries.at(-1);
  const passive =
    last?.lemma === 'be' &&
    (verb.form === 'participle' || verb.form === 'past') &&
    verb.tag === 'verb';
  const previous = beforeGroup(words, group.first);
  const infinitive = words[previous]?.tag === 'to';
  const bare = group.auxiliaries.length === 0 && group.modal === null;
  // "accused of having killed" is as much a gerund as "accused of killing".
  const gerund = (bare && verb.form === 'ing') || group.auxiliaries[0]?.form === 'ing';
  const isReduced =
    bare &&
    !infinitive &&
    (verb.form === 'past' || verb.form === 'participle') &&
    readsAsReduced(words, group.verb, before) &&
    isParticiple(verb, lexicon);
  const kind: PredicateKind = infinitive
    ? 'infinitive'
    : isReduced
      ? 'reduced'
      : gerund
        ? 'gerund'
        : 'finite';
  const isBare = group.auxiliaries.length === 0 && group.modal === null;
  const joined = joinedTo(
    words,
    group.first,
    verb,
    isBare,
    before,
    passive ? NO_VERBS : lexicon.reportingVerbs,
    lexicon,
  );
  const addressed =
    joined !== null &&
    bare &&
    verb.form !== 'ing' &&
    before[joined]!.passive &&
    ADDRESSED.has(lemma) &&
    words[group.verb + 1]?.lower !== 'for' &&
    !(lemma === 'ask' && words[group.verb + 1]?.lower === 'that');
  const sameMood = joined !== null && bare && verb.form === 'base' ? before[joined]! : null;
  return {
    index: before.length,
    kind: sameMood ? sameMood.kind : kind,
    first: group.first,
    verb: group.verb,
    lemma,
    passive: (passive && !FEELS.has(lemma)) || isReduced || addressed,
    negated: group.negated,
    modal: sameMood ? sameMood.modal : group.modal,
    tense: sameMood ? sameMood.tense : tenseOf(group, verb, kind),
    adverbs: group.adverbs,
    subject: EMPTY,
    object: { from: group.end, to: words.length },
    parent: sameMood
      ? sameMood.parent
      : kind === 'finite'
        ? null
        : parentOf(words, group.first, kind, before),
    joined,
    opener: openedByOrder(group) ?? openerOf(words, group.first, lexicon),
  };
}

/** "Had Peru attacked" is as much as "if Peru had attacked"; a question asks whether. */
const openedByOrder = ({ inversion }: Group): string | null =>
  inversion?.cause === 'condition' ? 'if' : inversion?.cause === 'question' ? 'whether' : null;

function tenseOf(group: Group, verb: Word, kind: PredicateKind): Tense {
  if (kind !== 'finite') return 'none';
  if (group.modal !== null) return FUTURE_MODALS.has(group.modal) ? 'future' : 'none';
  if (group.adverbs.includes(USED_TO)) return 'past';
  const head = group.auxiliaries[0] ?? verb;
  if (head.form === 'past') return 'past';
  // "has expressed" tells of the past, "is holding" of now.
  return head.lemma === 'have' && head !== verb ? 'past' : 'present';
}
