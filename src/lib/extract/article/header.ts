/**
 * The lines above an article that say what its fields say already: title, byline, dates. They are
 * not part of its text. Elsewhere only a line that is nothing but a date goes.
 */

/** Lines from the top that may be such. */
const TOP = 12;

const MAX_LINE = 140; // UTF-16 units

const DATE_WORDS =
  /\b(?:published|updated|posted|modified|created|last|first|on|at|by|from|the|of|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|a\.?m\.?|p\.?m\.?|utc|gmt|e[sd]?t|c[sd]?t|p[sd]?t|bst|msk|cet|hours?|minutes?|days?|ago|read|min)\b/gi;

const BYLINE = /^(?:by|written by|story by|text by|von|par|por)[\s:]+\p{Lu}/iu;

/** True for each line that repeats a field or is nothing but dates. */
export function judgeHeader(
  lines: readonly string[],
  { title, byline }: { readonly title: string | null; readonly byline: string | null },
): boolean[] {
  const names =
    byline === null
      ? []
      : byline
          .split(/,| and | & /)
          .map(plain)
          .filter(Boolean);
  const heading = title === null ? '' : plain(title);
  return lines.map((line, i) => {
    if (line.length > MAX_LINE && plain(line) !== heading) return false;
    if (isDates(line)) return true;
    if (i >= TOP) return false;
    const own = plain(line);
    if (own === '') return false;
    return own === heading || isByline(line) || names.includes(own) || own === plain(byline ?? '');
  });
}

/** A number that may be a date, and hardly a letter beside the words of dates. */
function isDates(line: string): boolean {
  if (!/\d{1,2}\D+\d{2}|\d{4}/.test(line)) return false;
  const rest = line.replace(DATE_WORDS, '').replace(/[^\p{L}]/gu, '');
  return rest.length <= 2 && /\p{L}{3}|[-/.:]\d/u.test(line);
}

const isByline = (line: string): boolean =>
  BYLINE.test(line) && !/[.!?]["”’)]?$/.test(line.replace(/m\.$/, ''));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
