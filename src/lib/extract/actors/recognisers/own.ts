/** "its ambassador", "his Foreign Ministry", "their forces": whose, the last fitting one tells. */
import { findAt, lowerAt, type Recogniser, found } from '../at.ts';
import { KIND } from '../entry.ts';
import { readHolder, skipRanks } from '../holder.ts';
import { holderMention } from './office.ts';

export const own: Recogniser = {
  name: 'own-office',
  needs: KIND.whose,
  read(at) {
    const whose = WHOSE[lowerAt(at, at.i)];
    if (
      !whose ||
      !findAt(at, skipRanks(at, at.i + 1), KIND.office | KIND.offices | KIND.institution)
    )
      return null;
    const owner = at.reading[whose]();
    if (owner?.codes.length !== 1) return null;
    const holder = readHolder(at, at.i + 1, owner.codes);
    // "his counterpart" is of another state.
    if (holder && OF_OTHERS.test(holder.head)) return null;
    return (
      holder && {
        ...found(holder.end, {
          ...holderMention(at, at.i, owner.codes, holder),
          rule: 'own-office',
        }),
        several: holder.several,
      }
    );
  },
};

const OF_OTHERS = /^(?:counterparts?|number|colleagues?)$/;

const WHOSE: Readonly<Record<string, 'person' | 'party' | 'several'>> = {
  his: 'person',
  her: 'person',
  its: 'party',
  their: 'several',
};
