/**
 * Times on annotated corpora, scored as TempEval-3 does. Every third document is kept aside. Peers'
 * answers that lie in `peer-answers` are scored beside those of the peers that run here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Style } from '#lib/extract/draft.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import { inputOf } from './article-input.ts';
import { type Bench, type Context, optional } from './bench.ts';
import { measureParts } from './bootstrap.ts';
import type { Parts, Row } from './row.ts';
import {
  type AnnotatedText,
  count,
  type Counts,
  type Figures,
  figuresOf,
  noCounts,
  readTimeMl,
  type Slip,
  sumOf,
  type Timex,
} from './timex-score.ts';

const CORPORA: readonly { name: string; folder: string; style: Style; onFile?: string }[] = [
  { name: 'TimeBank', folder: 'timebank-aquaint/TimeBank', style: 'news', onFile: 'timebank' },
  { name: 'AQUAINT', folder: 'timebank-aquaint/AQUAINT', style: 'news', onFile: 'aquaint' },
  { name: 'WikiWars', folder: 'wikiwars/tml', style: 'narrative' },
];
const FIGURES = ['value', 'strict', 'relaxed', 'calendar'] as const;
const ON_FILE = { name: 'HeidelTime 2.2.1 (its answers on file)', file: 'heideltime-no-pos.json' };

/** In alphabetical order. */
const isAside = (_: unknown, index: number): boolean => index % 3 === 2;

export const times: Bench = {
  name: 'times',
  run: (context) => CORPORA.flatMap((corpus) => measureCorpus(corpus, context)),
};

function measureCorpus(
  { name, folder, style, onFile }: (typeof CORPORA)[number],
  context: Context,
): Row[] {
  const documents = readCorpus(context.dataAt(folder));
  const own = documents.map((document, index) => {
    const { counts, slips } = score(document, readTimes(document, style, context));
    if (context.tell && !isAside(document, index))
      for (const slip of slips) context.tell(`${name}\t${told(slip, document)}`);
    return counts;
  });
  const others = [
    ...(onFile
      ? answersOnFile(join('peer-answers', onFile, ON_FILE.file), documents, context)
      : []),
    ...context.peers.times.map((peer) => ({
      name: peer.name,
      counts: documents.map(
        (document) => score(document, peer.read(document.text, dayOf(document))).counts,
      ),
    })),
  ];
  return FIGURES.map((figure) => ({
    stage: 'times',
    what: `${figure} F1`,
    on: name,
    unit: '%',
    of: 'documents',
    note: `${documents.reduce((sum, { timexes }) => sum + timexes.length, 0)} expressions`,
    ours: partsOf(own, figure),
    peers: others.map(({ name: peer, counts }) => ({ name: peer, ...partsOf(counts, figure) })),
  }));
}

const partsOf = (counts: readonly Counts[], figure: keyof Figures): Parts =>
  measureParts(counts, isAside, (some) => figuresOf(sumOf(some))[figure]);

const readCorpus = (folder: string): AnnotatedText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .sort()
    .map((file) => readTimeMl(file, readFileSync(join(folder, file), 'utf8')));

const dayOf = ({ created }: AnnotatedText): string => (created ?? '').slice(0, 10);

const readTimes = ({ text, created }: AnnotatedText, style: Style, { knowledge }: Context) =>
  annotate(inputOf(text, { published: created, style }), knowledge).times;

function answersOnFile(
  path: string,
  documents: readonly AnnotatedText[],
  { dataAt }: Context,
): { name: string; counts: Counts[] }[] {
  const file = optional(() => dataAt(path));
  if (file === null) return [];
  const answers = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Timex[]>;
  const of = ({ name }: AnnotatedText) => answers[name.replace(/\.tml$/, '')] ?? [];
  const counts = documents.map((document) => score(document, of(document)).counts);
  return [{ name: ON_FILE.name, counts }];
}

function score(
  { timexes }: AnnotatedText,
  answers: readonly Timex[],
): { counts: Counts; slips: readonly Slip[] } {
  const counts = noCounts();
  return { counts, slips: count(counts, timexes, answers) };
}

function told({ kind, gold, system }: Slip, { name, text }: AnnotatedText): string {
  const at = gold ?? system;
  const around = at
    ? `${text.slice(Math.max(0, at.start - 70), at.start)}«${text.slice(at.start, at.end)}»${text.slice(at.end, at.end + 40)}`
    : '';
  const answer = system ? `${system.value} (${text.slice(system.start, system.end)})` : '–';
  return `${kind}\t${gold?.value ?? '–'}\t${answer}\t${around.replace(/\s+/g, ' ')}\t${name}`;
}
