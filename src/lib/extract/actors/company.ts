/** Who was named together, doing something: "Lavrov and Cavusoglu met", "Russia, Turkey and Iran declared". */
import type { ActorCode } from '../../model/actor.ts';
import type { ActorMention } from '../draft.ts';
import { lowerAt, type At } from './at.ts';
import { displayName, kindOf } from './kind.ts';
import { isFollowedByVerb } from './role.ts';

export interface Together {
  readonly mention: ActorMention;
  readonly sentence: number;
  /** All of them people, so that "the ministers" and "both men" may be they. */
  readonly arePeople: boolean;
}

interface Open {
  readonly from: number;
  readonly start: number;
  readonly codes: readonly ActorCode[];
  readonly arePeople: boolean;
  readonly end: number;
  readonly sentence: number;
  readonly opensClause: boolean;
}

const LINK = new Set([',', 'and', 'the', 'both']);

export class Company {
  #open: Open | null = null;
  #last: Together | null = null;

  get last(): Together | null {
    return this.#last;
  }

  /** A mention of the tokens `from` … `end` - 1 was read. */
  note(at: At, from: number, end: number, mention: ActorMention): void {
    const { sentence } = at.reading;
    const isPerson = mention.kind === 'person';
    if (mention.role !== 'party' || mention.codes.length !== 1) {
      this.#open = null;
      return;
    }
    const open = this.#open?.sentence === sentence ? this.#open : null;
    const link = open && linkBetween(at, open.end, from);
    if (!open || !link) {
      this.#open = {
        ...{ from, start: mention.start, codes: mention.codes, arePeople: isPerson, end, sentence },
        opensClause: from === at.first || /^[,;]$/.test(lowerAt(at, from - 1)),
      };
      return;
    }
    const codes = [...new Set([...open.codes, ...mention.codes])];
    const arePeople = open.arePeople && isPerson;
    this.#open = { ...open, codes, arePeople, end };
    const acts = open.opensClause || isFollowedByVerb(at, end);
    if (link !== 'and' || codes.length < 2 || !acts) return;
    const { start } = open;
    this.#last = {
      mention: {
        ...{ start, end: mention.end, text: at.draft.text.slice(start, mention.end), codes },
        ...{ kind: kindOf(at, codes), name: displayName(at, codes), role: 'party' },
        rule: 'together',
      },
      sentence,
      arePeople,
    };
  }
}

function linkBetween(at: At, from: number, to: number): 'and' | 'comma' | null {
  if (to - from < 1 || to - from > 3) return null;
  let link: 'and' | 'comma' | null = null;
  for (let k = from; k < to; k += 1) {
    const lower = lowerAt(at, k);
    if (!LINK.has(lower)) return null;
    if (lower === 'and') link = 'and';
    else if (lower === ',') link ??= 'comma';
  }
  return link;
}
