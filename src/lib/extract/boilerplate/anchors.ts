/**
 * Which words a text must hold for a phrase to match at all: most sentences hold none of them, and
 * need not be matched against any rule. Of each phrase the words that cannot be left out and are
 * the least common, one for each alternative.
 */
import type { Sieve } from '../../text/sieve.ts';

/** Marks that are landmarks as words are. */
const MARKS = '/@©»[$€£¥₽₹';

/** What every sum has one of. */
const MONEY = '$ € £ ¥ ₽ ₹ dollars euros pounds rubles roubles usd eur gbp'.split(' ');

/** Words that nearly every sentence has. */
const COMMON: ReadonlySet<string> = new Set(
  'a an and are as at be by for from has have he her his i in is it its not of on or s she t that the their they this to was were will with'.split(
    ' ',
  ),
);

/** Lower-case words one of which any match holds; null where a match need hold none. */
export function anchorsOf(phrases: readonly string[]): string[] | null {
  const anchors = new Set<string>();
  for (const phrase of phrases) {
    const best = rarestGroup(phrase);
    if (!best) return null;
    for (const word of best) anchors.add(word);
  }
  return [...anchors];
}

/** The words of a text, as anchors are written; only those that the sieve lets through. */
export function wordsOf(text: string, sieve: Sieve | null = null): readonly string[] {
  const lower = text.toLowerCase();
  const found: string[] = [];
  let start = 0;
  for (let i = 0; i <= lower.length; i += 1) {
    const unit = lower.charCodeAt(i); // NaN at the end
    if (isLetter(unit)) continue;
    if (start < i && (sieve?.mayHold(lower, start, i) ?? true)) found.push(lower.slice(start, i));
    if (MARK_UNITS.has(unit)) found.push(lower.charAt(i));
    start = i + 1;
  }
  return found;
}

const MARK_UNITS: ReadonlySet<number> = new Set([...MARKS].map((mark) => mark.charCodeAt(0)));

const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0xc0 && unit <= 0x24f) ||
  (unit >= 0x400 && unit <= 0x4ff);

function rarestGroup(phrase: string): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const word of phrase.trim().split(/\s+/)) {
    if (word.length > 1 && word.endsWith('?')) continue;
    const group = word.split('|').flatMap(anchorsIn);
    if (group.some((one) => one === '')) continue;
    if (!best || costOf(group) < costOf(best)) best = group;
  }
  return best;
}

/** The longest word of an alternative, or the marks of its class; empty where it may be anything. */
function anchorsIn(alternative: string): readonly string[] {
  if (alternative === '<money>') return MONEY;
  const words = wordsOf(alternative.toLowerCase().replace(/<[a-z]+\d*>/g, ''));
  return [words.reduce((a, b) => (a.length >= b.length ? a : b), '')];
}

/** Common words last, then long lists, then short words: fewer texts hold "spam" than "no". */
const costOf = (group: readonly string[]): number =>
  group.filter((word) => COMMON.has(word)).length * 100 +
  group.length +
  1 / Math.min(...group.map(({ length }) => length));
