/**
 * How fast the whole pipeline is, text in and events out, on many articles and on a single long one,
 * in processor time of the whole process: on one core the engine's own threads, which compile and
 * collect garbage beside the pipeline, would have to share it. Other work on the machine does not count.
 * Beside it, peers that read times alone. The texts are the repository's own articles, over and over.
 */
import { recogniseTimes } from '#lib/extract/time/recognise-times.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import { readDocument } from '#lib/text/read-document.ts';
import { inputOf } from './article-input.ts';
import type { Bench, Context } from './bench.ts';
import { ownArticles } from './own-articles.ts';
import type { Figure, Row } from './row.ts';

const MEGABYTE = 1_000_000; // UTF-8 bytes; the texts are nearly all ASCII
const MANY = 2 * MEGABYTE;
const LONG = 5 * MEGABYTE;
const WARM_UP = MEGABYTE / 2;
const RUNS = 3;
const PEERS_TEXT = MEGABYTE / 20;
const PUBLISHED = '2017-01-10';

export const speed: Bench = {
  name: 'speed',
  run: (context) => {
    const articles = manyOf(ownArticles(), MANY);
    const long = manyOf(ownArticles(), LONG).join('\n');
    const { knowledge } = context;
    const whole = (text: string) =>
      annotate(inputOf(text, { published: PUBLISHED, publishedFrom: 'given' }), knowledge);
    const timesAlone = (text: string) =>
      recogniseTimes(
        { text, ...readDocument(text) },
        { published: PUBLISHED, style: 'news' },
        knowledge.times,
      );
    return [
      {
        ...rowOf('whole pipeline', 'many articles', timed(articles, whole), articles.length),
        peers: peersOf(context),
        note: 'peers read times alone',
      },
      rowOf('whole pipeline', 'one article of 5 MB', timed([long], whole, 1), 1),
      rowOf(
        'whole pipeline',
        'one article of 5 MB in one line',
        timed([long.replace(/\s+/g, ' ')], whole, 1),
        1,
      ),
      {
        ...rowOf('times alone', 'many articles', timed(articles, timesAlone), articles.length),
        peers: peersOf(context),
      },
    ];
  },
};

function rowOf(what: string, on: string, figure: Omit<Figure, 'items'>, items: number): Row {
  const ours = { all: { ...figure, items } };
  return { stage: 'speed', what, on, unit: 'MB/s', of: 'articles', ours, peers: [] };
}

/** Articles of at least so many bytes in all, the same ones again and again. */
function manyOf(articles: readonly string[], bytes: number): string[] {
  const many: string[] = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(many.at(-1)!))
    many.push(articles[many.length % articles.length]!);
  return many;
}

/** Megabytes a second of processor time: the median of the runs, the slowest and the fastest. */
function timed(
  texts: readonly string[],
  read: (text: string) => unknown,
  times = RUNS,
): Omit<Figure, 'items'> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  warmUp(texts, read);
  const runs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(before);
    return bytes / (user + system); // bytes a microsecond
  }).sort((a, b) => a - b);
  return { value: runs[Math.floor(times / 2)]!, low: runs[0]!, high: runs.at(-1)! };
}

/** Half a megabyte of the texts, be they many or one: what is measured is how a long stream goes on. */
function warmUp(texts: readonly string[], read: (text: string) => unknown): void {
  let left = WARM_UP;
  for (let i = 0; left > 0 && i < texts.length; left -= texts[i]!.length, i += 1)
    read(texts[i]!.slice(0, left));
}

/** On a part of the articles, for some are slow. */
function peersOf({ peers }: Context): Row['peers'] {
  const texts = manyOf(ownArticles(), PEERS_TEXT);
  return peers.times.map(({ name, read }) => ({
    name,
    all: { ...timed(texts, (text) => read(text, PUBLISHED)), items: texts.length },
  }));
}
