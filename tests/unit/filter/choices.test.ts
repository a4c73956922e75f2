import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenIn, NOTHING_CHOSEN, subjectOf, toggled } from '#lib/filter/choices.ts';
import { decodeView, encodeView } from '#lib/url/query.ts';
import { DEFAULT_VIEW } from '#lib/url/view.ts';
import { ACTORS, randomChoices } from './random-views.ts';

const query = (change: object) => encodeView({ ...DEFAULT_VIEW, ...change });

describe('what is chosen', () => {
  it('is named one by one, each with the view that is without it', () => {
    const { view } = decodeView('actors=RUS~TUR&pair=RUS~USA&status=denied&q=plane');
    expect(chosenIn(view).map(({ of, value }) => [of, value])).toEqual([
      ['q', 'plane'],
      ['actors', 'RUS'],
      ['actors', 'TUR'],
      ['pair', ['RUS', 'USA']],
      ['status', 'denied'],
    ]);
    expect(chosenIn(view).map(({ without }) => query({ ...view, ...without }))).toEqual([
      'actors=RUS~TUR&pair=RUS~USA&status=denied',
      'actors=TUR&pair=RUS~USA&status=denied&q=plane',
      'actors=RUS&pair=RUS~USA&status=denied&q=plane',
      'actors=RUS~TUR&status=denied&q=plane',
      'actors=RUS~TUR&pair=RUS~USA&q=plane',
    ]);
    expect(query({ ...view, ...NOTHING_CHOSEN })).toBe('');
  });

  it('is nothing once each is taken back, in whatever order', () => {
    fc.assert(
      fc.property(randomChoices, fc.infiniteStream(fc.nat()), (choice, picks) => {
        let view = { ...DEFAULT_VIEW, ...choice, q: 'x' };
        for (let left = chosenIn(view); left.length > 0; left = chosenIn(view)) {
          const one = left[picks.next().value % left.length];
          view = { ...view, ...one?.without };
          expect(chosenIn(view)).toHaveLength(left.length - 1);
        }
        expect(query(view)).toBe('');
      }),
    );
  });

  it('comes back by choosing it twice', () => {
    fc.assert(
      fc.property(randomChoices, fc.constantFrom(...ACTORS), (choice, actor) => {
        const view = { ...DEFAULT_VIEW, ...choice };
        const once = { ...view, ...toggled(view, 'actors', actor) };
        expect(once.actors.includes(actor)).toBe(!view.actors.includes(actor));
        expect(query({ ...once, ...toggled(once, 'actors', actor) })).toBe(query(view));
      }),
    );
  });
});

describe('whose view it is', () => {
  it.each([
    ['', []],
    ['actors=RUS', ['RUS']],
    ['actors=RUS~TUR', []],
    ['pair=RUS~TUR', ['RUS', 'TUR']],
    ['pair=RUS~TUR&actors=USA', ['RUS', 'TUR']],
  ])('%s: %j', (text, subject) => {
    expect(subjectOf(decodeView(text).view)).toEqual(subject);
  });
});
