/** Gathers what a title is made of from the words that support an event. */
import { titleOf, type TitleParts } from '../../words/title.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { Found } from './found.ts';
import { inflect } from './inflect.ts';
import type { Clauses } from './clauses.ts';

export interface Names {
  readonly nameOf: (code: string) => string;
  readonly language: string;
}

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
  found: Found,
  speaker: string | null,
  { nameOf }: Names,
): TitleParts {
  const { words } = clauses;
  const { predicate, reading } = found;
  const both = found.sourceRule === 'both-sides';
  const base = {
    type: found.act.type,
    // A verb that denies or plans says so itself.
    status: SAYS_ITSELF.has(found.statusRule) ? 'asserted' : found.status,
    source: found.source.map(nameOf),
    target: both ? [] : found.target.map(nameOf),
    count: found.count,
    place: found.placeAt === null ? null : (words[found.placeAt]!.actor?.text ?? null),
    adverb: null,
    missing: missingNoun(found, words),
    passiveSubject: null,
    speaker: null,
    targetPiece: null,
  };
  if (!predicate) {
    return { ...base, verb: null, pieces: nounPieces(words, found) };
  }
  if (speaker !== null) {
    return {
      ...base,
      verb: verbForms(predicate.lemma, []),
      speaker,
      pieces: piecesOf(words, { from: predicate.subject.from, to: found.extent.to }, null),
    };
  }
  if (found.rule === 'stay') {
    const place = words[found.targetAt ?? predicate.verb]!.actor?.text ?? '';
    return { ...base, verb: verbForms('visit', []), pieces: [place] };
  }
  if (/^said-(?:judgement|blame|threat)$/.test(found.rule)) {
    return {
      ...base,
      verb: verbForms(predicate.lemma, []),
      speaker: found.source.map(nameOf).join(', '),
      pieces: piecesOf(words, { from: predicate.subject.from, to: found.extent.to }, null),
    };
  }
  if (found.rule === 'said-to-be-due') {
    return {
      ...base,
      target: [],
      verb: verbForms('say', []),
      pieces: piecesOf(words, { from: predicate.subject.from, to: found.extent.to }, null),
    };
  }
  const subjectDoes = !predicate.passive;
  if (found.source.length === 0 && subjectDoes)
    return {
      ...base,
      source: found.target.length > 0 ? [] : [textOf(words, predicate.subject)],
      verb: verbForms(predicate.lemma, []),
      pieces: ['', ...piecesOf(words, { from: predicate.verb + 1, to: found.extent.to }, found)],
    };
  if (!subjectDoes && found.source.length === 0) {
    return {
      ...base,
      verb: asWritten(verbForms(predicate.lemma, particlesOf(found)), particlesOf(found)),
      passiveSubject: isPronoun(words, predicate.subject)
        ? base.target.join(', ')
        : textOf(words, predicate.subject),
      pieces: ['', ...piecesOf(words, { from: found.trigger.to, to: found.extent.to }, found)],
    };
  }
  if (!subjectDoes) {
    const subject = isPronoun(words, predicate.subject)
      ? base.target.join(', ')
      : inSentence(words, predicate.subject);
    return {
      ...base,
      verb: verbForms(predicate.lemma, particlesOf(found)),
      pieces: [
        subject,
        ...piecesOf(words, { from: found.trigger.to, to: found.extent.to }, found).filter(
          (piece) => !/^by /.test(piece),
        ),
      ],
    };
  }
  const isMutual = both && found.target.length > 0;
  const doers = isMutual ? subjectNames(words, found, nameOf) : base.source;
  const from = predicate.verb + 1;
  return {
    ...base,
    source: doers,
    targetPiece: found.targetAt === null ? null : pieceOf(words, from, found),
    adverb: adverbOf(found, clauses),
    verb: isFeeling(words, predicate) ? felt(words, predicate) : titleVerb(found, predicate),
    pieces: piecesOf(words, { from, to: found.extent.to }, found),
  };
  function asWritten(forms: TitleParts['verb'], particles: readonly string[]): TitleParts['verb'] {
    return (
      forms && { ...forms, participle: [words[predicate!.verb]!.lower, ...particles].join(' ') }
    );
  }
  function particlesOf({ trigger }: Found): string[] {
    return predicate!.passive
      ? words.slice(predicate!.verb + 1, trigger.to).map(({ lower }) => lower)
      : [];
  }
  function adverbOf({ status, statusAt }: Found, { words: all, lexicon }: Clauses): string | null {
    if (status !== 'habitual' || statusAt === null) return null;
    const { lower, tag } = all[statusAt]!;
    return tag === 'adverb' &&
      lower.endsWith('ly') &&
      lexicon.habitual.get(lower)?.some((cue) => cue.length === 1) === true &&
      reading !== null
      ? lower
      : null;
  }
}

const SAYS_ITSELF = new Set(['verb-of-denial', 'verb-of-planning']);

/** Of two sides that do a thing to each other, the one that the sentence puts in front. */
function subjectNames(
  words: readonly Word[],
  { predicate }: Found,
  nameOf: Names['nameOf'],
): string[] {
  const names = new Set<string>();
  for (let i = predicate!.subject.from; i < predicate!.subject.to; i += 1) {
    for (const code of words[i]!.actor?.codes ?? []) names.add(nameOf(code));
  }
  return [...names];
}

