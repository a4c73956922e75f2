/**
 * Recall and precision of actor codes on sentences with codings, for example PETRARCH's unit tests:
 *
 *     npm exec node -- tests/bench/actors.ts --data DIR [--errors]
 *
 * DIR holds XML files of `<Sentence date="…">` with `<EventCoding sourcecode targetcode>` and
 * `<Text>`. A coding counts by its first three letters, where these name a state of the gazetteer. Every
 * third sentence is kept aside; `--errors` never shows one of those. The codings name only the sides
 * of coded events, so precision is a lower bound.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Draft } from '../../src/lib/extract/draft.ts';
import { compileGazetteer, type GazetteerFile } from '../../src/lib/extract/actors/gazetteer.ts';
import { readActors } from '../../src/lib/extract/actors/stage.ts';
import { readDocument } from '../../src/lib/text/read-document.ts';

const GAZETTEERS = new URL('../../data/gazetteers/', import.meta.url);
const KEPT_ASIDE = 3;

/** Codes that PETRARCH's tests give to lands of Middle-earth and ISO 3166 to others. */
const INVENTED = new Set(['ERI', 'FRO']);

interface Case {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly codes: ReadonlySet<string>;
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
if (!values.data) {
  console.error(
    'tests/bench/actors.ts: --data DIR is missing: the folder with the coded sentences',
  );
  process.exit(2);
}

const gazetteer = compileGazetteer(
  readdirSync(GAZETTEERS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, GAZETTEERS), 'utf8')) as GazetteerFile),
);
const cases = readCases(values.data);
for (const [name, part] of [
  ['developed on', cases.filter((_, index) => index % KEPT_ASIDE !== KEPT_ASIDE - 1)],
  ['kept aside', cases.filter((_, index) => index % KEPT_ASIDE === KEPT_ASIDE - 1)],
] as const)
  console.log(`${name}: ${measure(part, values.errors && name === 'developed on')}`);

function readCases(folder: string): Case[] {
  const seen = new Set<string>();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /<Sentence\b([^>]*)>([\s\S]*?)<\/Sentence>/g,
      ),
    ])
    .flatMap(([, head = '', body = '']) => {
      const text = /<Text>([\s\S]*?)<\/Text>/.exec(body)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
      const codes = new Set(
        [...body.matchAll(/(?:source|target)code\s*=\s*"([A-Z]{3})/g)]
          .map(([, code]) => code!)
          .filter((code) => gazetteer.actors.get(code)?.kind === 'state' && !INVENTED.has(code)),
      );
      if (codes.size === 0 || seen.has(text)) return [];
      seen.add(text);
      const day = /date\s*=\s*"(\d{4})(\d\d)(\d\d)"/.exec(head);
      const published = day ? `${day[1]}-${day[2]}-${day[3]}` : '';
      return [{ id: /id\s*=\s*"([^"]*)"/.exec(head)?.[1] ?? '', text, published, codes }];
    });
}

function measure(part: readonly Case[], showErrors: boolean): string {
  let wanted = 0;
  let found = 0;
  let given = 0;
  let right = 0;
  for (const { id, text, published, codes } of part) {
    const mentions = readActors(draftOf(text, published), gazetteer);
    const named = new Set(
      mentions.filter(({ role }) => role !== 'venue').flatMap((mention) => mention.codes),
    );
    const parties = new Set(
      mentions.filter(({ role }) => role === 'party').flatMap((mention) => mention.codes),
    );
    const missing = [...codes].filter((code) => !named.has(code));
    const spare = [...parties].filter((code) => !codes.has(code));
    wanted += codes.size;
    found += codes.size - missing.length;
    given += parties.size;
    right += parties.size - spare.length;
    if (showErrors && missing.length + spare.length > 0)
      console.log(
        `${id}: missing ${missing.join(' ') || '–'}, spare ${spare.join(' ') || '–'}\n  ${text}`,
      );
  }
  const percent = (a: number, b: number) =>
    `${((100 * a) / Math.max(1, b)).toFixed(1)} % (${a} of ${b})`;
  return `${part.length} sentences, recall ${percent(found, wanted)}, precision at least ${percent(right, given)}`;
}

function draftOf(text: string, published: string): Draft {
  return {
    input: {
      id: 'bench',
      text,
      title: null,
      outlet: null,
      byline: null,
      url: null,
      published,
      publishedFrom: 'given',
      language: 'en',
      kind: 'given',
      style: 'news',
    },
    title: null,
    outlet: null,
    byline: null,
    published,
    publishedFrom: 'given',
    language: 'en',
    text,
    removed: [],
    ...readDocument(text),
    times: [],
    actors: [],
    quotations: [],
    events: [],
    issues: [],
  };
}
