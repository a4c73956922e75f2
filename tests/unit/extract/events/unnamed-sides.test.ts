import { describe, expect, test } from 'vitest';
import { draftOf } from '../pipeline/golden.ts';

const meta = { outlet: 'The Harbour Gazette', published: '2016-02-04' };
const titles = (text: string): string[] => draftOf(text, meta).events.map(({ title }) => title);

describe('a title speaks of what the text names', () => {
  test.each([
    ['The ceasefire took effect at midnight.', 'The ceasefire takes effect'],
    ['The second ceasefire was to begin.', 'The second ceasefire to begin'],
    ['The second agreement was reached.', 'The second agreement reached'],
    ['The Peruvian ambassador was shot dead.', 'The Peruvian ambassador shot dead'],
    ['Peru was concerned about the raids.', 'Peru is concerned about the raids'],
    [
      'Alan Garcia, the president of Peru, expressed his deep sympathy to Chile.',
      'Peru expresses deep sympathy to Chile',
    ],
    ['The president of Peru instructed his ministers to cancel the talks.', null],
    [
      '"This is a provocation," the Peruvian foreign minister said.',
      'Peru speaks of a provocation',
    ],
  ])('%s', (text, title) => {
    const [first] = titles(text);
    if (title === null) expect(first ?? '').not.toMatch(/\b(?:his|her)\b/);
    else expect(first).toBe(title);
  });

  test('no side that nobody names is put into a title', () => {
    const told = titles('The truce came into force. The agreement was signed.');
    expect(told.join('\n')).not.toMatch(/unnamed|someone|undefined/i);
    expect(told.length).toBeGreaterThan(1);
  });
});
