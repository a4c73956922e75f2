/** Holds what the pipeline finds in an article against a golden file, event by event. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '#lib/extract/pipeline.ts';
import type { Draft, ExtractedEvent } from '#lib/extract/draft.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import { programFolder } from '#lib/server/folder/program-folder.ts';

/** One event that must be found, exactly once. */
export interface ExpectedEvent {
  /** Words that its excerpt holds. */
  readonly words: string;
  /** Any of these types. */
  readonly type: readonly string[];
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly when: string | null;
  readonly status: string | readonly string[];
  readonly rule?: string;
  readonly attribution?: readonly string[];
  readonly count?: number;
  readonly title?: string;
  readonly excerpt?: string;
  readonly place?: string;
}

/** An event that a careful coder may also find. */
export interface OptionalEvent {
  readonly words: string;
  readonly reason: string;
}

export interface Golden {
  readonly events: readonly ExpectedEvent[];
  readonly optional: readonly OptionalEvent[];
}

export interface Meta {
  readonly outlet: string;
  readonly published: string;
  readonly aside?: boolean;
}

const { knowledge } = loadKnowledge(programFolder());

export function draftOf(text: string, { outlet, published }: Meta): Draft {
  return annotate(
    {
      id: 'golden',
      text,
      title: null,
      outlet,
      byline: null,
      url: null,
      published,
      publishedFrom: 'given',
      language: 'en',
      kind: 'given',
      style: null,
    },
    knowledge,
  );
}

export function readCase(folder: string): { text: string; meta: Meta; golden: Golden } {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    text: read('source.txt'),
    meta: JSON.parse(read('meta.json')) as Meta,
    golden: JSON.parse(read('expected.json')) as Golden,
  };
}

/** What is missing, wrong or too much; empty where all is as it should be. */
export function differences(draft: Draft, { events, optional }: Golden): string[] {
  const found = new Set(draft.events);
  const problems: string[] = [];
  for (const expected of events) {
    const near = [...found].filter((event) => excerptOf(draft, event).includes(expected.words));
    const right = near.find((event) => mistakes(draft, event, expected).length === 0);
    if (right) found.delete(right);
    else if (near.length === 0) problems.push(`missing: ${expected.words}`);
    else problems.push(`${expected.words}: ${mistakes(draft, near[0]!, expected).join('; ')}`);
  }
  for (const event of found) {
    const excerpt = excerptOf(draft, event);
    const wrong = events.some(({ words }) => excerpt.includes(words));
    if (wrong || optional.some(({ words }) => excerpt.includes(words))) continue;
    problems.push(
      `too much: ${event.type} ${event.source.join()}→${event.target.join()}: ${excerpt}`,
    );
  }
  return problems;
}

const excerptOf = ({ text }: Draft, { start, end }: ExtractedEvent): string =>
  text.slice(start, end);

function mistakes(draft: Draft, event: ExtractedEvent, expected: ExpectedEvent): string[] {
  const statuses = [expected.status].flat();
  const checks: readonly [name: string, got: unknown, ok: boolean][] = [
    ['type', event.type, expected.type.includes(event.type)],
    ['source', event.source, sameSet(event.source, expected.source)],
    ['target', event.target, sameSet(event.target, expected.target)],
    ['when', event.when.edtf, event.when.edtf === expected.when],
    ['status', event.status, statuses.includes(event.status)],
    ['rule', event.when.rule, !expected.rule || event.when.rule === expected.rule],
    ['count', event.count, !expected.count || event.count === expected.count],
    ['title', event.title, !expected.title || event.title === expected.title],
    ['place', event.place, !expected.place || event.place === expected.place],
    [
      'excerpt',
      excerptOf(draft, event),
      !expected.excerpt || excerptOf(draft, event) === expected.excerpt,
    ],
    [
      'attribution',
      event.attribution.map(({ name }) => name),
      !expected.attribution ||
        expected.attribution.join() === event.attribution.map(({ name }) => name).join(),
    ],
  ];
  return checks.filter(([, , ok]) => !ok).map(([name, got]) => `${name} ${JSON.stringify(got)}`);
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join() === b.toSorted().join();
