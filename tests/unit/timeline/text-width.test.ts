import { describe, expect, it } from 'vitest';
import { shortenings, textWidth } from '#lib/timeline/text-width.ts';

describe('the width of a text', () => {
  it('is the sum of the widest advances', () => {
    expect(textWidth('ab', 100)).toBe(126);
    expect(textWidth('ab', 100, 'bold')).toBe(140);
    expect(textWidth('', 13)).toBe(0);
  });

  it('takes what is not in the table for very wide', () => {
    expect(textWidth('🛩', 100)).toBe(137);
    expect(textWidth('漢', 100)).toBe(137);
  });
});

const fitText = (text: string, room: number, ...how: [number, 'regular', number]) =>
  shortenings(text, ...how).find(({ width }) => width <= room)?.text ?? null;

describe('a text that does not fit', () => {
  it('loses its last words', () => {
    expect(fitText('Turkey downs a Russian warplane', 1000, 13, 'regular', 10)).toBe(
      'Turkey downs a Russian warplane',
    );
    expect(fitText('Turkey downs a Russian warplane', 170, 13, 'regular', 10)).toBe(
      'Turkey downs a…',
    );
    expect(fitText('Vienna: ministers', 80, 13, 'regular', 5)).toBe('Vienna…');
  });

  it('is not shown where too little of it would stay', () => {
    expect(fitText('Turkey downs a Russian warplane', 60, 13, 'regular', 10)).toBeNull();
  });
});
