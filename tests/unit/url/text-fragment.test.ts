import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTextFragment } from '#lib/url/text-fragment.ts';

const PAGE = 'https://example.org/a?b=c';

describe('a text fragment', () => {
  it('quotes short words whole, with what stands around them', () => {
    expect(
      withTextFragment(PAGE, {
        exact: 'Arden closed the strait',
        prefix: 'nce said that on Monday ',
        suffix: ' to every ship under a forei',
      }),
    ).toBe(`${PAGE}#:~:text=that%20on%20Monday-,Arden%20closed%20the%20strait,-to%20every%20ship`);
  });

  it('tells long words by their two ends', () => {
    const exact = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(withTextFragment(PAGE, { exact })).toBe(
      `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
    );
  });

  it('escapes what means something in a directive', () => {
    expect(withTextFragment(PAGE, { exact: 'half-built, A & B' })).toBe(
      `${PAGE}#:~:text=half%2Dbuilt%2C%20A%20%26%20B`,
    );
  });

  it('keeps a fragment that is there, and replaces a directive', () => {
    expect(withTextFragment(`${PAGE}#part`, { exact: 'x' })).toBe(`${PAGE}#part:~:text=x`);
    expect(withTextFragment(`${PAGE}#:~:text=old`, { exact: 'x' })).toBe(`${PAGE}#:~:text=x`);
  });

  it('takes no context from another line', () => {
    expect(withTextFragment(PAGE, { exact: 'x', prefix: 'end of one.\n' })).toBe(
      `${PAGE}#:~:text=x`,
    );
  });

  it('leaves alone what is no page of the web', () => {
    expect(withTextFragment('javascript:alert(1)', { exact: 'x' })).toBe('javascript:alert(1)');
    expect(withTextFragment(PAGE, { exact: ' \n ' })).toBe(PAGE);
  });

  it('is a valid address for any words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.string(),
        (exact, prefix, suffix) => {
          const address = withTextFragment(PAGE, { exact, prefix, suffix });
          expect(URL.canParse(address)).toBe(true);
          expect(address.startsWith(PAGE)).toBe(true);
        },
      ),
    );
  });
});
