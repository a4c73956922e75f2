/** Words that keep an act on the day the story has reached, or carry it away from there. */
import type { Span } from '../../model/span.ts';
import { sentenceAt } from '../../text/search.ts';
import type { Draft } from '../draft.ts';

const SAME_DAY =
  /\b(?:within (?:minutes|hours|an hour|the hour)|(?:minutes|(?:an|one) hour|hours) (?:later|earlier|before|afterwards?)|(?:the|that) same (?:day|morning|afternoon|evening|night)|that (?:very )?(?:morning|afternoon|evening|night|day)|at once|immediately|on the sidelines|in parallel|simultaneously|at the same time)\b/i;

/** A stretch of unknown length has passed, or a known one from a day that is not told. */
const PASSED =
  /\b(?:(?:days|weeks|months|years) (?:later|after|afterwards?|earlier|before)|in the (?:following|ensuing|next|coming) (?:days|weeks|months|years)|within (?:days|weeks|months|years)|soon|eventually|later|earlier|at last|in the end|since|from (?:now|then) on|by (?:then|now)|until then|thereafter)\b/i;

/** What came of it all, some time later. */
const OUTCOME = /\b(?:in the event|as planned|as agreed|as announced|on schedule)\b/i;

export type Pace = 'same-day' | 'passed' | 'outcome' | 'unsaid';

/** What the act's sentence says of it, up to the act; for "passed" also what its paragraph said before. */
export function paceOf(draft: Draft, trigger: Span): Pace {
  const sentence = sentenceAt(draft.sentences, trigger.start);
  if (!sentence) return 'unsaid';
  const before = draft.text.slice(sentence.start, trigger.start);
  if (OUTCOME.test(before) || OUTCOME.test(behind(draft, trigger, sentence.end))) return 'outcome';
  if (SAME_DAY.test(before) || SAME_DAY.test(behind(draft, trigger, sentence.end)))
    return 'same-day';
  return PASSED.test(before) ? 'passed' : 'unsaid';
}

/** The words behind the act, up to where another clause may begin. */
const behind = ({ text }: Draft, { end }: Span, limit: number): string =>
  text.slice(end, limit).split(/[,;:.]/, 1)[0]!;
