/** Gathers what a title is made of from the words that support an event. */
import { titleOf, type TitleParts } from '../../words/title.ts';
import type { Clauses } from '../events/clauses.ts';
import type { Found } from '../events/found.ts';
import { antecedentOf } from '../grammar/antecedent.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { inSentence, isSeveral } from './clause-text.ts';
import { doerOf } from './doer.ts';
import { surname } from './names.ts';
import { phrasesOf, type PhraseOptions, type Phrases } from './phrases.ts';
import { saidPart } from './said-parts.ts';
import {
  felt,
  isFeeling,
  NEEDS_ONLY_TARGET,
  PASSIVE_NEEDS_MORE,
  STANDS_ALONE,
  TAKES_INFINITIVE,
  verbForms,
} from './verbs.ts';

export interface Names {
  readonly nameOf: (code: string) => string;
  readonly language: string;
}

/** `speaker`: who says it, where its own words are its title. */
export function titleFor(
  clauses: Clauses,
  found: Found,
  speaker: string | null,
  names: Names,
): string {
  return titleOf(partsOf(clauses, found, speaker, names), names.language);
}

function partsOf(
  clauses: Clauses,
  coded: Found,
  speaker: string | null,
  { nameOf }: Names,
): TitleParts {
  const { words } = clauses;
  const found = asTold(coded);
  const { predicate, extent } = found;
  const doer = doerOf(words, found, nameOf);
  const options: PhraseOptions = {
    lemma: predicate?.lemma ?? null,
    without:
      found.statusAt !== null && words[found.statusAt]!.tag === 'adverb' ? found.statusAt : null,
    targetAt: found.targetAt,
    own: doer?.isPerson === true ? 'his' : 'its',
    nameOf,
    target: pronounFor(words, found, nameOf),
    source: found.source.map(nameOf),
  };
  const base = {
    ...bare(found, words, nameOf),
    doer: doer?.name ?? null,
    several: doer?.several ?? false,
  };
  if (!predicate) return { ...base, ...nounPhrases(words, found, options) };
  if (found.rule === 'stay') {
    const place = words[found.targetAt ?? predicate.verb]!.actor?.text ?? '';
    return { ...base, verb: verbForms('visit'), pieces: [place] };
  }
  if (speaker !== null) {
    const range = { from: predicate.subject.from, to: extent.to };
    return {
      ...base,
      verb: verbForms(predicate.lemma),
      speaker,
      ...phrasesOf(words, range, { ...options, isClause: true }),
    };
  }
  const said = saidPart(clauses, found, predicate, options);
  if (said?.only)
    return { ...base, verb: verbForms(predicate.lemma), said, target: found.target.map(nameOf) };
  if (predicate.passive) return { ...base, ...passive(words, found, predicate, options) };
  return { ...base, said, ...active(clauses, found, predicate, options) };
}

/** "Russia received a letter from Turkey": Turkey wrote it, and the sentence is of Russia. */
function asTold(found: Found): Found {
  if (found.reading?.frame?.frame.reversed !== true || found.status === 'denied') return found;
  const { source, target, sourceAt, targetAt, sourceRule, targetRule } = found;
  return {
    ...found,
    ...{ source: target, target: source, sourceAt: targetAt, targetAt: sourceAt },
    ...{ sourceRule: targetRule, targetRule: sourceRule },
  };
}

/** The other side's name, where only a pronoun or nothing behind the verb names it. */
function pronounFor(
  words: readonly Word[],
  { target, targetAt, sourceRule }: Found,
  nameOf: Names['nameOf'],
): string | null {
  if (target.length === 0 || sourceRule === 'both-sides') return null;
  const named = targetAt === null ? null : words[targetAt]!;
  if (named && !/^(?:it|its|him|his|her|them|their)$/.test(named.lower)) return null;
  const name = named?.actor && surname(named.actor);
  return name ?? target.map(nameOf).join(' and ');
}

/** All that does not hang on how it is told. */
function bare(found: Found, words: readonly Word[], nameOf: Names['nameOf']): TitleParts {
  const both = found.sourceRule === 'both-sides';
  return {
    type: found.act.type,
    cameo: found.act.cameo,
    // A verb that denies or plans says so itself.
    status: SAYS_ITSELF.has(found.statusRule) ? 'asserted' : found.status,
    source: found.source.map(nameOf),
    target: both ? [] : targetNames(words, found, nameOf),
    doer: null,
    several: false,
    count: found.count,
    place: found.placeAt === null ? null : (words[found.placeAt]!.actor?.text ?? null),
    verb: null,
    adverb: null,
    pieces: [''],
    least: 1,
    bare: false,
    direct: false,
    targetPiece: null,
    missing: missingNoun(found, words),
    passiveSubject: null,
    speaker: null,
    said: null,
  };
}

