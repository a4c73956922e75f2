/** Actors of a made-up text, without the stages before. */
import type { ActorMention, Draft } from '../../../../src/lib/extract/draft.ts';
import { readActors } from '../../../../src/lib/extract/actors/stage.ts';
import { readDocument } from '../../../../src/lib/text/read-document.ts';
import { gazetteer } from './gazetteer-files.ts';

export function readText(
  text: string,
  { published = '2016-02-04', outlet = null as string | null } = {},
): ActorMention[] {
  return readActors(draftOf(text, published, outlet), gazetteer);
}

export const draftOf = (
  text: string,
  published: string | null,
  outlet: string | null = null,
): Draft => ({
  input: {
    id: 'made-up',
    text,
    title: null,
    outlet,
    byline: null,
    url: null,
    published,
    publishedFrom: null,
    language: 'en',
    kind: 'given',
    style: null,
  },
  title: null,
  outlet,
  byline: null,
  published,
  publishedFrom: null,
  language: 'en',
  text,
  removed: [],
  ...readDocument(text),
  times: [],
  actors: [],
  quotations: [],
  events: [],
  issues: [],
});

/** As the golden files write a mention. */
export const lineOf = ({ text, role, kind, codes, name }: ActorMention): string =>
  `${text} | ${role} | ${kind} | ${codes.join(' ') || '–'} | ${name}`;
