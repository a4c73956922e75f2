/** Whether a word is a verb here: its forms, and what stands before and behind it. */
import type { Token } from '../../text/document.ts';
import type { VerbForm } from '../events/inflect.ts';
import type { EventLexicon } from '../events/lexicon.ts';
import {
  ADVERBS,
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  PARTICIPIAL_ADJECTIVES,
  PREPOSITIONS,
  PRONOUNS,
} from './closed-classes.ts';
import { isPluralSubject, isPluralNoun, isSubject } from './before-verb.ts';
import { openInversion } from './inversion.ts';
import { bodyActs, isBareNounPhrase, opensAsNoun } from './noun-or-verb.ts';
import type { Class, Tag, Word } from './word.ts';

type Place = 'noun' | 'verb' | 'participle' | 'open';

/** These change nothing of what the word before them asks for. */
const ASIDE: ReadonlySet<Tag> = new Set(['adverb', 'negation', 'quote']);

/** What the words before make of the next one. */
export function nounPlace(before: readonly Word[]): Place {
  let i = before.length - 1;
  while (i >= 0 && ASIDE.has(before[i]!.tag)) i -= 1;
  const previous = before[i];
  if (!previous) return 'open';
  switch (previous.tag) {
    case 'to':
    case 'modal':
      return 'verb';
    case 'auxiliary':
      return previous.lemma === 'do' ? 'verb' : 'participle';
    case 'determiner':
    case 'possessive':
    case 'number':
      return 'noun';
    case 'preposition':
      return 'noun';
    default:
      return 'open';
  }
}

export function asVerb(
  tokens: readonly Token[],
  at: number,
  before: readonly Word[],
  lexicon: EventLexicon,
): Class | null {
  const token = tokens[at]!;
  const forms = lexicon.verbForms.get(token.lower) ?? unknownPast(token.lower);
  if (!forms)
    return isUnknownBase(token, before) ? { tag: 'verb', lemma: token.lower, form: 'base' } : null;
  const pick = (...wanted: readonly VerbForm[]): Class | null => {
    for (const form of wanted) {
      const found = forms.find((one) => one.form === form);
      if (found) return { tag: 'verb', lemma: found.lemma, form };
    }
    return null;
  };
  const place = nounPlace(before);
  const previous = before.at(-1);
  const next = tokens[at + 1]?.lower ?? '';
  if (describesNext(tokens, at, previous)) return null;
  if (ING_NOUNS.has(token.lower) && isNounWithIng(token, before, next)) return null;
  const turned = openInversion(before);
  const behindTurned = turned && pick(...formsBehind(turned));
  if (behindTurned) return behindTurned;
  if (place === 'verb') return pick('base');
  if (place === 'participle') {
    const auxiliary = lastAuxiliary(before);
    if (previous?.tag === 'auxiliary' || auxiliary) {
      return auxiliary === 'have' ? pick('participle', 'past') : pick('participle', 'ing', 'past');
    }
  }
  if (place === 'noun') {
    if (previous?.tag === 'preposition') return isGerund(forms, next) ? pick('ing') : null;
    return null;
  }
  // Capitals inside a sentence name something: "the Strike Force", unless a whole headline is set so.
  if (
    previous &&
    /^\p{Lu}/u.test(token.text) &&
    previous.tag !== 'quote' &&
    !/^\p{Lu}/u.test(tokens[at - 1]!.text)
  )
    return null;
  if (forms.some(({ form }) => form === 'past' || form === 'participle'))
    return pick('past', 'participle');
  if (forms.some(({ form }) => form === 'ing')) {
    return previous?.tag === 'noun' && !gerundAfterNoun(next) ? null : pick('ing');
  }
  if (!previous || inObject(before, lexicon)) return null;
  const subjectBefore = isSubject(previous, before);
  if (forms.some(({ form }) => form === 's')) {
    if (isBareNounPhrase(before) || opensAsNoun(tokens, at, before, lexicon)) return null;
    if (bodyActs(previous, tokens[at + 1])) return pick('s');
    return subjectBefore && takesComplement(tokens, at, lexicon) && !isPluralNoun(previous)
      ? pick('s')
      : null;
  }
  if (isWish(before, lexicon)) return pick('base');
  if (previous.tag === 'conjunction') return joinsVerb(before) ? pick('base') : null;
  if (previous.tag === 'pronoun') return pick('base');
  return subjectBefore && isPluralSubject(previous, before) && takesComplement(tokens, at, lexicon)
    ? pick('base')
    : null;
}