/** Who is met or telephoned is a person, where the text says which. */
function targetNames(
  words: readonly Word[],
  { act, target, targetAt }: Found,
  nameOf: Names['nameOf'],
): string[] {
  const actor = targetAt === null ? null : (words[targetAt]!.actor ?? null);
  const name = act.type === 'CONSULT' && target.length === 1 && actor ? surname(actor) : null;
  return name === null ? target.map(nameOf) : [name];
}

const SAYS_ITSELF = new Set(['verb-of-denial', 'verb-of-planning']);

function active(
  clauses: Clauses,
  found: Found,
  predicate: Predicate,
  options: PhraseOptions,
): Partial<TitleParts> {
  const { words } = clauses;
  const { extent, source, target, reading, act } = found;
  const range = { from: predicate.verb + 1, to: extent.to };
  const particles = reading?.frame?.frame.particles ?? [];
  const phrases = withAntecedent(words, predicate, phrasesOf(words, range, options), {
    ...options,
    particles: particles.join(' '),
  });
  const verb = isFeeling(words, predicate) ? felt(words, predicate) : titleVerb(found, predicate);
  const isSorry = reading?.lemma === 'say sorry';
  if (source.length === 0)
    return {
      doer: subjectText(words, found, predicate, options) || null,
      several: isSeveral(words, predicate),
      verb: verbForms(predicate.lemma),
      ...phrases,
      targetPiece: null,
      bare: STANDS_ALONE.has(predicate.lemma) || target.length === 0,
    };
  const subject = mutualSubject(words, found, options);
  return {
    ...phrases,
    ...(subject === null
      ? {}
      : { source: subject, target: counterparts(words, found, subject, options) }),
    verb,
    least: isSorry || SAYS_MORE.test(predicate.lemma) ? Infinity : phrases.least,
    adverb: adverbOf(found, clauses),
    bare: STANDS_ALONE.has(predicate.lemma) || isFeeling(words, predicate),
    direct:
      NEEDS_ONLY_TARGET.has(predicate.lemma) &&
      found.targetRule === 'object' &&
      act.type !== 'REQUEST',
  };
}

/** "assures Chile" says nothing without what it is assured of. */
const SAYS_MORE = /^(?:assure|inform|remind|notify|tell)$/;

/** Of two sides that do a thing to each other, the one that the sentence puts in front. */
function mutualSubject(
  words: readonly Word[],
  { sourceRule, sourceAt, target, predicate }: Found,
  { nameOf }: PhraseOptions,
): string[] | null {
  if (sourceRule !== 'both-sides' || target.length === 0) return null;
  const names = new Set<string>();
  for (let i = predicate!.subject.from; i < predicate!.subject.to; i += 1)
    for (const code of words[i]!.actor?.codes ?? []) names.add(nameOf(code));
  if (names.size > 0) return [...names];
  // "We can talk with Peru": the speaker.
  const speaker = sourceAt === null ? null : words[sourceAt]!.actor;
  return speaker?.codes.length === 1 ? speaker.codes.map(nameOf) : null;
}

/** The other of two who do it to each other. */
function counterparts(
  words: readonly Word[],
  found: Found,
  subject: readonly string[],
  { nameOf }: PhraseOptions,
): string[] {
  const others = found.target.filter((code) => !subject.includes(nameOf(code)));
  const named = words.findLast(
    ({ actor }) => actor?.codes.length === 1 && others.includes(actor.codes[0]!),
  );
  const name = others.length === 1 && named?.actor ? surname(named.actor) : null;
  return name === null ? others.map(nameOf) : [name];
}

/** "the plane that Peru had shot down": what a relative clause is about stands in front of it. */
function withAntecedent(
  words: readonly Word[],
  predicate: Predicate,
  phrases: Phrases,
  { particles, ...options }: PhraseOptions & { readonly particles: string },
): Phrases {
  const told = phrases.pieces.join(' ');
  const range = told === particles || told === '' ? antecedentOf(words, predicate) : null;
  if (range === null) return phrases;
  const [object = ''] = phrasesOf(words, range, { ...options, lemma: null }).pieces;
  return {
    pieces: [`${particles} ${inSentence(words, range.from, object)}`.trim()],
    least: 1,
    targetPiece: null,
  };
}

