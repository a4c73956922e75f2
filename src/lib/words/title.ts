/**
 * The title of an event: who, does what, to whom, in at most 60 characters and in sentence case. It
 * is made of the words that support the event and of the names of its sides, by templates of the
 * language, and says no more than they do. A denial, a plan, a doubt stay visible.
 */
import type { EventType } from '../model/event-type.ts';
import type { Status } from '../model/status.ts';
import { ENGLISH } from './title.en.ts';

export const MAX_TITLE = 60; // characters

/** Forms of the verb that names the act, particle included: "shoot down", "shoots down", "shot down". */
export interface TitleVerb {
  readonly base: string;
  readonly third: string;
  readonly participle: string;
}

export interface TitleParts {
  readonly type: EventType;
  readonly status: Status;
  /** Display names, empty where the text names none. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly count: number | null;
  readonly place: string | null;
  /** Null where a noun names the act. */
  readonly verb: TitleVerb | null;
  /** "repeatedly"; null where there is none. */
  readonly adverb: string | null;
  /**
   * What stands behind the verb ("a Russian warplane", "on the Turkish-Syrian border"), or the noun
   * phrase that names the act ("meetings of the International Syria Support Group"): pieces in
   * order, each of which may be left out together with all behind it.
   */
  readonly pieces: readonly string[];
  /** Index of the piece that names the target; null where none does. */
  readonly targetPiece: number | null;
  /** The noun that is missing, for "No apology from Turkey". */
  readonly missing: string | null;
  /** The subject of a passive without an agent, as in the text: "a Russian warplane". */
  readonly passiveSubject: string | null;
  /** "Lavrov": set where the act is something said, and its own words say it best. */
  readonly speaker: string | null;
}

/** What a language gives to titles. */
export interface TitleLanguage {
  readonly and: string;
  readonly numbers: readonly string[];
  readonly templates: Readonly<Record<EventType, Template>>;
  readonly verbal: (subject: string, plural: boolean, parts: TitleParts) => string;
  readonly said: (speaker: string, words: string) => string;
  readonly missing: (noun: string, source: string | null, target: string | null) => string;
  readonly passive: (subject: string, parts: TitleParts, participle: string) => string;
  readonly placed: (title: string, place: string) => string;
  readonly marked: (status: Status, title: string) => string;
  /** Where the text names neither side. */
  readonly unnamed: Readonly<Record<EventType, string>>;
  /** A template for one, told of many. */
  readonly many: (template: string) => string;
}

/** By type: one side, then both. `{s}` acts, `{t}` is acted upon. */
export interface Template {
  readonly one: string;
  readonly both: string;
  readonly target: string;
}

/** Never empty; an unknown language is titled in English. */
export function titleOf(parts: TitleParts, language = 'en'): string {
  const words = LANGUAGES[language.split('-')[0]!] ?? ENGLISH;
  for (const candidate of candidates(parts, words)) {
    const title = sentenceCase(clean(candidate));
    if (title.length > 0 && title.length <= MAX_TITLE) return title;
  }
  return cut(sentenceCase(clean(fallback(parts, words))));
}

function* candidates(parts: TitleParts, words: TitleLanguage): Generator<string> {
  const list = (names: readonly string[]) => listed(names, words.and);
  if (parts.missing !== null && parts.status === 'denied') {
    const source = parts.source.length > 0 ? list(parts.source) : null;
    const target = parts.target.length > 0 ? list(parts.target) : null;
    yield words.missing(parts.missing, source, target);
    yield words.missing(parts.missing, source, null);
  }
  for (const said of shrinking(parts, words)) {
    if (parts.verb === null) {
      const phrase = `${numeral(parts.count, words)} ${said}`.trim();
      if (parts.place && !said.includes(parts.place))
        yield words.marked(parts.status, words.placed(phrase, parts.place));
      yield words.marked(parts.status, phrase);
    } else if (parts.speaker !== null) {
      yield words.said(parts.speaker, said);
    } else if (said.trim() === '' && isNameAlone(parts)) {
      continue;
    } else if (parts.source.length > 0) {
      yield words.verbal(list(parts.source), parts.source.length > 1, { ...parts, pieces: [said] });
    } else if (parts.passiveSubject !== null) {
      yield words.passive(
        parts.passiveSubject,
        { ...parts, pieces: [said] },
        parts.verb.participle,
      );
    }
  }
}

/** "Russia shot" for "he was shot": where a name stands for somebody unnamed, the type's own words say it better. */
const isNameAlone = ({ source, target, passiveSubject }: TitleParts): boolean =>
  source.length === 0 && passiveSubject !== null && target.includes(passiveSubject);

/**
 * The pieces together, then with ever fewer behind the first. Where the piece that names the target
 * would be lost, its name alone takes the place: "about Turkey".
 */
function* shrinking(
  { pieces, target, targetPiece }: TitleParts,
  { and }: TitleLanguage,
): Generator<string> {
  for (let n = pieces.length; n >= 1; n -= 1) {
    const kept = pieces.slice(0, n).join(' ');
    const preposition = LEADS_TO_TARGET.exec(pieces[n] ?? '')?.[1];
    if (targetPiece !== null && targetPiece >= n && preposition && target.length > 0) {
      yield `${kept} ${preposition} ${listed(target, and)}`;
    }
    yield kept;
  }
}

const LEADS_TO_TARGET = /^(about|over|with|on|upon|against|to|from|at|for|towards?) /i;

function fallback(parts: TitleParts, words: TitleLanguage): string {
  const template = words.templates[parts.type];
  const shape = parts.source.length === 0 ? 'target' : parts.target.length === 0 ? 'one' : 'both';
  if (parts.source.length === 0 && parts.target.length === 0)
    return words.marked(parts.status, words.unnamed[parts.type]);
  const fill = (names: readonly string[]) => listed(names.slice(0, 3), words.and);
  const same = parts.source.join() === parts.target.join();
  const chosen = template[same && shape === 'both' ? 'one' : shape];
  const filled = (parts.source.length > 1 ? words.many(chosen) : chosen)
    .replace('{s}', fill(parts.source))
    .replace('{t}', fill(parts.target));
  return words.marked(parts.status, filled);
}

const listed = (names: readonly string[], and: string): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)!}`;

const numeral = (count: number | null, { numbers }: TitleLanguage): string =>
  count === null || count === 1 ? '' : (numbers[count] ?? String(count));

const clean = (text: string): string =>
  text
    .replace(/["“”«»„]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(
      /(?:[\s,;:–—-]| (?:in|on|at|of|to|for|with|by|and|or|the|a|an|over|about|against|from|while|when|as soon|as|that|which|who|until|since|after|before|because|than|into|there|elsewhere|meant))+$/i,
      '',
    )
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
