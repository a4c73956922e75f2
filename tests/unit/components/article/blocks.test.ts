import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBlocks, type Block } from '#lib/components/article/blocks.ts';
import type { When } from '#lib/model/when.ts';
import type { MarkedSpan } from '#lib/model/article-view.ts';

const WHEN: When = {
  edtf: null,
  earliest: null,
  latest: null,
  extent: 'somewhere-in',
  granularity: 'interval',
  approximate: false,
  uncertain: false,
  basis: 'text',
  rule: 'undated-article',
  anchor: null,
  record: null,
};
const whole = (text: string) => [{ start: 0, end: text.length, text }];
const mark = (start: number, end: number, mention = `${start}-${end}`): MarkedSpan => ({
  start,
  end,
  mention,
  event: `event-${mention}`,
  title: mention,
  when: WHEN,
  status: 'asserted',
});
const runsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));

describe('an article’s blocks', () => {
  it('cut a paragraph where excerpts begin and end, nested and overlapping', () => {
    const text = 'abcdefghij';
    const runs = runsOf(
      layoutBlocks({ pieces: whole(text), marks: [mark(2, 6), mark(4, 8)], removed: [] }),
    );
    expect(runs.map((run) => [run.text, run.marks.map((one) => one.mention)])).toEqual([
      ['ab', []],
      ['cd', ['2-6']],
      ['ef', ['2-6', '4-8']],
      ['gh', ['4-8']],
      ['ij', []],
    ]);
  });

  it('put the anchor of an excerpt over two paragraphs once, on the first', () => {
    const text = 'one two\nthree four';
    const runs = runsOf(layoutBlocks({ pieces: whole(text), marks: [mark(4, 13)], removed: [] }));
    expect(runs.filter((run) => run.begins.length > 0).map((run) => run.text)).toEqual(['two']);
    expect(runs.filter((run) => run.marks.length > 0).map((run) => run.text)).toEqual([
      'two',
      'three',
    ]);
  });

  it('fold a removed block of several lines into one, with its reason', () => {
    const text = 'News.\nGive us\nmoney.\nMore news.';
    const blocks = layoutBlocks({
      pieces: whole(text),
      marks: [],
      removed: [{ start: 6, end: 20, reason: 'appeal' }],
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'removed', 'paragraph']);
    expect(blocks[1]).toMatchObject({ reason: 'appeal', paragraphs: ['Give us', 'money.'] });
  });

  it('say where a piece of the text is left out', () => {
    const blocks = layoutBlocks({
      pieces: [
        { start: 0, end: 3, text: 'One' },
        { start: 50, end: 53, text: 'Two' },
      ],
      marks: [mark(50, 53)],
      removed: [],
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'gap', 'paragraph']);
    expect(runsOf(blocks).at(-1)?.marks).toHaveLength(1);
  });

  it('keep every character of every line, whatever the excerpts', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), spans, (text, pairs) => {
        const marks = pairs
          .filter(([a, b]) => a < b && b <= text.length)
          .map(([a, b], i) => mark(a, b, String(i)));
        const blocks = layoutBlocks({ pieces: whole(text), marks, removed: [] });
        const lines = blocks.map((block) =>
          block.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '',
        );
        expect(lines).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
      }),
    );
  });
});
