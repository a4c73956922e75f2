/**
 * How well and how fast the event rules code:
 *
 *     npm exec node -- tests/bench/events.ts --data DIR [--errors TYPE|all|sides] [--speed]
 *
 * DIR holds `plv/train.tsv` (sentences with a marked pair and its type) and
 * `petrarch2/text/*.xml` (sentences with codings). Every third item is kept aside, and `--errors`
 * never shows one of those. `--speed` times the whole pipeline on one long made-up article.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleInput } from '../../src/lib/extract/draft.ts';
import { relationOf } from '../../src/lib/extract/events/relation.ts';
import { openDraft } from '../../src/lib/extract/open-draft.ts';
import { annotate } from '../../src/lib/extract/pipeline.ts';
import { sentencesStage } from '../../src/lib/extract/sentences.ts';
import { quadOf } from '../../src/lib/model/event-type.ts';
import type { Span } from '../../src/lib/model/span.ts';
import { programFolder } from '../../src/lib/server/folder/program-folder.ts';
import { loadKnowledge } from '../../src/lib/server/knowledge.ts';

const KEPT_ASIDE = 3;
const LONG_ARTICLE = 5 * 1024 * 1024; // UTF-16 units

/** Codes that PETRARCH's tests give to lands of Middle-earth, and ISO 3166 to others. */
const INVENTED = new Set(['ERI', 'FRO', 'BRE', 'CAL']);

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    errors: { type: 'string' },
    speed: { type: 'boolean', default: false },
  },
});
const { knowledge } = loadKnowledge(programFolder());

if (!values.data && !values.speed) {
  console.error('tests/bench/events.ts: --data DIR is missing: the folder with plv and petrarch2');
  process.exit(2);
}
if (values.data) {
  measurePairs(join(values.data, 'plv/train.tsv'));
  measureRecords(join(values.data, 'petrarch2/text'));
}
if (values.speed) measureSpeed();

function inputOf(text: string, published: string | null = null): ArticleInput {
  const nothing = { title: null, outlet: null, byline: null, url: null, publishedFrom: null };
  return { id: 'bench', text, published, ...nothing, language: 'en', kind: 'given', style: null };
}

function measurePairs(file: string): void {
  const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
  const judged = rows.map((row, index) => {
    const [, , marked = '', , , root = '', quad = ''] = row.split('\t').map(unquote);
    const { text, source, target } = unmark(marked);
    const draft = sentencesStage.run(openDraft(inputOf(text)), knowledge);
    const relation = relationOf(draft, source, target, knowledge.events);
    const kept = index % KEPT_ASIDE === 0;
    const wrong = relation?.type !== root;
    if (wrong && !kept && values.errors && ['all', root, relation?.type].includes(values.errors)) {
      console.log(`${root} not ${relation?.type ?? 'none'} (${relation?.rule ?? '-'}): ${marked}`);
    }
    return { kept, gold: root, got: relation?.type ?? 'none', quad, gotQuad: relation?.quad ?? 0 };
  });
  for (const kept of [false, true]) {
    const part = judged.filter((one) => one.kept === kept);
    const side = (quad: string) => (quad === '0' ? 'none' : Number(quad) <= 2 ? 'with' : 'against');
    const figures = [
      ['15 types', macroF1(part.map(({ gold, got }) => [gold, got]))],
      ['quad', macroF1(part.map(({ quad, gotQuad }) => [quad, String(gotQuad)]))],
      ['conflict', macroF1(part.map(({ quad, gotQuad }) => [side(quad), side(String(gotQuad))]))],
    ] as const;
    const text = figures.map(([name, f1]) => `${name} ${(100 * f1).toFixed(1)}`).join(', ');
    console.log(
      `pairs, ${kept ? 'kept aside' : 'developed on'} (${part.length}): macro-F1 ${text}`,
    );
  }
}

function unquote(cell: string): string {
  return cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;
}

/** The text without its marks, and the first source and target. */
function unmark(marked: string): { text: string; source: Span; target: Span } {
  const spans: { s?: Span; t?: Span } = {};
  const open: { s?: number; t?: number } = {};
  let text = '';
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const mark = /^<(\/?)([st])>$/.exec(part);
    if (!mark) text += part;
    else if (mark[1] === '') open[mark[2] as 's' | 't'] = text.length;
    else {
      const name = mark[2] as 's' | 't';
      spans[name] ??= { start: open[name] ?? 0, end: text.length };
    }
  }
  const nowhere = { start: 0, end: 1 };
  return { text, source: spans.s ?? nowhere, target: spans.t ?? nowhere };
}

