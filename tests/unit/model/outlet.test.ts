import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOutletSlug, outletSlug } from '#lib/model/outlet.ts';

describe('the slug of an outlet', () => {
  it.each([
    ['The Moscow Times', 'the-moscow-times'],
    ['Øresund Post', 'øresund-post'],
    ['Hürriyet  Daily—News', 'hurriyet-daily-news'],
    ['Коммерсантъ', 'коммерсантъ'],
    ['Reader’s Digest (UK)', 'readers-digest-uk'],
    ['~&?=#/<b>', 'b'],
    ['***', ''],
  ])('%s: %s', (name, slug) => expect(outletSlug(name)).toBe(slug));

  it('is its own slug, and holds nothing that an address gives a meaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const slug = outletSlug(name);
        expect(outletSlug(slug)).toBe(slug);
        expect(isOutletSlug(slug)).toBe(slug !== '');
        expect(slug).toMatch(/^[\p{L}\p{N}-]*$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
