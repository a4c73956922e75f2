/** Runs the stage on a made-up text with the project's own lexicon. */
import { readFileSync } from 'node:fs';
import type { Style, TimeExpression } from '#lib/extract/draft.ts';
import { compileTimeLexicon, type TimeLexiconData } from '#lib/extract/time/lexicon.ts';
import { recogniseTimes, type RecognisedTimes } from '#lib/extract/time/recognise-times.ts';
import { readDocument } from '#lib/text/read-document.ts';

const file = new URL('../../../../data/lexicon/times.en.json', import.meta.url);
export const LEXICON = compileTimeLexicon(
  JSON.parse(readFileSync(file, 'utf8')) as TimeLexiconData,
);

/** A Thursday. */
export const PUBLISHED = '2016-02-04';

export function recognise(
  text: string,
  published: string | null = PUBLISHED,
  style: Style = 'news',
): RecognisedTimes {
  return recogniseTimes({ text, ...readDocument(text) }, { published, style }, LEXICON);
}

/** Each expression as "words | TIMEX3 value | EDTF". */
export const read = (text: string, published?: string | null, style?: Style): string[] =>
  recognise(text, published, style).times.map(
    ({ text: words, value, edtf }) => `${words} | ${value} | ${edtf ?? '–'}`,
  );

/** The only expression of a text. */
export function readOne(text: string, published?: string | null, style?: Style): TimeExpression {
  const { times } = recognise(text, published, style);
  const [only] = times;
  if (!only || times.length > 1) throw new Error(`not one expression: ${text}`);
  return only;
}