function macroF1(pairs: readonly (readonly [gold: string, got: string])[]): number {
  const classes = [...new Set(pairs.map(([gold]) => gold))];
  const scores = classes.map((name) => {
    const right = pairs.filter(([gold, got]) => gold === name && got === name).length;
    const wrong = pairs.filter(([gold, got]) => (gold === name) !== (got === name)).length;
    return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
  });
  return scores.reduce((sum, score) => sum + score, 0) / classes.length;
}

interface Coded {
  readonly text: string;
  readonly date: string;
  /** `SRC→TGT` by the first three letters. */
  readonly sides: ReadonlySet<string>;
  readonly quads: ReadonlySet<number>;
}

/** A record is right when its directed pairs are found, all of them and no others. */
function measureRecords(folder: string): void {
  const records = readRecords(folder);
  for (const kept of [false, true]) {
    const part = records.filter((_, index) => (index % KEPT_ASIDE === 0) === kept);
    let sides = 0;
    let both = 0;
    for (const record of part) {
      const { events } = annotate(inputOf(record.text, record.date), knowledge);
      const found = new Set(
        events.flatMap(({ source, target }) =>
          source.flatMap((s) => target.filter((t) => t !== s).map((t) => `${s}→${t}`)),
        ),
      );
      const right = [...record.sides].sort().join() === [...found].sort().join();
      const quads = new Set(events.map(({ quad }) => quad as number));
      const kinds = [...record.quads].every((quad) => quads.has(quad));
      if (right) sides += 1;
      if (right && kinds) both += 1;
      if (!right && !kept && values.errors === 'sides') {
        console.log(`${[...record.sides].join()} not ${[...found].join()}: ${record.text}`);
      }
    }
    const share = (n: number) => `${((100 * n) / part.length).toFixed(1)} %`;
    console.log(
      `records, ${kept ? 'kept aside' : 'developed on'} (${part.length}): sides right ${share(sides)}, sides and quad ${share(both)}`,
    );
  }
}

function readRecords(folder: string): Coded[] {
  const seen = new Set<string>();
  const known = (code: string) => knowledge.gazetteer.actors.has(code) && !INVENTED.has(code);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /<Sentence date="(\d+)"[^>]*>([\s\S]*?)<\/Sentence>/g,
      ),
    ])
    .flatMap(([, date = '', body = '']) => {
      const text = /<Text>([\s\S]*?)<\/Text>/.exec(body)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
      const codings = [
        ...body.matchAll(
          /<EventCoding sourcecode="([^"]*)" targetcode="([^"]*)" eventcode="([^"]*)"/g,
        ),
      ].map(([, s = '', t = '', code = '']) => ({ s: s.slice(0, 3), t: t.slice(0, 3), code }));
      if (seen.has(text) || codings.length === 0) return [];
      seen.add(text);
      if (!codings.every(({ s, t }) => known(s) && known(t) && s !== t)) return [];
      const act = (code: string) => knowledge.events.act(code);
      const quads = codings.flatMap(({ code }) => {
        try {
          return [quadOf(act(code).type)];
        } catch {
          return [];
        }
      });
      return [
        {
          text,
          date: date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
          sides: new Set(codings.map(({ s, t }) => `${s}→${t}`)),
          quads: new Set<number>(quads),
        },
      ];
    });
}

/** One article of many paragraphs, and one of a single line: the time must grow with the length only. */
function measureSpeed(): void {
  const story =
    'Turkey downed a Russian warplane near the border on 24 November 2015, the ministry said. ' +
    'Russia imposed sanctions on Turkey and recalled its ambassador, Lavrov told TASS on Thursday. ' +
    '“We will not forget the incident,” he added, while the two sides held talks in Vienna. ';
  for (const [name, join] of [
    ['paragraphs', '\n'],
    ['one line', ''],
  ] as const) {
    for (const length of [LONG_ARTICLE / 8, LONG_ARTICLE]) {
      const text = `${story}${join}`.repeat(Math.ceil(length / story.length)).slice(0, length);
      const start = performance.now();
      const { events } = annotate(inputOf(text, '2016-02-04'), knowledge);
      const seconds = (performance.now() - start) / 1000;
      const megabytes = length / 1024 / 1024;
      console.log(
        `${name}, ${megabytes.toFixed(2)} MB: ${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(2)} MB/s, ${events.length} events`,
      );
    }
  }
}