function passive(
  words: readonly Word[],
  found: Found,
  predicate: Predicate,
  options: PhraseOptions,
): Partial<TitleParts> {
  const behind = phrasesOf(words, { from: found.trigger.to, to: found.extent.to }, options);
  const rest = behind.pieces.filter((piece) => piece !== '' && !/^(?:by|and) /.test(piece));
  const particles = words.slice(predicate.verb + 1, found.trigger.to).map(({ lower }) => lower);
  const subject = subjectText(words, found, predicate, options);
  const named = found.reading?.lemma ?? predicate.lemma;
  const summoned = predicate.lemma === 'call' && found.act.cameo === OFFICIAL_PROTEST;
  const forms = verbForms(summoned ? 'summon' : predicate.lemma, particles);
  if (found.source.length > 0)
    return {
      verb: forms,
      pieces: [inSentence(words, predicate.subject.from, subject), ...rest],
      least: TAKES_INFINITIVE.has(named) ? 2 : 1,
    };
  const plain = [words[predicate.verb]!.lower, ...particles].join(' ');
  // "Peru promised a discount" could be read as if Peru had promised it.
  const isGiven = PASSIVE_NEEDS_MORE.has(named) && !summoned;
  const isOrAre = isSeveral(words, predicate) ? 'are' : 'is';
  const participle = summoned ? 'summoned' : isGiven ? `${isOrAre} ${plain}` : plain;
  return {
    verb: { ...forms, participle },
    passiveSubject: subject === '' ? null : subject,
    pieces: ['', ...rest],
    bare: true,
    least: !summoned && PASSIVE_NEEDS_MORE.has(named) ? 2 : 1,
  };
}

const OFFICIAL_PROTEST = '114';
const MAX_SUBJECT = 48; // characters

/** The subject as in the text; a pronoun by the name of whom it means; the first phrase of a long one. */
function subjectText(
  words: readonly Word[],
  found: Found,
  { subject }: Predicate,
  options: PhraseOptions,
): string {
  const only = subject.to - subject.from === 1 ? words[subject.from]! : null;
  if (only && /^(?:he|she|it|they)$/.test(only.lower)) {
    const name = only.actor && surname(only.actor);
    return name ?? found.target.map(options.nameOf).join(', ');
  }
  const { pieces } = phrasesOf(words, subject, { ...options, lemma: null, targetAt: null });
  const whole = pieces.join(' ');
  return whole.length > MAX_SUBJECT && pieces.length > 1 ? (pieces[0] ?? '') : whole;
}

/** A negation that made the act stays visible in its title: "will not lift", "does not recognise". */
function titleVerb(
  { rule, reading }: Found,
  { lemma, tense, negated }: Predicate,
): TitleParts['verb'] {
  const spent = reading?.frame?.frame.whenNegated === true;
  if (rule !== 'will-not' && !spent) return verbForms(lemma);
  const willNot = rule === 'will-not' || tense === 'future';
  // "will share no intelligence": the noun says no already.
  const willDo = willNot && !negated && !spent;
  const third = willDo ? `will ${lemma}` : willNot ? `will not ${lemma}` : `does not ${lemma}`;
  return { base: willNot ? third : `do not ${lemma}`, third, participle: lemma };
}

function adverbOf(
  { status, statusAt, reading }: Found,
  { words, lexicon }: Clauses,
): string | null {
  if (status !== 'habitual' || statusAt === null || reading === null) return null;
  const { lower, tag } = words[statusAt]!;
  const isHabit = lexicon.habitual.get(lower)?.some((cue) => cue.length === 1) === true;
  return tag === 'adverb' && lower.endsWith('ly') && isHabit ? lower : null;
}

function missingNoun(
  { status, statusRule, reading, lemma, act, predicate }: Found,
  words: readonly Word[],
): string | null {
  if (status !== 'denied') return null;
  if (predicate === null) return lemma;
  const noun = reading?.frame?.noun ?? (reading?.noun ? reading.noun.at.to - 1 : null);
  if (noun === null || noun === undefined) return null;
  const isReceiving = reading?.frame?.frame.reversed === true;
  return isReceiving || statusRule === 'negated-noun' || act.cameo === '055'
    ? words[noun]!.lower
    : null;
}

/** "meetings of the International Syria Support Group": from the noun on, its number left to the template. */
function nounPhrases(
  words: readonly Word[],
  found: Found,
  options: PhraseOptions,
): Partial<TitleParts> {
  let { from } = found.trigger;
  if (found.countAt === null) {
    while (from > found.extent.from && /^(?:actor|noun|possessive)$/.test(words[from - 1]!.tag))
      from -= 1;
  }
  const range = { from, to: Math.max(found.extent.to, found.trigger.to) };
  return phrasesOf(words, range, { ...options, lemma: null });
}