/** "did Peru attack", "had Peru attacked", "was Peru attacked". */
const formsBehind = ({ lemma, tag }: Word): readonly VerbForm[] =>
  tag === 'modal' || lemma === 'do'
    ? ['base']
    : lemma === 'have'
      ? ['participle']
      : ['participle', 'ing'];

/** "and armed groups had signed", "to reach besieged towns": no verb of its own. */
function describesNext(tokens: readonly Token[], at: number, previous: Word | undefined): boolean {
  if (previous && PARTICIPIAL_ADJECTIVES.has(previous.lower)) return previous.tag === 'noun';
  if (!PARTICIPIAL_ADJECTIVES.has(tokens[at]!.lower)) return false;
  if (previous?.tag === 'auxiliary' || previous?.tag === 'adverb' || previous?.tag === 'actor')
    return false;
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    !PREPOSITIONS.has(next.lower) &&
    !PRONOUNS.has(next.lower) &&
    !DETERMINERS.has(next.lower)
  );
}

/** "would answer", "did not grovel": what stands behind these is a verb, known or not. */
function isUnknownBase({ lower, kind }: Token, before: readonly Word[]): boolean {
  const previous = before.at(-1);
  const opens = previous?.tag === 'negation' ? before.at(-2) : previous;
  return (
    kind === 'word' &&
    /^[a-z]{3,}$/.test(lower) &&
    !/(?:ly|ed|ing)$/.test(lower) &&
    !ADVERBS.has(lower) &&
    (opens?.tag === 'modal' || opens?.lemma === 'do')
  );
}

/** Nouns as often as verbs: "a stern warning", "the border crossing". */
const ING_NOUNS = new Set(
  'warning understanding crossing meeting hearing briefing gathering ruling finding shooting bombing killing shelling opening closing offering fighting landing bargaining summoning'.split(
    ' ',
  ),
);

/** Behind an adjective or a noun that describes it, or in front of all: "Fighting between …". */
function isNounWithIng({ lower }: Token, before: readonly Word[], next: string): boolean {
  const previous = before.at(-1);
  if (!previous)
    return (
      /^(?:fighting|shelling|shooting|bombing|killing)$/.test(lower) &&
      /^(?:between|in|near|along|of)$/.test(next)
    );
  if (previous.tag !== 'noun' || /[^s]s$/.test(previous.lower) || !PREPOSITIONS.has(next))
    return false;
  for (let i = before.length - 2; i >= Math.max(0, before.length - 5); i -= 1) {
    if (/^(?:determiner|possessive|number)$/.test(before[i]!.tag)) return true;
    if (!/^(?:noun|actor)$/.test(before[i]!.tag)) return false;
  }
  return false;
}

/** A verb that no list knows still ends one clause and begins another. */
const unknownPast = (lower: string): readonly { lemma: string; form: VerbForm }[] | null =>
  lower.endsWith('ed') &&
  /^[a-z]{3,}[^e]ed$/.test(lower) &&
  !/^un|(?:hundred|naked|sacred|kindred|wicked)$/.test(lower)
    ? [
        { lemma: lower.slice(0, -2), form: 'past' },
        { lemma: lower.slice(0, -2), form: 'participle' },
      ]
    : null;

