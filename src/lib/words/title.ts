/**
 * The title of an event: who, does what, to whom, in at most 60 characters and in sentence case. It
 * is made of the words that support the event and of the names of its sides, by templates of the
 * language, and says no more than they do. A denial, a plan, a doubt stay visible. What does not fit
 * is left out phrase by phrase; a title that would end in the middle of one gives way to a plainer one.
 */
import { ENGLISH } from './title.en.ts';
import type { SaidPart, TitleLanguage, TitleParts } from './title-parts.ts';

export type { SaidPart, TitleLanguage, TitleParts, TitleVerb } from './title-parts.ts';

export const MAX_TITLE = 60; // characters

/** Never empty; an unknown language is titled in English. */
export function titleOf(parts: TitleParts, language = 'en'): string {
  const words = LANGUAGES[language.split('-')[0]!] ?? ENGLISH;
  for (const candidate of candidates(parts, words)) {
    const title = sentenceCase(clean(candidate));
    if (title.length > 0 && title.length <= MAX_TITLE && words.isWhole(title)) return title;
  }
  const plain = [parts, shortened(parts, words)].map((one) =>
    sentenceCase(clean(plainest(one, words))),
  );
  return plain.find(({ length }) => length <= MAX_TITLE) ?? cut(plain[0]!);
}

/** The best first: as much as fits; of equals the one with full names. */
function* candidates(parts: TitleParts, words: TitleLanguage): Generator<string> {
  const short = shortened(parts, words);
  const ways = short === parts ? [parts] : [parts, short];
  if (parts.missing !== null && parts.status === 'denied')
    for (const way of ways) yield* missing(way, words);
  if (parts.said !== null) for (const way of ways) yield* saying(way, parts.said, words);
  if (parts.said?.only === true) return;
  for (let n = parts.pieces.length; n >= Math.max(1, parts.least); n -= 1)
    for (const way of ways) yield* doing(way, n, words);
  if (parts.direct && parts.target.length > 0)
    for (const way of ways)
      yield words.verbal(doer(way, words), isPlural(way, words), {
        ...way,
        pieces: [list(way.target, words)],
      });
}

function* missing(parts: TitleParts, words: TitleLanguage): Generator<string> {
  const source = parts.source.length > 0 ? list(parts.source, words) : null;
  const target = parts.target.length > 0 ? list(parts.target, words) : null;
  yield words.missing(parts.missing!, source, target);
  yield words.missing(parts.missing!, source, null);
}

function* saying(parts: TitleParts, said: SaidPart, words: TitleLanguage): Generator<string> {
  if (parts.source.length === 0) return;
  const target = parts.target.length > 0 ? list(parts.target, words) : null;
  for (let n = said.pieces.length; n >= Math.max(1, said.least); n -= 1) {
    const what = said.pieces.slice(0, n).join(' ');
    yield words.said(doer(parts, words), isPlural(parts, words), { ...said, what, target });
  }
}

/** With the first `n` pieces; where the one that names the target is lost, its name takes the place: "about Turkey". */
function* doing(parts: TitleParts, n: number, words: TitleLanguage): Generator<string> {
  const { pieces, target, targetPiece, verb } = parts;
  const kept = pieces.slice(0, n).join(' ');
  const preposition = LEADS_TO_TARGET.exec(pieces[n] ?? '')?.[1];
  const named =
    targetPiece !== null && targetPiece >= n && preposition && target.length > 0
      ? [`${kept} ${preposition} ${list(target, words)}`, kept]
      : [kept];
  for (const rest of named) {
    if (verb === null) {
      const phrase = `${numeral(parts.count, words)} ${rest}`.trim();
      if (parts.place && !rest.includes(parts.place))
        yield words.marked(parts.status, words.placed(phrase, parts.place));
      yield words.marked(parts.status, phrase);
    } else if (parts.speaker !== null) {
      yield words.quoted(parts.speaker, rest);
    } else if (rest.trim() === '' && (isNameAlone(parts) || !parts.bare)) {
      continue;
    } else if (parts.source.length > 0 || parts.doer !== null) {
      const whole = { ...parts, pieces: [rest] };
      yield words.verbal(doer(parts, words), isPlural(parts, words), whole);
    } else if (parts.passiveSubject !== null) {
      yield words.passive(parts.passiveSubject, { ...parts, pieces: [rest] }, verb.participle);
    }
  }
}

/** "Russia shot" for "he was shot": where a name stands for somebody unnamed, the type's own words say it better. */
const isNameAlone = ({ source, target, passiveSubject }: TitleParts): boolean =>
  source.length === 0 && passiveSubject !== null && target.includes(passiveSubject);

const doer = ({ doer: name, source }: TitleParts, words: TitleLanguage): string =>
  name ?? list(source, words);

const isPlural = ({ doer: name, source, several }: TitleParts, words: TitleLanguage): boolean =>
  several || (name === null && (source.length > 1 || words.isPluralName(source[0] ?? '')));

/** The same with short names; the very same where no name has one. */
function shortened(parts: TitleParts, { short }: TitleLanguage): TitleParts {
  const hasShort = [...parts.source, ...parts.target].some((name) => short.has(name));
  if (!hasShort) return parts;
  const all = (names: readonly string[]) => names.map((name) => short.get(name) ?? name);
  return { ...parts, source: all(parts.source), target: all(parts.target) };
}

const LEADS_TO_TARGET = /^(about|over|with|on|upon|against|to|from|at|for|towards?) /i;

/** What can be said of any event of its kind. */
function plainest(parts: TitleParts, words: TitleLanguage): string {
  const { source, target, type, cameo } = parts;
  if (source.length === 0 && target.length === 0)
    return words.marked(parts.status, words.unnamed[type]);
  const template = {
    ...words.templates[type],
    ...(cameo === null ? {} : words.particular[cameo]),
    ...(parts.verb === null ? {} : words.byVerb[parts.verb.base.split(' ')[0]!]),
  };
  const shape = source.length === 0 ? 'target' : target.length === 0 ? 'one' : 'both';
  const same = source.join() === target.join();
  const chosen = template[same && shape === 'both' ? 'one' : shape];
  const filled = (source.length > 1 || isPlural(parts, words) ? words.many(chosen) : chosen)
    .replace('{s}', source.length > 1 ? list(source, words) : doer(parts, words))
    .replace('{t}', list(target.slice(0, 3), words));
  return words.marked(parts.status, filled);
}

const list = (names: readonly string[], { and }: TitleLanguage): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)!}`;

const numeral = (count: number | null, { numbers }: TitleLanguage): string =>
  count === null || count === 1 ? '' : (numbers[count] ?? String(count));

/** Most texts are clean as they are. */
const clean = (text: string): string => (UNCLEAN.test(text) ? cleaned(text) : text);

const UNCLEAN = /["“”«»„]|\s[\s,.;:]|[^\S ]|[\s,;:–—-]$|^\s/;

const cleaned = (text: string): string =>
  text
    .replace(/["“”«»„]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/[\s,;:–—-]+$/, '')
    .trim();

const sentenceCase = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/** Cut between words, with an ellipsis. */
function cut(text: string): string {
  if (text.length <= MAX_TITLE) return text;
  const kept = text.slice(0, MAX_TITLE - 1);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1)).replace(/[\s,;:]+$/, '')}…`;
}

const LANGUAGES: Readonly<Record<string, TitleLanguage>> = { en: ENGLISH };
