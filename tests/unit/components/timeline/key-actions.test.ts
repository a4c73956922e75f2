import { describe, expect, it } from 'vitest';
import { actionOf, KEYS } from '#lib/components/timeline/key-actions.ts';

const press = (key: string, more: Partial<Parameters<typeof actionOf>[0]> = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe('keys', () => {
  it('mean one thing each', () => {
    const all = KEYS.flatMap(({ keys, shift }) => keys.map((key) => `${shift ?? 'either'} ${key}`));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(
    KEYS.flatMap(({ keys, shift, action }) => keys.map((key) => [key, shift, action] as const)),
  )('%s, Shift %s: %s', (key, shift, action) => {
    expect(press(key, { shiftKey: shift ?? false })).toBe(action);
    if (shift === undefined) expect(press(key, { shiftKey: true })).toBe(action);
  });

  it('with Shift select a range, and walk no further without', () => {
    expect(press('ArrowRight', { shiftKey: true })).toBe('extend-later');
    expect(press('ArrowUp', { shiftKey: true })).toBeNull();
  });

  it('belong to the browser with a modifier, and when unknown', () => {
    expect(press('0', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('+', { metaKey: true })).toBeNull();
    expect(press('x')).toBeNull();
  });
});