/** "fired two artillery shells": a clause has one finite verb, unless it is one of saying. */
function inObject(before: readonly Word[], lexicon: EventLexicon): boolean {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const { tag, form, lemma } = before[i]!;
    if (/^(?:comma|conjunction|subordinator|relative|mark|quote)$/.test(tag)) return false;
    if (tag === 'verb')
      return (
        (form === 'past' || form === 'participle') &&
        !lexicon.reportingVerbs.has(lemma!) &&
        !narrowsSubject(before, i)
      );
  }
  return false;
}

/** "The village that Chad bombed": the verb of the clause itself is still to come. */
function narrowsSubject(before: readonly Word[], verb: number): boolean {
  for (let i = verb - 1; i > 0; i -= 1) {
    const { tag, lower } = before[i]!;
    if (tag === 'relative' || (tag === 'subordinator' && lower === 'that'))
      return (
        /^(?:noun|actor|comma)$/.test(before[i - 1]!.tag) &&
        !before.slice(0, i).some((word) => /^(?:verb|auxiliary|modal)$/.test(word.tag))
      );
    if (tag === 'verb' || tag === 'comma' || tag === 'mark') return false;
  }
  return false;
}

/** "demanded that the operation stop": what is demanded stands in the bare form. */
function isWish(before: readonly Word[], lexicon: EventLexicon): boolean {
  const noun = before.at(-1)?.tag;
  if (noun !== 'noun' && noun !== 'actor') return false;
  for (let i = before.length - 2; i > Math.max(0, before.length - 8); i -= 1) {
    const { lower, tag } = before[i]!;
    if (lower === 'that' && tag === 'subordinator') {
      const verb = before[i - 1]!;
      return verb.tag === 'verb' && lexicon.operators.get(verb.lemma!)?.has('demand') === true;
    }
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal' || tag === 'comma') return false;
  }
  return false;
}

function lastAuxiliary(before: readonly Word[]): string | null {
  for (let i = before.length - 1; i >= Math.max(0, before.length - 4); i -= 1) {
    if (before[i]!.tag === 'auxiliary') return before[i]!.lemma;
  }
  return null;
}

/** "for downing a jet", "by sending troops"; not "in fighting" or "of shelling by". */
const isGerund = (forms: readonly { form: VerbForm }[], next: string): boolean =>
  forms.some(({ form }) => form === 'ing') && !/^(?:of|by|in|,|\.|and|between|with)$/.test(next);

const gerundAfterNoun = (next: string): boolean =>
  DETERMINERS.has(next) ||
  /^(?:to|in|on|for|at|against|that|out|through|from|across|over|into|with|about|between|\d.*)$/.test(
    next,
  ) ||
  !/^[a-z]/.test(next);

/** A finite verb is followed by what it acts on, or by a preposition; a noun by another verb or the end. */
function takesComplement(tokens: readonly Token[], at: number, lexicon: EventLexicon): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (next.kind === 'mark') return /^["“‘'—–-]/.test(next.text);
  if (MODALS.has(next.lower) || BE.has(next.lower) || HAVE.has(next.lower) || DO.has(next.lower))
    return false;
  // "hold talks", "stage attacks": what looks like a second verb names the act.
  if (lexicon.nouns.has(next.lower) && carriesNoun(tokens[at]!.lower, lexicon)) return true;
  const forms = lexicon.verbForms.get(next.lower);
  return !forms?.some(({ form }) => form === 'past' || form === 's') || /^\p{Lu}/u.test(next.text);
}

const carriesNoun = (lower: string, { verbForms, operators }: EventLexicon): boolean =>
  verbForms.get(lower)?.some(({ lemma }) => operators.get(lemma)?.has('light') === true) ?? false;

/** "refuses to detain and hand over", "will visit and meet": the word before the conjunction's side is a verb. */
function joinsVerb(before: readonly Word[]): boolean {
  for (let i = before.length - 2; i >= Math.max(0, before.length - 12); i -= 1) {
    const { tag, form } = before[i]!;
    if (tag === 'verb') return form === 'base';
    if (tag === 'mark' || tag === 'subordinator' || tag === 'relative') return false;
  }
  return false;
}
