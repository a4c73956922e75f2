/**
 * Agencies and outlets: they tell of events and have no part in them. "an Italian magazine" is no
 * Italy, "Turkey's Hurriyet" no Turkey, “Politika,” a Serbian daily, an outlet nobody listed.
 */
import type { ActorMention } from '../../draft.ts';
import {
  findAt,
  found,
  isCapital,
  isPossessive,
  lowerAt,
  mentionOf,
  type At,
  type Recogniser,
} from '../at.ts';
import { KIND } from '../entry.ts';
import { readUnknownName } from '../name.ts';

const SOURCE = KIND.outlet | KIND.agency;
const OPENING = new Set(['"', '“', '‘', "'", '«', '„', '``']);
const CLOSING = new Set(['"', '”', '’', "'", '»', "''"]);
const MAX_QUALIFIERS = 4;
const REPORTS = /^(?:said|says|reported|reports|wrote|writes|quoted|quotes|cited|cites|published)$/;
const AGENCY = /agenc|wire|service/;

export const outlet: Recogniser = {
  name: 'outlet',
  read: (at) => known(at) ?? described(at) ?? quoted(at) ?? named(at) ?? ownOutlet(at),
};

function known(at: At) {
  const match = findAt(at, at.i, SOURCE);
  if (!match || match.end < (at.match?.end ?? 0)) return null;
  const { name, kind } = match.entries[0]!;
  if (!isClearly(at, match.end)) return null;
  const media = findAt(at, match.end, KIND.media);
  const end = media && !isCapital(at, match.end) ? media.end : match.end;
  return found(end, source(at, at.i, end, name, kind === 'agency', 'known-outlet'));
}

/** "Time" and "Fox" are words too: in quotation marks, or beside a media noun. */
function isClearly(at: At, end: number): boolean {
  if (!at.gazetteer.words.commonWords.has(lowerAt(at, at.i)) || end > at.i + 1) return true;
  if (at.i > at.first && !isSentenceOpening(at)) return true;
  if (REPORTS.test(lowerAt(at, end))) return true;
  return findAt(at, end, KIND.media) !== null || CLOSING.has(lowerAt(at, end + 1));
}

const isSentenceOpening = (at: At): boolean => at.i === at.first;

/** "an Italian magazine", "Turkish state-run broadcaster TRT", "Russia's TASS news agency", "Iran's state television". */
function described(at: At) {
  const state = findAt(at, at.i, KIND.adjective | KIND.state | KIND.capital);
  if (!state) return null;
  let k = isPossessive(at, state.end) ? state.end + 1 : state.end;
  const isAdjective = state.entries.some(({ kind }) => kind === 'adjective');
  if (k === state.end && !isAdjective) return null;
  const limit = k + MAX_QUALIFIERS;
  const { mediaQualifiers } = at.gazetteer.words;
  while (k < limit && mediaQualifiers.has(lowerAt(at, k)) && !findAt(at, k, KIND.media)) k += 1;
  const media = findAt(at, k, KIND.media);
  const name = findAt(at, media ? skipQuote(at, media.end) : skipQuote(at, k), SOURCE);
  if (media) {
    const unknown = name ? null : titleAfter(at, media.end);
    const end = name?.end ?? unknown?.end ?? media.end;
    const text = words(at, at.i, end);
    return found(
      end,
      source(
        at,
        at.i,
        end,
        name?.entries[0]?.name ?? unknown?.name ?? text,
        isAgency(at, media),
        'described-outlet',
      ),
    );
  }
  if (!name) return null;
  const entry = name.entries[0]!;
  const end = findAt(at, name.end, KIND.media)?.end ?? name.end;
  return found(end, source(at, at.i, end, entry.name, entry.kind === 'agency', 'described-outlet'));
}

/** “Politika,” a Serbian daily */
function quoted(at: At) {
  if (!OPENING.has(lowerAt(at, at.i - 1)) || !isCapital(at, at.i)) return null;
  const name = readUnknownName(at, at.i);
  if (!name) return null;
  let k = name.end;
  let closed = false;
  while (k - name.end < 3 && (CLOSING.has(lowerAt(at, k)) || lowerAt(at, k) === ',')) {
    closed ||= CLOSING.has(lowerAt(at, k));
    k += 1;
  }
  if (!closed || (!/^(?:a|an|the)$/.test(lowerAt(at, k)) && !findAt(at, k, KIND.media)))
    return null;
  const media = mediaWithin(at, k);
  return (
    media &&
    found(name.end, source(at, at.i, name.end, name.name, isAgency(at, media), 'quoted-outlet'))
  );
}

/** "the newspaper Politika", "Politika newspaper". */
function named(at: At) {
  const media = findAt(at, at.i, KIND.media);
  if (media && !isCapital(at, at.i)) {
    const name = titleAfter(at, media.end);
    return (
      name &&
      found(
        name.end,
        source(
          at,
          skipQuote(at, media.end),
          name.end,
          name.name,
          isAgency(at, media),
          'outlet-of-kind',
        ),
      )
    );
  }
  if (at.match || !isCapital(at, at.i)) return null;
  const name = readUnknownName(at, at.i);
  if (!name || at.gazetteer.words.openers.has(lowerAt(at, at.i))) return null;
  const behind = findAt(at, name.end, KIND.media);
  if (
    !behind ||
    isCapital(at, name.end) ||
    /^(?:channel|press|paper|media|network|radio|station|official|tv)$/.test(lowerAt(at, name.end))
  )
    return null;
  return found(
    behind.end,
    source(at, at.i, behind.end, name.name, isAgency(at, behind), 'outlet-of-kind'),
  );
}

/** The outlet the article itself appeared in. */
function ownOutlet(at: At) {
  const own = at.draft.outlet;
  if (!own || !isCapital(at, at.i) || !own.startsWith(at.tokens[at.i]!.text)) return null;
  const { start } = at.tokens[at.i]!;
  if (at.draft.text.slice(start, start + own.length) !== own) return null;
  let end = at.i + 1;
  while (end < at.limit && at.tokens[end]!.end <= start + own.length) end += 1;
  return found(end, source(at, at.i, end, own, false, 'own-outlet'));
}

function titleAfter(at: At, index: number): { name: string; end: number } | null {
  const from = skipQuote(at, index);
  const known = findAt(at, from, SOURCE);
  if (known) return { name: known.entries[0]!.name, end: known.end };
  return at.gazetteer.words.calendar.has(lowerAt(at, from)) ? null : readUnknownName(at, from);
}

function mediaWithin(at: At, from: number): { end: number } | null {
  for (let k = from; k < from + MAX_QUALIFIERS + 2 && k < at.limit; k += 1) {
    const media = findAt(at, k, KIND.media);
    if (media) return media;
    if (at.tokens[k]!.kind === 'mark') return null;
  }
  return null;
}

const skipQuote = (at: At, index: number): number =>
  OPENING.has(lowerAt(at, index)) ? index + 1 : index;

const isAgency = (at: At, media: { end: number }): boolean =>
  AGENCY.test(lowerAt(at, media.end - 1)) || AGENCY.test(lowerAt(at, media.end - 2));

const words = (at: At, from: number, to: number): string =>
  at.draft.text.slice(at.tokens[from]!.start, at.tokens[to - 1]!.end);

const source = (
  at: At,
  from: number,
  to: number,
  name: string,
  isAgent: boolean,
  rule: string,
): ActorMention =>
  mentionOf(at, from, to, {
    codes: [],
    kind: isAgent ? 'agency' : 'outlet',
    name,
    role: 'speaker-outlet',
    rule,
  });
