/**
 * Which groups a candidate has to be compared with: those of its day, of its record, and those that
 * name the same act of one of its parties. Everything else could not join it anyway, and an archive
 * is not compared pairwise.
 */
import type { Candidate } from './candidate.ts';
import { isDayExact } from './candidate.ts';
import { partiesOf } from './compatible.ts';

/** Groups of one kind that are looked at for what is near: an article may tell one thing thousands of times. */
const LOOKED_AT = 40;

/** `Group`: whatever its members are held in. */
export class GroupIndex<Group> {
  readonly #blocks = new Map<string, Set<Group>>();

  add(candidate: Candidate, group: Group): void {
    for (const key of [...exactKeys(candidate), ...actKeys(candidate)]) {
      const block = this.#blocks.get(key);
      if (block) block.add(group);
      else this.#blocks.set(key, new Set([group]));
    }
  }

  /** The first few of them that are meant, for whoever wants to know what was near. */
  near(candidate: Candidate, isMeant: (group: Group) => boolean, most: number): readonly Group[] {
    const found = new Set<Group>();
    for (const key of [...exactKeys(candidate), ...actKeys(candidate)]) {
      let left = LOOKED_AT;
      for (const group of this.#blocks.get(key) ?? []) {
        if ((left -= 1) < 0) break;
        if (isMeant(group)) found.add(group);
        if (found.size >= most) return [...found];
      }
    }
    return [...found];
  }

  /** In the order in which the groups were founded within each block. */
  find(candidate: Candidate): readonly Group[] {
    const exact = isDayExact(candidate.when) && !candidate.mention.backReference;
    const keys = exact ? exactKeys(candidate) : [...exactKeys(candidate), ...actKeys(candidate)];
    return [...new Set(keys.flatMap((key) => [...(this.#blocks.get(key) ?? [])]))];
  }
}

function exactKeys({ mention, when, record }: Candidate): readonly string[] {
  const day = isDayExact(when) ? [`day ${mention.type} ${when.earliest}`] : [];
  return record === null ? day : [...day, `record ${record}`];
}

const actKeys = ({ mention }: Candidate): readonly string[] =>
  partiesOf(mention).flatMap((party) => [
    `lemma ${mention.type} ${mention.trigger.lemma} ${party}`,
    ...(mention.cameo === null ? [] : [`cameo ${mention.type} ${mention.cameo} ${party}`]),
  ]);
