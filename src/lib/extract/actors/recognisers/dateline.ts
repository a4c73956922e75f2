/** "ANKARA, Nov 24 (Reuters) —": where a report was written; its places and agencies are no parties. */
import type { ActorMention } from '../../draft.ts';
import { findAt, found, isCapital, mentionOf, type At, type Recogniser } from '../at.ts';
import { KIND } from '../entry.ts';

const MAX_TOKENS = 14;
const DASH = /^[-–—_]+$/;

export const dateline: Recogniser = {
  name: 'dateline',
  read(at) {
    if (at.i !== at.first || !at.opensParagraph || !isCapital(at, at.i)) return null;
    const end = endOfDateline(at);
    if (end === null) return null;
    const mentions: ActorMention[] = [];
    for (let k = at.first; k < end;) {
      const place = findAt(at, k, KIND.state | KIND.capital | KIND.city | KIND.place);
      const source = findAt(at, k, KIND.agency | KIND.outlet);
      const match = source ?? place;
      if (!match) {
        k += 1;
        continue;
      }
      const { name, codes, kind } = match.entries[0]!;
      if (source)
        mentions.push(
          mentionOf(at, k, match.end, {
            codes: [],
            kind: kind === 'outlet' ? 'outlet' : 'agency',
            name,
            role: 'speaker-outlet',
            rule: 'dateline-agency',
          }),
        );
      else {
        if (mentions.length === 0 || kind === 'state') at.reading.dateline = codes;
        mentions.push(
          mentionOf(at, k, match.end, {
            codes,
            kind: 'place',
            name,
            role: 'venue',
            rule: 'dateline',
          }),
        );
      }
      k = match.end;
    }
    return mentions.length > 0 ? found(end, ...mentions) : null;
  },
};

/** Index of the dash that closes it; null where the sentence only begins with a city. */
function endOfDateline(at: At): number | null {
  let hasSign = at.tokens[at.first]!.text.length > 2 && isUpper(at.tokens[at.first]!.text);
  for (let k = at.first; k < Math.min(at.limit, at.first + MAX_TOKENS); k += 1) {
    const { kind, text, lower } = at.tokens[k]!;
    if (k > at.first && DASH.test(text)) return hasSign ? k : null;
    if (text === ')' && isClosed(at, k)) return hasSign ? k + 1 : null;
    if (kind === 'mark' && !/^[,.()/]$/.test(text)) return null;
    if (kind === 'word' && !isCapital(at, k)) return null;
    if (text === '(' || at.gazetteer.words.calendar.has(lower)) hasSign = true;
  }
  return null;
}

/** "ANKARA (Reuters) Turkey …" does without a dash. */
const isClosed = (at: At, k: number): boolean =>
  k + 1 < at.limit && !DASH.test(at.tokens[k + 1]!.text) && isUpper(at.tokens[at.first]!.text);

const isUpper = (text: string): boolean => text === text.toUpperCase();
