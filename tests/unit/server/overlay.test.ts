import { overlay } from '#lib/server/folder/overlay.ts';
import { describe, expect, it } from 'vitest';

const base = {
  kind: 'states',
  states: [
    { code: 'NOR', name: 'Norway', cities: ['Oslo'] },
    { code: 'DNK', name: 'Denmark' },
  ],
  words: ['a', 'b'],
};

describe('overlay', () => {
  it('adds what is new and replaces what has the same name', () => {
    const over = {
      states: [
        { code: 'DNK', name: 'Denmark', cities: ['Aarhus'] },
        { code: 'XAA', name: 'Atlantis' },
      ],
      words: ['b', 'c'],
    };
    expect(overlay(base, over)).toEqual({
      kind: 'states',
      states: [base.states[0], over.states[0], over.states[1]],
      words: ['a', 'b', 'c'],
    });
  });

  it('leaves the base as it is where nothing is laid over it', () => {
    expect(overlay(base, {})).toEqual(base);
    expect(overlay(undefined, base)).toBe(base);
  });

  it('does not reach into prototypes', () => {
    const over = JSON.parse('{"__proto__": {"polluted": true}}') as unknown;
    overlay(base, over);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps what a list says twice', () => {
    const forms = { meet: ['meets', 'met', 'met', 'meeting'] };
    expect(overlay(forms, structuredClone(forms))).toEqual(forms);
  });
});
