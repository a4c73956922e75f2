/**
 * How well sentences are split, beside Intl.Segmenter on the same text.
 *   node tests/bench/sentences.ts --data DIR
 * DIR/train.tsv has one sentence a row in its second column. Each sentence alone must stay whole;
 * each pair of neighbours, joined by a space, must fall apart into the two. Every third row is kept
 * aside: its figures are printed, its errors (--errors) never are.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { splitSentences } from '../../src/lib/text/sentences.ts';

type Split = (text: string) => string[];

const { values } = parseArgs({
  options: { data: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
if (!values.data) throw new Error('no data folder: node tests/bench/sentences.ts --data DIR');

const rows = readFileSync(`${values.data}/train.tsv`, 'utf8').trim().split('\n').slice(1);
const all = rows.map((row) => row.split('\t')[1]!.trim());
const parts = {
  'to develop on': all.filter((_, i) => i % 3 !== 2),
  'kept aside': all.filter((_, i) => i % 3 === 2),
};

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const splitters: Record<string, Split> = {
  'own splitter': (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  'Intl.Segmenter': (text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()),
};

for (const [part, sentences] of Object.entries(parts)) {
  const pairs = sentences.slice(1).map((sentence, i) => [sentences[i]!, sentence]);
  for (const [name, split] of Object.entries(splitters)) {
    const whole = sentences.filter((sentence) => split(sentence).length === 1);
    const right = pairs.filter((pair) => same(split(pair.join(' ')), pair));
    console.log(
      `${part.padEnd(14)} ${name.padEnd(15)} ${sentences.length} sentences` +
        `  kept whole ${percent(whole.length, sentences.length)}` +
        `  pairs split right ${percent(right.length, pairs.length)}`,
    );
    if (!values.errors || part === 'kept aside' || name !== 'own splitter') continue;
    for (const text of sentences) if (split(text).length > 1) console.log('  broken ', split(text));
    for (const pair of pairs) {
      const got = split(pair.join(' '));
      if (got.length < 2) console.log('  joined ', pair[0]!.slice(-60), '|', pair[1]!.slice(0, 60));
    }
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}
