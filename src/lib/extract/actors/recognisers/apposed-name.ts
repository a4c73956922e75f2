/** "Paolo Rossi, the Italian foreign minister," introduces a name by what stands behind it. */
import { found, findAt, isCapital, lowerAt, mentionOf, type At, type Recogniser } from '../at.ts';
import { KIND } from '../entry.ts';
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

/** The state of "(the) Italian foreign minister", "Italy's deputy foreign minister", "a spokesman for NATO". */
function officeBehind(at: At, from: number): readonly string[] | null {
  let k = /^(?:the|a|an)$/.test(lowerAt(at, from)) ? from + 1 : from;
  const owner = findAt(at, k, KIND.adjective | KIND.state | KIND.organisation);
  if (owner) k = lowerAt(at, owner.end) === "'s" ? owner.end + 1 : owner.end;
  while (at.gazetteer.words.rankWords.has(lowerAt(at, k)) && !findAt(at, k, KIND.office)) k += 1;
  const body = findAt(at, k, KIND.institution);
  const office = findAt(at, body?.end ?? k, KIND.office) ?? findAt(at, k, KIND.office);
  if (!office) return null;
  if (owner) return owner.entries[0]!.codes;
  const of = lowerAt(at, office.end);
  if (of !== 'of' && of !== 'for') return null;
  const next = lowerAt(at, office.end + 1) === 'the' ? office.end + 2 : office.end + 1;
  return findAt(at, next, KIND.state | KIND.organisation | KIND.seat)?.entries[0]?.codes ?? null;
}
