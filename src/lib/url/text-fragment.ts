/**
 * The address of a page at given words (https://wicg.github.io/scroll-to-text-fragment/):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */

export interface QuotedWords {
  readonly exact: string;
  /** What stands before and after, for words that occur more than once. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A longer quotation is told by its first and last words: addresses have an end. */
const LONGEST_WHOLE = 120; // characters
const WORDS_AT_END = 5;
const WORDS_AROUND = 3;

/** The address as it is where it is none of the web, or nothing is quoted. */
export function withTextFragment(address: string, quoted: QuotedWords): string {
  const text = oneLine(quoted.exact);
  if (text === '' || !/^https?:\/\//i.test(address)) return address;
  const words = text.split(' ');
  const whole = text.length <= LONGEST_WHOLE || words.length <= 2 * WORDS_AT_END;
  const start = whole ? text : words.slice(0, WORDS_AT_END).join(' ');
  const end = whole ? null : words.slice(-WORDS_AT_END).join(' ');
  const prefix = wholeWords(quoted.prefix ?? '', 'last');
  const suffix = wholeWords(quoted.suffix ?? '', 'first');
  const directive = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end ? [encode(end)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',');
  const cut = address.indexOf(':~:');
  const bare = cut < 0 ? address : address.slice(0, cut);
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** A match has to begin and end with whole words: the cut one at the far end is left out. */
function wholeWords(context: string, side: 'first' | 'last'): string {
  // A match never reaches over the border of a block, so only the near line counts.
  const lines = context.split(/\s*\n\s*/);
  const near = (side === 'first' ? lines[0] : lines.at(-1)) ?? '';
  const words = oneLine(near).split(' ').filter(Boolean);
  if (side === 'first') return words.slice(0, -1).slice(0, WORDS_AROUND).join(' ');
  return words.slice(1).slice(-WORDS_AROUND).join(' ');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `-`, `,` and `&` mean something in a directive. Half a surrogate pair cannot be said in an address. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
