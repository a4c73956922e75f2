/** "Paolo Rossi, the Italian foreign minister," introduces a name by what stands behind it. */
import { found, isCapital, lowerAt, mentionOf, type Recogniser } from '../at.ts';
import { officeBehind } from '../office-behind.ts';
import { learnName, readUnknownName } from '../name.ts';

export const apposedName: Recogniser = {
  name: 'apposed-name',
  read(at) {
    if (at.match || !isCapital(at, at.i)) return null;
    const name = readUnknownName(at, at.i);
    if (!name || name.end - at.i < 2 || lowerAt(at, name.end) !== ',') return null;
    const codes = officeBehind(at, name.end + 1);
    if (!codes) return null;
    learnName(at, name, codes);
    return found(
      name.end,
      mentionOf(at, at.i, name.end, {
        codes,
        kind: 'person',
        name: name.name,
        role: 'party',
        rule: 'apposed-name',
      }),
    );
  },
};
