/** Every bench, in the order in which they run and are printed. */
import { article } from './article.ts';
import type { Bench } from './bench.ts';
import { corpus } from './corpus.ts';
import { memory } from './memory.ts';
import { openPairs } from './open-pairs.ts';
import { pairs } from './pairs.ts';
import { records } from './records.ts';
import { sentences } from './sentences.ts';
import { speed } from './speed.ts';
import { times } from './times.ts';
import { unwanted } from './unwanted.ts';

export const BENCHES: readonly Bench[] = [
  ...[times, pairs, openPairs, records, corpus],
  ...[article, sentences, unwanted, speed, memory],
];
