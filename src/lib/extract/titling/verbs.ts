/** The forms of a title's verb, and what it cannot do without. */
import type { TitleVerb } from '../../words/title-parts.ts';
import { inflect, type VerbForm } from '../events/inflect.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** These need an infinitive behind their object: "urges Ethiopia to stop". */
export const TAKES_INFINITIVE = set(
  'urge ask call invite instruct order want expect allow permit force press pressure advise encourage persuade require remind enable help tell push appeal',
);

/** These say what they make of a thing behind "as". */
export const TAKES_AS = set(
  'describe regard see view portray characterise characterize refer qualify treat speak',
);

/** These can stand with nothing behind them. */
export const STANDS_ALONE = set(
  'apologise apologize agree refuse meet talk negotiate resign withdraw retreat cooperate co-operate protest retaliate relent capitulate clash fight demonstrate rally riot surrender mediate hesitate disarm compromise object gather convene rise fall stop end cease begin start continue act respond react speak visit travel return leave answer reply work hold',
);

/** With the name of the one it is done to these are a whole sentence: "accuses Russia". */
export const NEEDS_ONLY_TARGET = set(
  'accuse blame criticise criticize condemn denounce thank praise telephone phone meet warn threaten congratulate visit attack bomb shell receive back support support rebuke contradict',
);

/** A passive of these says nothing yet: "the ambassador was told". */
export const PASSIVE_NEEDS_MORE = set(
  'tell ask invite allow permit accuse inform remind urge order force call give promise offer suspect let use take bring put set',
);

const IRREGULAR = {
  be: ['is', 'was', 'been', 'being'],
  have: ['has', 'had', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
};
const DOUBLING = set('cut get put run stop plan plot let set hit rob ban bar jam beg');

export function verbForms(lemma: string, particles: readonly string[] = []): TitleVerb {
  const forms = formsOf(lemma);
  const rest = particles.length > 0 ? ` ${particles.join(' ')}` : '';
  return {
    base: lemma + rest,
    third: forms.get('s')! + rest,
    participle: (forms.get('participle') ?? lemma) + rest,
  };
}

/** Many events are told with few verbs; a text of ever new ones begins anew. */
const KNOWN = new Map<string, ReadonlyMap<VerbForm, string>>();
const MAX_KNOWN = 5000;

function formsOf(lemma: string): ReadonlyMap<VerbForm, string> {
  let forms = KNOWN.get(lemma);
  if (forms) return forms;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  KNOWN.set(lemma, (forms = new Map(inflect(lemma, IRREGULAR, DOUBLING))));
  return forms;
}

/** "trying", "not keeping". */
export function gerund(words: readonly Word[], { lemma, verb, negated }: Predicate): string {
  const { form, lower } = words[verb]!;
  const text = form === 'ing' ? lower : formsOf(lemma).get('ing')!;
  return negated ? `not ${text}` : text;
}

/** "was concerned about": the state that it was in stays one. */
export const isFeeling = (
  words: readonly Word[],
  { verb, first, passive, lemma }: Predicate,
): boolean =>
  !passive &&
  verb > first &&
  words[verb - 1]!.lemma === 'be' &&
  lemma !== 'be' &&
  words[verb]!.form !== 'ing';

export const felt = (words: readonly Word[], { verb }: Predicate): TitleVerb => ({
  base: `are ${words[verb]!.lower}`,
  third: `is ${words[verb]!.lower}`,
  participle: words[verb]!.lower,
});
