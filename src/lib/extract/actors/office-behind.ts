/** The office that a comma sets behind a name, and whose it is. */
import type { ActorCode } from '../../model/actor.ts';
import { findAt, lowerAt, type At } from './at.ts';
import { KIND } from './entry.ts';

/** The state of "(the) Italian foreign minister", "Italy's deputy foreign minister", "a spokesman for NATO". */
export function officeBehind(at: At, from: number): readonly ActorCode[] | null {
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
