/** "he", "it", "they", "both sides", "the country", "the minister", "the ministry". */
import type { ActorMention } from '../../draft.ts';
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
import { displayName, kindOf } from '../kind.ts';
import { isFollowedByVerb } from '../role.ts';

/** "It's necessary to", "it is clear that", "it was raining". */
const EXPLETIVE =
  /^(?:necessary|clear|important|possible|impossible|likely|unlikely|unclear|difficult|hard|easy|time|not|too|also|still|essential|vital|obvious|evident|true|a|an|the|up|worth|good|bad|better|hoped|feared|expected|believed|thought|understood|reported|said|estimated|alleged|known|unthinkable|appropriate|very|raining|snowing|been|being|because|only|now|never|just|no|as|in|on|at|there|what|that|this|why|how)$/;
const SEEMING =
  /^(?:seems|appears|seemed|appeared|emerged|emerges|turned|turns|happens|happened|follows|remains|looks|took|takes|depends)$/;

export const pronoun: Recogniser = {
  name: 'pronoun',
  read(at) {
    const match = findAt(at, at.i, KIND.pronoun);
    if (!match || match.end < (at.match?.end ?? 0)) return null;
    switch (match.entries[0]!.name) {
      case 'person':
        return refer(at, match.end, at.reading.person(genderOf(at)), 'pronoun-person');
      case 'thing':
        return isExpletive(at, match.end)
          ? null
          : refer(at, match.end, at.reading.party(), 'pronoun-state');
      default:
        return several(at, match.end);
    }
  },
};

const PEOPLE = /^(?:leaders|presidents|ministers|diplomats|men)$/;

const genderOf = (at: At): 'he' | 'she' => (lowerAt(at, at.i) === 'she' ? 'she' : 'he');

function several(at: At, end: number): Found | null {
  const they = refer(at, end, at.reading.several(), 'pronoun-several');
  return they && { ...they, several: true };
}

export const bothSides: Recogniser = {
  name: 'both-sides',
  read(at) {
    const match = findAt(at, at.i, KIND.pair);
    const codes =
      match && (PEOPLE.test(lowerAt(at, match.end - 1)) ? at.reading.people() : at.reading.pair());
    if (!match || !codes || match.end < (at.match?.end ?? 0)) return null;
    return found(
      match.end,
      mentionOf(at, at.i, match.end, {
        codes,
        kind: kindOf(at, codes),
        name: displayName(at, codes),
        role: 'party',
        rule: 'both-sides',
      }),
    );
  },
};

/** "The country has …": only where it acts. */
export const country: Recogniser = {
  name: 'country',
  read(at) {
    const match = findAt(at, at.i, KIND.country);
    if (!match || !isFollowedByVerb(at, match.end)) return null;
    const last = at.reading.lastParty();
    return last?.kind === 'state'
      ? refer(at, match.end, { ...last, name: displayName(at, last.codes) }, 'the-country')
      : null;
  },
};

/** "the minister", "the ministry", "the General Staff" after the article named whose. */
export const office: Recogniser = {
  name: 'office-again',
  read(at) {
    const match = findAt(at, at.i, KIND.office | KIND.institution | KIND.body);
    if (!match || match.end < (at.match?.end ?? 0)) return null;
    const hasArticle = lowerAt(at, at.i - 1) === 'the';
    const isTitle = isCapital(at, at.i) && isCapital(at, match.end - 1);
    if (!hasArticle && !(isTitle && match.end > at.i + 1)) return null;
    const isBody = match.entries.some(({ kind }) => kind === 'body');
    const hosts = isTitle && !isBody && at.reading.hostOfSentence.length > 0;
    const phrase = phraseOf(at, match.end);
    const known = hosts ? null : at.reading.office(phrase);
    if (known) {
      const { name, codes, kind } = known;
      return found(
        match.end,
        mentionOf(at, at.i, match.end, { codes, kind, name, role: 'party', rule: 'office-again' }),
      );
    }
    const codes = isTitle && !isBody ? domestic(at) : [];
    if (codes.length === 0) return null;
    const text = at.draft.text.slice(at.tokens[at.i]!.start, at.tokens[match.end - 1]!.end);
    return found(
      match.end,
      mentionOf(at, at.i, match.end, {
        codes,
        kind: match.entries.some(({ kind }) => kind === 'office') ? 'person' : kindOf(at, codes),
        name: text,
        role: 'party',
        rule: 'office-at-home',
      }),
    );
  },
};

/** Whose "Foreign Ministry" it is when nobody says: that of "In Moscow" before it, the dateline's, the state named last. */
const domestic = (at: At): readonly string[] => {
  const { hostOfSentence, dateline } = at.reading;
  if (hostOfSentence.length > 0) return hostOfSentence;
  return dateline.length > 0 ? dateline : (at.reading.party()?.codes ?? []);
};

const phraseOf = (at: At, end: number): string =>
  at.draft.text.slice(at.tokens[at.i]!.start, at.tokens[end - 1]!.end).toLowerCase();

function isExpletive(at: At, end: number): boolean {
  const next = lowerAt(at, end);
  if (SEEMING.test(next)) return true;
  if (/^(?:is|was|'s|'ll|will|would|be|has|had|may|might|would|could)$/.test(next))
    return EXPLETIVE.test(lowerAt(at, end + 1));
  return !isFollowedByVerb(at, end);
}

function refer(at: At, end: number, to: ActorMention | null, rule: string): Found | null {
  if (!to || to.codes.length === 0) return null;
  const { codes, kind, name } = to;
  return found(end, mentionOf(at, at.i, end, { codes, kind, name, role: 'party', rule }));
}
