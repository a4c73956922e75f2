/** States, cities, organisations, groups and places by their names. */
import type { ActorMention } from '../../draft.ts';
import { findAt, found, lowerAt, mentionOf, type At, type Recogniser } from '../at.ts';
import { KIND, type Entry } from '../entry.ts';
import { displayName, kindOf } from '../kind.ts';
import { isPartOfLongerName } from '../name.ts';
import { isBeforeNoun, roleOf } from '../role.ts';

export const state = byKind('state', KIND.state, (at, entry, end) => {
  const { role, rule } = roleOf(at, at.i, end, 'state');
  return { codes: entry.codes, kind: 'state', name: entry.name, role, rule };
});

/** A capital stands for its state where grammar makes it act; Brussels for the union it seats. */
export const city: Recogniser = {
  name: 'city',
  needs: KIND.capital | KIND.city | KIND.metonym,
  read(at) {
    const match = findAt(at, at.i, KIND.capital | KIND.city | KIND.metonym);
    if (!match || match.end < (at.match?.end ?? 0) || isCommonWord(at, match.end)) return null;
    const metonym = match.entries.find(({ kind }) => kind === 'metonym');
    const capital = metonym ?? match.entries.find(({ kind }) => kind === 'capital');
    const entry = match.entries.find(({ kind }) => kind !== 'metonym') ?? match.entries[0]!;
    const { role, rule } = roleOf(at, at.i, match.end, capital ? 'capital' : 'city');
    const acts = capital && role === 'party';
    if (!acts && capital && !metonym) at.reading.hostOfSentence = entry.codes;
    const codes = acts ? capital.codes : entry.codes;
    return found(
      match.end,
      mentionOf(at, at.i, match.end, {
        codes,
        kind: acts ? kindOf(at, codes) : 'place',
        name: acts ? displayName(at, codes) : entry.name,
        role,
        rule,
      }),
    );
  },
};

export const organisation = byKind(
  'organisation',
  KIND.organisation | KIND.group,
  (at, entry, end) => {
    const { codes, name, called = [] } = entry;
    const isGroup = entry.kind === 'group';
    const { role, rule } =
      !isGroup && isBeforeNoun(at, end)
        ? { role: 'modifier' as const, rule: 'adjective' }
        : roleOf(at, at.i, end, isGroup ? 'group' : 'organisation');
    const kind = kindOf(at, codes);
    for (const word of [...called, ...bodyOf(at, end)])
      at.reading.setOffice(word, { name, codes, kind });
    return { codes, kind, name, role, rule };
  },
);

/** "the Security Council" is "the Council" from now on. */
const bodyOf = (at: At, end: number): string[] =>
  end > at.i + 1 && findAt(at, end - 1, KIND.body) ? [lowerAt(at, end - 1)] : [];

/** "the Kremlin": acts, unless one is in it; "Trinamool Congress" is another. */
export const seat: Recogniser = {
  name: 'seat',
  needs: KIND.seat,
  read(at) {
    const match = findAt(at, at.i, KIND.seat);
    if (!match || match.end < (at.match?.end ?? 0)) return null;
    if (match.end === at.i + 1 && isPartOfLongerName(at, match.end)) return found(match.end);
    const { role } = roleOf(at, at.i, match.end, 'organisation');
    const name = at.draft.text.slice(at.tokens[at.i]!.start, at.tokens[match.end - 1]!.end);
    const rule = role === 'party' ? 'seat-of-power' : 'building';
    const { codes } = match.entries[0]!;
    return found(
      match.end,
      mentionOf(at, at.i, match.end, { codes, kind: 'state', name, role, rule }),
    );
  },
};

export const place = byKind('place', KIND.place, (_at, entry) => ({
  codes: [],
  kind: 'place',
  name: entry.name,
  role: 'venue',
  rule: 'region',
}));

/** "the two Koreas", "the Baltic states". */
export const pairName = byKind('pair-name', KIND.pairName, (at, entry) => ({
  codes: entry.codes,
  kind: 'state',
  name: displayName(at, entry.codes),
  role: 'party',
  rule: 'pair-name',
}));

type Parts = Omit<ActorMention, 'start' | 'end' | 'text'>;

function byKind(
  name: string,
  kinds: number,
  parts: (at: At, entry: Entry, end: number) => Parts,
): Recogniser {
  return {
    name,
    needs: kinds,
    read(at) {
      const match = findAt(at, at.i, kinds);
      if (!match || match.end < (at.match?.end ?? 0)) return null;
      return found(
        match.end,
        mentionOf(at, at.i, match.end, parts(at, match.entries[0]!, match.end)),
      );
    },
  };
}

/** "Nice", "Split": a city only where a preposition says so. */
function isCommonWord(at: At, end: number): boolean {
  if (end > at.i + 1 || !at.gazetteer.words.commonWords.has(lowerAt(at, at.i))) return false;
  if (findAt(at, at.i, KIND.capital)) return false;
  return !/^(?:in|at|near|from|to|of|for|outside|around|central|northern|southern|eastern|western|and|,)$/.test(
    lowerAt(at, at.i - 1),
  );
}
