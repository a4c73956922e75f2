/** Microsoft's Recognizers-Text, its answers read as TIMEX3; of several it gives, the past one. */
import type { TimesPeer, VersionOf } from './peers.ts';
import { asMarked, byParagraph, partOfDay, quarterOf } from './peer-values.ts';
import type { Timex } from './timex-score.ts';

interface Resolved {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface Recognizers {
  recognizeDateTime(
    text: string,
    culture: string,
    options: undefined,
    from: Date,
  ): {
    readonly start: number;
    /** The last character's place. */
    readonly end: number;
    readonly resolution: { readonly values?: readonly Resolved[] } | null;
  }[];
}

export function openRecognizers(load: NodeJS.Require, versionOf: VersionOf): TimesPeer {
  const name = '@microsoft/recognizers-text-date-time';
  const recognizers = load(name) as Recognizers;
  return {
    name: `recognizers-text ${versionOf(name)}`,
    read: (text, created) =>
      byParagraph(text, (paragraph) => readParagraph(recognizers, paragraph, created)),
  };
}

const readParagraph = (recognizers: Recognizers, text: string, created: string): Timex[] =>
  recognizers
    .recognizeDateTime(text, 'en-us', undefined, new Date(`${created}T00:00:00Z`))
    .map(({ start, end, resolution }) => ({
      ...asMarked(text, start, end + 1),
      value: valueOf(pastOf(resolution?.values ?? [], created), text.slice(start, end + 1)),
    }));

/** The last of its readings that does not begin after the text was made. */
const pastOf = (values: readonly Resolved[], created: string): Resolved =>
  values.findLast((value) => dayOf(value) !== '' && dayOf(value) <= created) ?? values[0] ?? {};

const dayOf = ({ value, start, end }: Resolved): string =>
  (value ?? start ?? end ?? '').slice(0, 10);

function valueOf(resolved: Resolved, words: string): string {
  const { timex = '', type = '' } = resolved;
  const day = dayOf(resolved);
  const range = /^\((?<from>[^,]+),[^,]+,(?<length>[^)]+)\)$/.exec(timex)?.groups;
  if (range) {
    if (
      /^(?:the )?(?:last|past|next)\b.*\d|\b(?:two|three|four|five|six|ten|twenty)\b/i.test(words)
    )
      return range['length']!;
    if (range['length'] === 'P3M' && /quarter/i.test(words)) return quarterOf(day);
    if (range['length'] === 'P10Y') return day.slice(0, 3);
    return range['from']!.includes('X') ? day : range['from']!;
  }
  if (!timex.includes('X') || day === '') return timex;
  if (/^XXXX-\d\d$/.test(timex)) return day.slice(0, 7);
  if (type === 'datetime') return resolved.value!.slice(0, 16).replace(' ', 'T');
  const part = partOfDay(words);
  return type === 'datetimerange' && part ? day + part : type === 'set' ? timex : day;
}