function verbForms(lemma: string, particles: readonly string[]): TitleParts['verb'] {
  const forms = new Map(inflect(lemma, IRREGULAR, DOUBLING));
  const rest = particles.length > 0 ? ` ${particles.join(' ')}` : '';
  return {
    base: lemma + rest,
    third: forms.get('s')! + rest,
    participle: (forms.get('participle') ?? lemma) + rest,
  };
}

/** A negation that made the act stays visible in its title: "will not lift", "does not recognise". */
function titleVerb({ rule, reading }: Found, { lemma, tense }: Predicate): TitleParts['verb'] {
  const spent = reading?.frame?.frame.whenNegated === true;
  if (rule !== 'will-not' && !spent) return verbForms(lemma, []);
  const willNot = rule === 'will-not' || tense === 'future';
  const third = willNot ? `will not ${lemma}` : `does not ${lemma}`;
  return { base: willNot ? third : `do not ${lemma}`, third, participle: lemma };
}

const IRREGULAR = {
  be: ['is', 'was', 'been', 'being'],
  have: ['has', 'had', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
};
const DOUBLING = new Set<string>();

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
function nounPieces(words: readonly Word[], found: Found): string[] {
  let from = found.trigger.from;
  if (found.countAt === null) {
    while (from > found.extent.from && /^(?:actor|noun|possessive)$/.test(words[from - 1]!.tag))
      from -= 1;
  }
  return piecesOf(words, { from, to: Math.max(found.extent.to, found.trigger.to) }, null);
}

/** Phrases of a range: each begins at a preposition, a comma or a relative clause. Dates and habits are left out. */
function piecesOf(words: readonly Word[], { from, to }: Range, found: Found | null): string[] {
  const pieces: Word[][] = [[]];
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    if (word.tag === 'quote') continue;
    if (word.tag === 'relative') break;
    if (word.tag === 'comma' && !(words[i - 1]?.actor && words[i + 1]?.actor)) break;
    if (word.tag === 'mark' && /^[—–(;:]$/.test(word.text)) break;
    if (found && found.statusAt === i && word.tag === 'adverb') continue;
    const previous = words[i - 1]?.tag;
    if (word.tag === 'preposition' && word.lower !== 'of' && i > from && previous !== 'verb')
      pieces.push([]);
    if (word.tag === 'verb' && word.form === 'ing' && i > from && previous !== 'preposition')
      pieces.push([]);
    if (word.tag === 'conjunction' && i > from && pieces.at(-1)!.length > 3) pieces.push([]);
    pieces.at(-1)!.push(word);
  }
  return withoutDates(pieces.filter((piece) => piece.length > 0))
    .map(glue)
    .filter((piece, i) => i === 0 || piece !== '');
}

const isDate = (piece: readonly Word[]): boolean =>
  piece.some(({ time }) => time !== null) && !piece.some(({ actor }) => actor !== null);

/** Which piece names the target; null where none does. */
function pieceOf(words: readonly Word[], from: number, found: Found): number | null {
  if (found.targetAt === null || found.targetAt < from) return null;
  return piecesOf(words, { from, to: found.targetAt + 1 }, found).length - 1;
}

/** "that Friday", "in August": what leads to a date goes with it. */
const withoutDate = (piece: readonly Word[]): Word[] =>
  piece.filter(
    ({ time, lower }, i) =>
      time === null &&
      !(piece[i + 1]?.time && /^(?:that|this|in|on|at|by|until|since)$/.test(lower)),
  );

const withoutDates = (pieces: readonly (readonly Word[])[]): (readonly Word[])[] => {
  const first = pieces.findIndex((piece, i) => i > 0 && isDate(piece));
  const kept = first === -1 ? pieces : pieces.slice(0, first);
  return kept.map(withoutDate);
};

const isPronoun = (words: readonly Word[], { from, to }: Range): boolean =>
  to - from === 1 && /^(?:he|she|it|they)$/.test(words[from]!.lower);

/** "was concerned about": the state that it was in stays one. */
const isFeeling = (words: readonly Word[], { verb, first, passive, lemma }: Predicate): boolean =>
  !passive &&
  verb > first &&
  words[verb - 1]!.lemma === 'be' &&
  lemma !== 'be' &&
  words[verb]!.form !== 'ing';

const felt = (words: readonly Word[], { verb }: Predicate): TitleParts['verb'] => ({
  base: `are ${words[verb]!.lower}`,
  third: `is ${words[verb]!.lower}`,
  participle: words[verb]!.lower,
});

/** As it reads when it no longer opens the sentence. */
function inSentence(words: readonly Word[], range: Range): string {
  const text = textOf(words, range);
  return words[range.from]?.actor ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const textOf = (words: readonly Word[], { from, to }: Range): string => glue(words.slice(from, to));

const glue = (words: readonly Word[]): string =>
  words
    .map((word, i) => (i > 0 && word.start > words[i - 1]!.end ? ' ' : '') + word.text)
    .join('')
    .trim();
