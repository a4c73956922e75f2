/** "the Syrian border", "Turkey's border with Syria": a line on the map, whoever it is named after. */
import { findAt, found, lowerAt, mentionOf, type Recogniser } from '../at.ts';
import { KIND } from '../entry.ts';
import { adjectives } from '../lead.ts';

export const border: Recogniser = {
  name: 'border',
  needs: KIND.adjective,
  read(at) {
    const lead = adjectives(at);
    if (!lead) return null;
    const line = findAt(at, lead.end, KIND.border);
    if (!line || /^(?:guard|guards|police|service|troops|patrol)$/.test(lowerAt(at, line.end)))
      return null;
    return found(
      line.end,
      mentionOf(at, at.i, line.end, {
        codes: [],
        kind: 'place',
        name: at.draft.text.slice(at.tokens[at.i]!.start, at.tokens[line.end - 1]!.end),
        role: 'venue',
        rule: 'border',
      }),
    );
  },
};
