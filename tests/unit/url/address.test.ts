import { describe, expect, it } from 'vitest';
import { dataAddress, formatAddress, parseAddress } from '#lib/url/address.ts';
import { isIssue } from '#lib/url/date-path.ts';
import { DEFAULT_VIEW } from '#lib/url/view.ts';
import released from '../../fixtures/urls.released.json' with { type: 'json' };

const parse = (text: string) => {
  const address = parseAddress(text);
  if (isIssue(address)) throw new Error(`${text}: ${address.message}`);
  return address;
};

describe('every address ever released', () => {
  it.each(released)(
    '$url still opens the same view',
    ({ url, canonical, place, view, notices }) => {
      const address = parse(url);
      expect(address.place).toEqual(place);
      expect(address.view).toEqual({ ...DEFAULT_VIEW, ...view });
      expect(address.notices.map(({ code }) => code)).toEqual(notices);
      expect(formatAddress(address)).toBe(canonical);
      expect(parse(canonical)).toEqual({ ...address, notices: [] });
    },
  );
});

describe('an address', () => {
  it.each([
    ['/on/2015-02-30', 'bad-date'],
    ['/on/2015-11..', 'bad-date'],
    ['/on', 'unknown-path'],
    ['/on/2015/11', 'unknown-path'],
    ['/events/no-hash', 'unknown-path'],
    ['/events/', 'unknown-path'],
    ['/articles/..%2F..%2Fetc', 'unknown-path'],
    ['/elsewhere', 'unknown-path'],
    ['/embed/elsewhere/x', 'unknown-path'],
    ['/%E0%A4%A', 'unknown-path'],
  ])('%s names no page', (url, code) => {
    expect(parseAddress(url)).toMatchObject({ code });
  });

  it('leaves the fragment to the browser unless it names an excerpt', () => {
    expect(parse('/articles/limes#m-3').place).toMatchObject({ mention: 'm-3' });
    expect(parse('/articles/limes#:~:text=stab').place).toMatchObject({ mention: null });
  });

  it('has its data beside it', () => {
    const at = (url: string) => {
      const { place, view } = parse(url);
      return dataAddress(place, view, 'json');
    };
    expect(at('/?actors=RUS')).toBe('/events.json?actors=RUS');
    expect(at('/on/2015-11')).toBe('/events.json?time=2015-11-01..2015-11-30');
    expect(at('/on/2015-11?time=2016..2016')).toBe('/events.json?time=2016-01-01..2016-12-31');
    expect(at('/events/turkey-downs-a-warplane-4f1k2m9x0a')).toBe(
      '/events/turkey-downs-a-warplane-4f1k2m9x0a.json',
    );
  });
});
