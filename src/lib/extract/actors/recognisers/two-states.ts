/** "the Turkish-Syrian border" is a place; "Russian-Turkish relations" belong to both. */
import type { ActorCode } from '../../../model/actor.ts';
import type { Token } from '../../../text/document.ts';
import { findAt, found, isCapital, mentionOf, type At, type Recogniser } from '../at.ts';
import { KIND } from '../entry.ts';
import { displayName } from '../kind.ts';

const PART = KIND.adjective | KIND.state | KIND.organisation | KIND.capital;

export const twoStates: Recogniser = {
  name: 'two-states',
  read(at) {
    const { text } = at.tokens[at.i]!;
    if (at.match || !isCapital(at, at.i) || !/[-–‐‑]/.test(text)) return null;
    const codes = codesOf(at, text);
    if (!codes) return null;
    const border = findAt(at, at.i + 1, KIND.border);
    if (border)
      return found(
        border.end,
        mentionOf(at, at.i, border.end, {
          codes: [],
          kind: 'place',
          name: at.draft.text.slice(at.tokens[at.i]!.start, at.tokens[border.end - 1]!.end),
          role: 'venue',
          rule: 'border-of-two',
        }),
      );
    return found(
      at.i + 1,
      mentionOf(at, at.i, at.i + 1, {
        codes,
        kind: 'state',
        name: displayName(at, codes),
        role: 'modifier',
        rule: 'two-states',
      }),
    );
  },
};

/** Both halves of "Turkish-Syrian"; null where one of them is none, as in "Russian-backed". */
function codesOf(at: At, text: string): ActorCode[] | null {
  const halves = text.split(/[-–‐‑]/);
  if (halves.length < 2 || halves.length > 3) return null;
  const codes: ActorCode[] = [];
  for (const half of halves) {
    const token: Token = {
      start: 0,
      end: half.length,
      text: half,
      lower: half.toLowerCase(),
      kind: 'word',
    };
    const code = at.gazetteer.find([token], 0, 1, PART)?.entries[0]?.codes[0];
    if (code === undefined) return null;
    codes.push(code);
  }
  return codes;
}
