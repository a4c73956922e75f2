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
  needs: KIND.pronoun,
  read(at) {
    const match = findAt(at, at.i, KIND.pronoun);
    if (!match || match.end < (at.match?.end ?? 0)) return null;
    switch (match.entries[0]!.name) {
      case 'person':
        return refer(at, match.end, personAt(at), 'pronoun-person');
      case 'thing':
        return isExpletive(at, match.end) || isNoActor(at)
          ? null
          : refer(at, match.end, partyAt(at), 'pronoun-state');
      default:
        return several(at, match.end);
    }
  },
};

function partyAt(at: At) {
  const goesOn =
    (lowerAt(at, at.i - 1) === 'and' && lowerAt(at, at.i - 2) === ',') || isSecondHalf(at);
  return at.reading.party({ opens: at.i === at.first, goesOn });
}

/** "Not only did Peru attack Chile, it also bombed": both halves are about the same. */
const isSecondHalf = (at: At): boolean =>
  lowerAt(at, at.first) === 'not' &&
  /^(?:only|just|merely)$/.test(lowerAt(at, at.first + 1)) &&
  /^(?:,|but)$/.test(lowerAt(at, at.i - 1));

/** "he" in the main clause at the head of a sentence, with at most a few words before it: "In turn he". */
const HEAD = 3; // words

function personAt(at: At) {
  const opens = at.i - at.first <= HEAD;
  return at.reading.person(genderOf(at), { opens, isNamedHere: (name) => goesOnToName(at, name) });
}

/** "He met both Putin and Obama": he is none of those whom his own clause names. */
function goesOnToName(at: At, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  for (let k = at.i + 1; k < Math.min(at.limit, at.i + CLAUSE); k += 1) {
    const lower = lowerAt(at, k);
    if (lower === last) return true;
    if (/^(?:[,;:]|that|who|which|when|whether|if|because|said)$/.test(lower)) return false;
  }
  return false;
}

const CLAUSE = 14; // words

/** "asked for it again", "according to the ministry it passed". */
const isNoActor = (at: At): boolean =>
  /^(?:for|of|to|about|with|on|against|over|from|by|at|in|as|into)$/.test(lowerAt(at, at.i - 1)) ||
  (lowerAt(at, at.first) === 'according' && at.reading.lastEnd === at.i) ||
  isObject(at);

/** "would approve it soon". */
const isObject = (at: At): boolean =>
  /^(?:will|would|can|could|may|might|must|should|to)$/.test(lowerAt(at, at.i - 2)) &&
  at.tokens[at.i - 1]?.kind === 'word' &&
  !/^(?:that|if|when|as|and|but|while)$/.test(lowerAt(at, at.i - 1));

const PEOPLE =
  /^(?:leaders|presidents|premiers|ministers|secretaries|diplomats|envoys|ambassadors|negotiators|men)$/;

/** "the two men": named together not long ago, else the two named last, else those of the two states. */
function peopleAt({ reading }: At): readonly string[] | null {
  const { last } = reading.company;
  const isPair = last?.arePeople === true && last.mention.codes.length === 2;
  if (isPair && reading.sentence - last.sentence <= 5) return last.mention.codes;
  return reading.people() ?? (reading.hasPeople() ? null : reading.pair());
}

/** "China called on both sides": it is neither of them. */
function isAddressed(at: At): boolean {
  const before = lowerAt(at, at.i - 1);
  const addressed = before === 'on' || before === 'upon' ? lowerAt(at, at.i - 2) : before;
  return /^(?:call|urg|ask|press|implor|warn|appeal|pressur|tell|told)/.test(addressed);
}

const genderOf = (at: At): 'he' | 'she' => (lowerAt(at, at.i) === 'she' ? 'she' : 'he');

function several(at: At, end: number): Found | null {
  const they = twoPeople(at, end) ?? refer(at, end, at.reading.several(), 'pronoun-several');
  return they && { ...they, several: true };
}

/** "Kerry telephoned Lavrov; they agreed": the two of the clause in front. */
function twoPeople(at: At, end: number): Found | null {
  const before = lowerAt(at, at.i - 1);
  const codes = before === ';' || before === 'and' ? at.reading.twoPeople() : null;
  return (
    codes &&
    found(
      end,
      mentionOf(at, at.i, end, {
        ...{ codes, kind: kindOf(at, codes), name: displayName(at, codes) },
        ...{ role: 'party', rule: 'pronoun-several' },
      }),
    )
  );
}

export const bothSides: Recogniser = {
  name: 'both-sides',
  needs: KIND.pair,
  read(at) {
    const match = findAt(at, at.i, KIND.pair);
    const codes =
      match &&
      (PEOPLE.test(lowerAt(at, match.end - 1)) ? peopleAt(at) : at.reading.pair(isAddressed(at)));
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
  needs: KIND.country,
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
  needs: KIND.office | KIND.institution | KIND.body,
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

/** "it happened again", "it began at midnight": what a truce or an incident does, and no state. */
const BEFALLING =
  /^(?:happens?|happened|occurs?|occurred|began|begins?|ended|ends|lasts?|lasted|expires?|expired|collapsed|mattered|matters|came into force|took effect)$/;
const AUXILIARY =
  /^(?:did|does|do|must|can|will|would|had|has|could|should|might|may|not|n't|never|to)$/;

function isBefalling(at: At, end: number): boolean {
  let verb = end;
  while (AUXILIARY.test(lowerAt(at, verb)) && verb < end + 4) verb += 1;
  return BEFALLING.test(lowerAt(at, verb));
}

/** "It will be sad if …", "it was to be monitored", "it was over". */
function isOfNobody(at: At, end: number): boolean {
  const be = /^(?:will|would|may|might|could)$/.test(lowerAt(at, end)) ? end + 1 : end;
  if (!/^(?:be|is|was|'s)$/.test(lowerAt(at, be))) return false;
  if (lowerAt(at, be + 1) === 'to') return lowerAt(at, be + 2) === 'be';
  return (
    /^(?:over|enough|due)$/.test(lowerAt(at, be + 1)) ||
    /^(?:if|that|to|when|whether)$/.test(lowerAt(at, be + 2))
  );
}

function isExpletive(at: At, end: number): boolean {
  const next = lowerAt(at, end);
  if (SEEMING.test(next) || isBefalling(at, end) || isOfNobody(at, end)) return true;
  if (/^(?:is|was|'s|'ll|will|would|be|has|had|may|might|would|could)$/.test(next))
    return EXPLETIVE.test(lowerAt(at, end + 1));
  return !isFollowedByVerb(at, end);
}

function refer(at: At, end: number, to: ActorMention | null, rule: string): Found | null {
  if (!to || to.codes.length === 0) return null;
  const { codes, kind, name } = to;
  return found(end, mentionOf(at, at.i, end, { codes, kind, name, role: 'party', rule }));
}
