/**
 * Measures the times stage on annotated corpora: `node tests/bench/times.ts --data DIR [--errors]
 * [--json FILE_PREFIX]`, or the folder in DEMARCHE_BENCH_DATA. The folder holds
 * timebank-aquaint/{TimeBank,AQUAINT} and wikiwars/tml. Every third document is kept aside: its
 * figures are printed, its errors never are.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Style } from '#lib/extract/draft.ts';
import { compileTimeLexicon, type TimeLexiconData } from '#lib/extract/time/lexicon.ts';
import { recogniseTimes } from '#lib/extract/time/recognise-times.ts';
import { readDocument } from '#lib/text/read-document.ts';
import {
  count,
  figuresOf,
  noCounts,
  readTimeMl,
  type AnnotatedText,
  type Slip,
} from './timex-score.ts';

const CORPORA: readonly { name: string; folder: string; style: Style }[] = [
  { name: 'TimeBank', folder: 'timebank-aquaint/TimeBank', style: 'news' },
  { name: 'AQUAINT', folder: 'timebank-aquaint/AQUAINT', style: 'news' },
  { name: 'WikiWars', folder: 'wikiwars/tml', style: 'narrative' },
];
const ASIDE_EVERY = 3;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'string' },
  },
});
const data = values.data ?? process.env['DEMARCHE_BENCH_DATA'];
if (data === undefined || !existsSync(data)) {
  console.error('times bench: give the folder of the corpora with --data or DEMARCHE_BENCH_DATA');
  process.exit(2);
}
const lexiconFile = new URL('../../data/lexicon/times.en.json', import.meta.url);
const lexicon = compileTimeLexicon(
  JSON.parse(readFileSync(lexiconFile, 'utf8')) as TimeLexiconData,
);

let characters = 0;
let spent = 0; // ms of processor time

for (const { name, folder, style } of CORPORA) {
  const parts = { development: noCounts(), aside: noCounts(), all: noCounts() };
  const answers: Record<string, unknown> = {};
  filesOf(join(data, folder)).forEach((file, index) => {
    const annotated = readTimeMl(file, readFileSync(join(data, folder, file), 'utf8'));
    const times = annotate(annotated, style);
    answers[file.replace(/\.tml$/, '')] = times;
    const isAside = index % ASIDE_EVERY === ASIDE_EVERY - 1;
    const slips = count(isAside ? parts.aside : parts.development, annotated.timexes, times);
    count(parts.all, annotated.timexes, times);
    if (!isAside && values.errors === name)
      slips.forEach((slip) => console.log(told(slip, annotated)));
  });
  if (values.json !== undefined)
    writeFileSync(`${values.json}-${name}.json`, JSON.stringify(answers));
  for (const [part, counts] of Object.entries(parts)) {
    const { value, strict, relaxed, calendar } = figuresOf(counts);
    const figure = (label: string, f1: number) => `${label} ${f1.toFixed(1).padStart(5)}`;
    const line = [
      figure('value', value),
      figure('strict', strict),
      figure('relaxed', relaxed),
      figure('calendar', calendar),
    ];
    console.log(`${name.padEnd(9)} ${part.padEnd(12)} ${line.join('  ')}  of ${counts.gold}`);
  }
}
console.log(`speed ${(characters / 1000 / spent).toFixed(1)} MB/s, tokens made beforehand`);

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .sort();
}

function annotate({ text, created }: AnnotatedText, style: Style) {
  const { sentences, tokens } = readDocument(text);
  const before = process.threadCpuUsage().user;
  const { times } = recogniseTimes(
    { text, sentences, tokens },
    { published: created, style },
    lexicon,
  );
  spent += (process.threadCpuUsage().user - before) / 1000;
  characters += text.length;
  return times;
}

function told({ kind, gold, system }: Slip, { name, text }: AnnotatedText): string {
  const at = gold ?? system;
  const around = at
    ? `${text.slice(Math.max(0, at.start - 70), at.start)}«${text.slice(at.start, at.end)}»${text.slice(at.end, at.end + 40)}`
    : '';
  const answer = system ? `${system.value} (${text.slice(system.start, system.end)})` : '–';
  return `${kind}\t${gold?.value ?? '–'}\t${answer}\t${around.replace(/\s+/g, ' ')}\t${name}`;
}
