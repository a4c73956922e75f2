import { describe, expect, it } from 'vitest';
import { actionOf, KEYS } from '#lib/components/timeline/key-actions.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('keys', () => {
  it('mean one thing each', () => {
    const all = KEYS.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(KEYS.flatMap(({ keys, action }) => keys.map((key) => [key, action] as const)))(
    '%s: %s',
    (key, action) => expect(press(key)).toBe(action),
  );

  it('belong to the browser with a modifier, and when unknown', () => {
    expect(press('0', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('+', { metaKey: true })).toBeNull();
    expect(press('x')).toBeNull();
  });
});
