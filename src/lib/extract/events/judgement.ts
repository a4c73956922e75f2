/**
 * Words that judge: "called the strikes a crime", "spoke of the build-up as dangerous", and, in what a
 * speaker says, "this is a provocation". The judging word tells whether it blames, denies or praises.
 */
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import { firstWords } from './first-words.ts';
import type { EventLexicon, Judgement } from './lexicon.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';

const CODES: Readonly<Record<Judgement, string>> = { wrong: '111', untrue: '120', right: '051' };

/** These put their judgement behind "as"; the others put it beside what they judge. */
const JUDGES_AS = new Set([
  'describe',
  'regard',
  'see',
  'view',
  'speak',
  'dismiss',
  'denounce',
  'condemn',
  'portray',
  'characterise',
  'characterize',
  'refer',
  'qualify',
  'treat',
]);

/** How far behind the verb, or behind "as", the judging word may stand. */
const REACH = 12; // words

/** Null where the verb does not judge, or judges neither well nor ill. */
export function readJudgement(
  { words, lexicon }: Clauses,
  predicate: Predicate,
): ActReading | null {
  const { lemma, verb, passive } = predicate;
  if (passive || !lexicon.judgingVerbs.has(lemma)) return null;
  const range = JUDGES_AS.has(lemma) ? behindAs(words, verb) : besideObject(words, verb);
  const judged = range && judgementIn(words, range, lexicon);
  return judged ? reading(lexicon, judged, { from: verb, to: verb + 1 }, lemma, 'judgement') : null;
}

/** "The claim was propaganda": the judging word must stand right behind the plain verb "to be". */
export function readSaidJudgement(
  { words, lexicon }: Clauses,
  { lemma, negated, modal, verb, object }: Predicate,
): ActReading | null {
  if (lemma !== 'be' || negated || modal !== null) return null;
  const judged = judgementIn(
    words,
    { from: verb + 1, to: phraseEnd(words, verb + 1, object.to) },
    lexicon,
  );
  if (!judged) return null;
  const trigger = { from: judged.at, to: judged.at + 1 };
  return reading(lexicon, judged, trigger, words[judged.at]!.lower, 'said-judgement');
}

function behindAs(words: readonly Word[], verb: number): Range | null {
  for (let i = verb + 1; i < Math.min(words.length, verb + REACH); i += 1) {
    const { lower, tag } = words[i]!;
    if (lower === 'as') return { from: i + 1, to: phraseEnd(words, i + 1, i + REACH) };
    if (tag === 'subordinator' || tag === 'relative' || tag === 'comma') return null;
  }
  return null;
}

/** "called the strikes unacceptable", "called it a crime": what is judged stands between. */
function besideObject(words: readonly Word[], verb: number): Range | null {
  const next = words[verb + 1];
  if (!next || /^(?:preposition|adverb|to|subordinator|comma)$/.test(next.tag)) return null;
  let from = verb + 1;
  if (next.tag === 'determiner' || next.tag === 'possessive') from += 1;
  return { from: from + 1, to: phraseEnd(words, from + 1, verb + REACH) };
}

/** Up to where another clause begins. */
function phraseEnd(words: readonly Word[], from: number, limit: number): number {
  let to = from;
  while (to < Math.min(words.length, limit)) {
    const { tag, lower } = words[to]!;
    if (/^(?:comma|subordinator|relative|modal|auxiliary)$/.test(tag)) break;
    if (tag === 'preposition' && /^(?:after|before|since|because|for|against|as)$/.test(lower))
      break;
    to += 1;
  }
  return to;
}

interface Judged {
  readonly at: number;
  readonly judgement: Judgement;
}

function judgementIn(
  words: readonly Word[],
  { from, to }: Range,
  { judgements }: EventLexicon,
): Judged | null {
  for (let i = from; i < to; i += 1) {
    const { lower, actor } = words[i]!;
    if (actor) continue;
    const compound = firstWords(judgements).has(lower)
      ? (judgements.get(`${lower} ${words[i + 1]?.lower} ${words[i + 2]?.lower}`) ??
        judgements.get(`${lower} ${words[i + 1]?.lower}`))
      : undefined;
    const judgement = compound ?? judgements.get(lower);
    if (!judgement) continue;
    const isDenied = words
      .slice(Math.max(from, i - 3), i)
      .some((word) => word.tag === 'negation' || word.lower === 'no');
    if (!isDenied) return { at: i, judgement };
  }
  return null;
}

const reading = (
  lexicon: EventLexicon,
  { judgement }: Judged,
  trigger: Range,
  lemma: string,
  rule: string,
): ActReading => ({
  act: lexicon.act(CODES[judgement]),
  rule,
  trigger,
  lemma,
  frame: null,
  noun: null,
  operator: null,
  child: null,
  mood: null,
});
