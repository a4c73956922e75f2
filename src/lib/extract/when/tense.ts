/** Whether an act is told as past, as past before the past, or as having happened by now. */
import type { Span } from '../../model/span.ts';
import { sentenceAt } from '../../text/search.ts';
import type { Draft, ExtractedEvent } from '../draft.ts';

export type Tense = 'past' | 'pluperfect' | 'perfect';

/** Words between the auxiliary and its verb: "had already been shot down". */
const REACH = 5;
const PLUPERFECT = new Set(['had', "'d"]);
const PERFECT = new Set(['has', 'have', "'ve"]);
const BETWEEN =
  /^(?:been|not|n't|also|already|never|since|repeatedly|long|just|recently|earlier|\w+ly)$/;

/**
 * Who said that an attempt "had been unacceptable" said so on the day: in what is said for an act,
 * the tense is that of the words, not of the saying.
 */
export const tenseOf = (draft: Draft, { rule, trigger }: ExtractedEvent): Tense =>
  /^said-/.test(rule) ? 'past' : tenseAt(draft, trigger);

function tenseAt({ sentences, tokens }: Draft, { start }: Span): Tense {
  const sentence = sentenceAt(sentences, start);
  if (!sentence) return 'past';
  let at = sentence.lastToken - 1;
  while (at > sentence.firstToken && tokens[at]!.start > start) at -= 1;
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - REACH); i -= 1) {
    const { lower } = tokens[i]!;
    if (PLUPERFECT.has(lower)) return 'pluperfect';
    if (PERFECT.has(lower)) return 'perfect';
    if (!BETWEEN.test(lower)) return 'past';
  }
  return 'past';
}
