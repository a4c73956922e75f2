import { daysOf, eventsCalendar } from '#lib/exchange/calendar.ts';
import type { SharedView } from '#lib/exchange/shared-view.ts';
import { ms } from '#lib/model/units.ts';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { when } from '../../store/samples.ts';
import { blame, HOSTILE, HOSTILE_VIEW, LINKS, paper, SAMPLE, shared, viewOf } from './samples.ts';

/** Read by another program's parser, after the marks of RFC 5545 that it forgives were looked at. */
function entriesOf(view: SharedView): ICAL.Component[] {
  const text = eventsCalendar(view, LINKS);
  const lines = text.split('\r\n');
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  const entries = calendar.getAllSubcomponents('vevent');
  expect(calendar.getAllSubcomponents()).toHaveLength(entries.length);
  for (const entry of entries)
    for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'status'])
      expect(entry.getAllProperties(name), name).toHaveLength(1);
  return entries;
}

const valueOf = (entry: ICAL.Component | undefined, name: string): string =>
  String(entry?.getFirstPropertyValue(name));

describe('a calendar of a view', () => {
  it('has an all-day entry for each event, with its EDTF, its source and its page', () => {
    const [, entry] = entriesOf(SAMPLE);
    expect(valueOf(entry, 'uid')).toBe('0000000001@buoys.example');
    expect(valueOf(entry, 'dtstart')).toBe('2021-03-04');
    expect(valueOf(entry, 'dtend')).toBe('2021-03-05');
    expect(valueOf(entry, 'dtstamp')).toBe('2026-01-03T09:30:00Z');
    expect(valueOf(entry, 'sequence')).toBe('2');
    expect(valueOf(entry, 'status')).toBe('CONFIRMED');
    expect(valueOf(entry, 'transp')).toBe('TRANSPARENT');
    expect(valueOf(entry, 'url')).toBe(LINKS.event(blame.id));
    expect(valueOf(entry, 'summary')).toBe('Norway blames Denmark');
    expect(valueOf(entry, 'description').split('\n')).toEqual([
      '4 March 2021 (EDTF 2021-03-04)',
      'Norway → Denmark',
      '“Norway blamed Denmark, “loudly”; for it.” – Oslo → The Harbour Gazette',
      `2 source excerpts: ${LINKS.event(blame.id)}`,
    ]);
  });

  it('tells an open start in the name, and what did not happen as tentative', () => {
    const [entry] = entriesOf(SAMPLE);
    expect(valueOf(entry, 'summary')).toBe('until 5 March 2021: No answer from Denmark');
    expect(valueOf(entry, 'dtstart')).toBe('2021-03-05');
    expect(valueOf(entry, 'dtend')).toBe('2021-03-06');
    expect(valueOf(entry, 'status')).toBe('TENTATIVE');
    expect(valueOf(entry, 'location')).toBe('Øresund');
  });

  it('leaves out what has no day, and says how many', () => {
    const undated = shared({ ...blame, when: when(null, null) }, [paper, null]);
    const view = viewOf(undated, ...SAMPLE.events);
    expect(entriesOf(view)).toHaveLength(2);
    expect(eventsCalendar(view, LINKS)).toContain('1 event without a date');
  });

  it('is the same in every time zone', () => {
    const before = process.env['TZ'];
    onTestFinished(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });
    const made = ['UTC', 'America/Los_Angeles', 'Asia/Tokyo'].map((zone) => {
      process.env['TZ'] = zone;
      return eventsCalendar(SAMPLE, LINKS);
    });
    expect(new Set(made).size).toBe(1);
  });

  it('stays one calendar of as many entries whatever the texts say', () => {
    const text = eventsCalendar(HOSTILE_VIEW, LINKS);
    expect(entriesOf(HOSTILE_VIEW)).toHaveLength(1);
    expect(text.match(/^BEGIN:VCALENDAR\r$/gm)).toHaveLength(1);
    expect(text.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
    expect(text).toContain('NAME:=HYPERLINK("http://evil.example"\\;"x") END:VEVENT');
    expect(text.replace(/[\r\n]/g, '')).not.toMatch(/\p{Cc}/u);
    const [entry] = entriesOf(HOSTILE_VIEW);
    expect(valueOf(entry, 'summary')).toContain('=HYPERLINK("http://evil.example";"x") END:VEVENT');
  });

  it('gives every title back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const view = viewOf(shared({ ...blame, title: `${HOSTILE}${title}` }, [paper, null]));
        const [entry] = entriesOf(view);
        expect(valueOf(entry, 'summary').endsWith(title.replace(/\s+/g, ' ').trim())).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the days of a date', () => {
  const daysIn = (from: string | null, until: string | null) => {
    const days = daysOf({
      earliest: from === null ? null : ms(Date.parse(from)),
      latest: until === null ? null : ms(Date.parse(until)),
    });
    return days && [days.from, days.until].map((day) => day.toISOString().slice(0, 10));
  };

  it.each([
    ['2015-11-01', '2015-12-01', ['2015-11-01', '2015-12-01']],
    ['2015-11-24T07:24:00Z', '2015-11-24T07:25:00Z', ['2015-11-24', '2015-11-25']],
    [null, '2016-02-05', ['2016-02-04', '2016-02-05']],
    ['2016-02-04', null, ['2016-02-04', '2016-02-05']],
    ['0476-09-04', '0476-09-05', ['0476-09-04', '0476-09-05']],
    [null, null, null],
    ['-000043-03-15', '-000043-03-16', null],
    ['9999-12-31', null, null],
    ['+012015-01-01', '+012016-01-01', null],
  ])('%s until %s: %j', (from, until, days) => {
    expect(daysIn(from, until)).toEqual(days);
  });
});
