/** An office that names its state behind it, or none: "the president of Turkey", "officials in Ankara", "Foreign Minister Paolo Rossi". */
import type { ActorCode } from '../../../model/actor.ts';
import {
  findAt,
  found,
  isCapital,
  lowerAt,
  mentionOf,
  type At,
  type Found,
  type Recogniser,
} from '../at.ts';
import { KIND } from '../entry.ts';
import { readHolder, setOffice, skipRanks } from '../holder.ts';
import { learnName, readName } from '../name.ts';
import { holderMention } from './office.ts';

const HOLDER = KIND.office | KIND.offices | KIND.institution;
const STATE = KIND.state | KIND.capital | KIND.organisation | KIND.group | KIND.metonym | KIND.seat;

export const officeFirst: Recogniser = {
  name: 'office-first',
  read(at) {
    // "Deputy Foreign Minister": the rank belongs to it
    const first = skipRanks(at, at.i);
    if (!findAt(at, first, HOLDER) || (first > at.i && !isCapital(at, at.i))) return null;
    return ofState(at, first) ?? withName(at, first);
  },
};

/** "president of Turkey", "foreign ministers of Russia and Turkey", "a spokesman for the Kremlin", "officials in Ankara". */
function ofState(at: At, first: number): Found | null {
  let noun = findAt(at, first, HOLDER)!.end;
  for (let next = findAt(at, noun, HOLDER); next; next = findAt(at, noun, HOLDER)) noun = next.end;
  const preposition = lowerAt(at, noun);
  const isSeat =
    /^(?:in|from)$/.test(preposition) && at.gazetteer.words.seatedIn.has(lowerAt(at, noun - 1));
  if (preposition !== 'of' && preposition !== 'for' && !isSeat) return null;
  const codes: ActorCode[] = [];
  let end = noun + 1;
  for (let next = end; ;) {
    if (lowerAt(at, next) === 'the') next += 1;
    const state = findAt(at, next, STATE);
    if (!state) break;
    codes.push(
      (state.entries.find(({ kind }) => kind === 'metonym') ?? state.entries[0]!).codes[0]!,
    );
    end = state.end;
    if (!/^(?:and|,)$/.test(lowerAt(at, end)) || isSeat || !/s$/.test(lowerAt(at, noun - 1))) break;
    next = end + 1;
  }
  if (codes.length === 0) return null;
  const holder = readHolder(at, at.i, codes);
  if (!holder) return null;
  const name = holder.several
    ? null
    : (holder.name ?? readName(at, end, { codes, office: holder.head }));
  if (name) learnName(at, name, codes);
  const whole = {
    ...holder,
    end: Math.max(end, name?.end ?? 0),
    name,
    what: name ? ('person' as const) : holder.what,
  };
  return {
    ...found(whole.end, {
      ...holderMention(at, at.i, codes, whole),
      rule: isSeat ? 'seated-in' : 'office-of',
    }),
    several: whole.several,
  };
}

/** "President Vladimir Putin", "Foreign Minister Paolo Rossi", "Gen. Valery Gerasimov". */
function withName(at: At, first: number): Found | null {
  const match = findAt(at, first, HOLDER & ~KIND.offices);
  const title = match?.end ?? first;
  if (!match?.entries.some(({ kind }) => kind === 'office') || !isCapital(at, title)) return null;
  const office = lowerAt(at, title - 1);
  const name = readName(at, title, { office });
  if (!name || (!isCapital(at, at.i) && !name.person && name.end - title < 2)) return null;
  const learned = name.person ? null : at.reading.recall(at.tokens, title, at.limit);
  const state = lowerAt(at, name.end) === 'of' ? findAt(at, name.end + 1, KIND.state) : null;
  const own = name.person ? [name.person.code] : learned?.known.codes;
  const named = state?.entries[0]!.codes;
  const codes = own ?? named ?? at.reading.dateline;
  const end = state && named?.[0] === codes[0] ? state.end : name.end;
  learnName(at, name, codes);
  setOffice(at, title, { name: name.name, codes, kind: 'person' });
  const rule =
    (own ?? named)
      ? 'office-and-name'
      : codes.length > 0
        ? 'office-by-dateline'
        : 'office-of-unknown-state';
  return found(
    end,
    mentionOf(at, at.i, end, { codes, kind: 'person', name: name.name, role: 'party', rule }),
  );
}
