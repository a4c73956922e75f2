/**
 * Sentences: each alone must stay whole, and each pair of neighbours, joined by a space, must fall
 * apart into the two. Every third is kept aside.
 */
import { readFileSync } from 'node:fs';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Bench } from './bench.ts';
import { measureParts } from './bootstrap.ts';
import type { SentencesPeer } from './peers.ts';
import type { Parts, Row } from './row.ts';

interface Judged {
  readonly whole: boolean;
  /** Null for the last, which has no neighbour. */
  readonly apart: boolean | null;
}

const isAside = (_: unknown, index: number): boolean => index % 3 === 2;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const own: SentencesPeer = {
  name: 'demarche',
  split: (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)),
};
const platform: SentencesPeer = {
  name: 'Intl.Segmenter',
  split: (text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()),
};

export const sentences: Bench = {
  name: 'sentences',
  run: ({ dataAt, peers, tell }) => {
    const rows = readFileSync(dataAt('plv/train.tsv'), 'utf8').trim().split('\n').slice(1);
    const texts = rows.map((row) => row.split('\t')[1]!.trim());
    const judged = judge(texts, own, tell);
    const others = [platform, ...peers.sentences].map((peer) => ({
      name: peer.name,
      judged: judge(texts, peer, null),
    }));
    const rowOf = (what: string, test: (one: Judged) => boolean | null): Row => ({
      ...{ stage: 'sentences', what, on: 'PLV', unit: '%', of: 'sentences' },
      ours: partsOf(judged, test),
      peers: others.map((peer) => ({ name: peer.name, ...partsOf(peer.judged, test) })),
    });
    return [
      rowOf('kept whole', ({ whole }) => whole),
      rowOf('pairs split right', ({ apart }) => apart),
    ];
  },
};

const partsOf = (judged: readonly Judged[], test: (one: Judged) => boolean | null): Parts =>
  measureParts(judged, isAside, (some) => {
    const asked = some.map(test).filter((answer) => answer !== null);
    return (100 * asked.filter(Boolean).length) / asked.length;
  });

function judge(
  texts: readonly string[],
  { split }: SentencesPeer,
  tell: ((line: string) => void) | null,
): Judged[] {
  return texts.map((text, index) => {
    const next = texts[index + 1];
    const alone = split(text);
    const both = next === undefined ? null : split(`${text} ${next}`);
    const apart = both === null ? null : both.length === 2 && both[0] === text && both[1] === next;
    if (!isAside(text, index) && alone.length > 1) tell?.(`broken: ${alone.join(' | ')}`);
    if (!isAside(text, index) && both?.length === 1)
      tell?.(`joined: ${text.slice(-60)} | ${next?.slice(0, 60)}`);
    return { whole: alone.length === 1, apart };
  });
}
