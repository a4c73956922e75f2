/**
 * Headlines of other articles by their form: a line with a label ("Analysis: …", "MORE | …") or a run
 * of lines, none of which ends in a stop. Where many lines of a text end in none (a text that is
 * broken by width, a chronology in catchwords), it is how the text is written, and all stays.
 */
import { lengthOf } from './blocks.ts';
import type { Judged } from './find.ts';
import { QUOTE_MASK } from './phrase.ts';
import { withReason } from './sections.ts';

const MAX_HEADLINE = 140; // UTF-16 units

/** Lines one behind another that are a list of links; a longer one is a table. */
const MIN_RUN = 3;
const MAX_RUN = 12;

/** Of a headline, against the cells of a table. */
const MIN_WORDS = 4;

/** One line in so many may be a headline. */
const RARE = 3;

const LABEL =
  /^\P{L}{0,4}(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{L}'’ -]{1,30}?\s?[:|→»]\s+\p{Lu}/u;
const ARROW = /^\s*(?:→|»|›|▶|►|➤)\s*\p{Lu}/u;
const SHOUTED = /^\P{L}{0,4}\p{Lu}{3,} ?[:|→»]\s/u;
const STOP = /[.!…;,:]["”’)\]]*$/u;
const OPENS_LINE = new RegExp(`^\\P{L}{0,4}[\\p{Lu}${QUOTE_MASK}\\p{N}]`, 'u');

export function takeHeadlines(judged: Judged[]): Judged[] {
  const lines = judged.map((one) => isHeadline(one));
  const open = lines.filter((isLine, i) => isLine && judged[i]!.reasons.includes(null)).length;
  if (open === 0 || open * RARE > judged.length) return judged;
  const result = [...judged];
  // The first line may be the article's own headline, unless it points elsewhere.
  const first = judged[0]!.block.masked;
  const from = ARROW.test(first) || SHOUTED.test(first) ? 0 : 1;
  for (let i = from; i < judged.length; i += 1) {
    if (!lines[i]) continue;
    let end = i;
    while (end < judged.length && lines[end]) end += 1;
    const isList =
      end - i >= MIN_RUN &&
      end - i <= MAX_RUN &&
      judged.slice(i + 1, end).every(({ block }) => isWorded(block.masked));
    for (let j = i; j < end; j += 1) {
      const { masked } = judged[j]!.block;
      if (isList || pointsElsewhere(masked))
        result[j] = judged[j]!.reasons.includes(null)
          ? withReason(judged[j]!, 'related')
          : judged[j]!;
    }
    i = end - 1;
  }
  return result;
}

const pointsElsewhere = (line: string): boolean =>
  (LABEL.test(line) || ARROW.test(line)) && !DATED.test(line);

const isHeadline = ({ block }: Judged): boolean =>
  lengthOf(block) <= MAX_HEADLINE && !STOP.test(block.masked) && OPENS_LINE.test(block.masked);

/** Not the cells of a table, nor a line that tells its date, as those of a chronology do. */
const isWorded = (line: string): boolean =>
  (line.match(/\p{L}{2,}/gu) ?? []).length >= MIN_WORDS && !DATED.test(line);

const DATED =
  /\b(?:1[0-9]|20)\d\d\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)/;
