/** Every picture that is kept: a kind of date each, every status, densities, widths, themes. The file's name is the case's. */
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import type { Theme } from '#lib/render/theme.ts';
import { DARK, FORCED, LIGHT } from '#lib/render/theme.ts';
import { DAY, ms } from '#lib/model/units.ts';
import { STATUSES } from '#lib/model/status.ts';
import { CRISIS, day, event } from './crisis.ts';

export interface SceneCase {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly theme: Theme;
  readonly selected?: string;
  /** Folded as it comes at this height, in px; without it every lane is open. */
  readonly height?: number;
  readonly highlight?: { readonly from: string; readonly to: string };
}

const SELECTED = 'turkey-downs-a-russian-warplane';
const WHOLE = { events: CRISIS, from: '2015-09-01', to: '2017-01-01', theme: LIGHT };
const WINTER = { from: '2015-10-01', to: '2016-04-01', width: 736, theme: LIGHT };

/** One lane of deeds and one of words, so that both shapes show. */
const both = (title: string, from: string | null, days: number | null, rest: Partial<TimelineEvent> = {}) => [
  event(`${title}, a deed`, from, days, { source: ['RUS'], target: ['TUR'], quad: 4, goldstein: -700, ...rest }),
  event(`${title}, a word`, from, days, { source: ['TUR'], target: ['RUS'], quad: 1, goldstein: 400, ...rest }),
];

const open = { latest: day('2016-02-05'), granularity: 'interval' } as const;

const DATES: Readonly<Record<string, readonly TimelineEvent[]>> = {
  day: both('Known to the day', '2015-11-24', 1),
  month: both('Known to the month', '2015-11-01', 30, { granularity: 'month' }),
  year: both('Known to the year', '2015-01-01', 365, { granularity: 'year' }),
  before: both('Some time before', null, null, open),
  habitual: both('Again and again', null, null, { ...open, extent: 'throughout', status: 'habitual' }),
  throughout: both('All through', '2015-11-10', 60, { extent: 'throughout', granularity: 'interval' }),
  after: both('Some time after', '2015-12-10', null, { granularity: 'interval' }),
  approximate: both('About a month', '2015-11-10', 60, { approximate: true, granularity: 'interval' }),
  told: both('Dated by others', '2015-11-24', 1, { told: { from: day('2015-11-01'), to: day('2015-12-01') } }),
  disputed: both('In dispute', '2015-11-24', 1, { told: { from: day('2015-11-10'), to: day('2016-01-20') }, disputed: true }),
};

const statuses = STATUSES.flatMap((status, i) => {
  const from = new Date(day('2015-10-10') + i * 24 * DAY).toISOString().slice(0, 10);
  return both(status, from, 1, { status });
});

/** A year with an event every few hours. */
const CROWD: readonly TimelineEvent[] = Array.from({ length: 900 }, (_, i) => ({
  ...event(`Event number ${i}`, '2015-10-01', 1, {
    source: i % 3 ? ['RUS'] : ['TUR'],
    target: i % 3 ? ['TUR'] : ['RUS'],
    quad: i % 4 === 0 ? 1 : 4,
    goldstein: i % 4 === 0 ? 300 : -100 * ((i * 7) % 10),
  }),
  id: `crowd-${i}`,
  // Denser in the middle, as crises are.
  earliest: ms(day('2015-10-01') + Math.round(91 * (1 + ((i - 450) / 450) ** 3)) * DAY),
  latest: ms(day('2015-10-02') + Math.round(91 * (1 + ((i - 450) / 450) ** 3)) * DAY),
}));

export const CASES: readonly SceneCase[] = [
  { ...WHOLE, name: 'crisis-1168-light', width: 1168, selected: SELECTED },
  { ...WHOLE, name: 'crisis-1168-dark', width: 1168, theme: DARK },
  { ...WHOLE, name: 'crisis-1168-forced', width: 1168, theme: FORCED },
  { ...WHOLE, name: 'crisis-736-light', width: 736 },
  { ...WHOLE, name: 'crisis-736-dark', width: 736, theme: DARK, selected: SELECTED },
  { ...WHOLE, name: 'crisis-folded-736-light', width: 736, height: 300 },
  { ...WHOLE, name: 'crisis-358-light', width: 358, selected: SELECTED },
  { ...WHOLE, name: 'crisis-358-dark', width: 358, theme: DARK },
  { ...WHOLE, name: 'weeks-1168-light', width: 1168, from: '2015-11-10', to: '2015-12-20' },
  { ...WHOLE, name: 'hours-736-light', width: 736, from: '2015-11-23', to: '2015-11-27' },
  { ...WHOLE, name: 'decades-736-light', width: 736, from: '1990-01-01', to: '2030-01-01' },
  { ...WHOLE, name: 'month-named-736-light', width: 736, from: '2015-10-01', to: '2016-01-01', highlight: { from: '2015-11-01', to: '2015-12-01' } },
  { ...WHOLE, name: 'weeks-358-light', width: 358, from: '2015-11-10', to: '2015-12-20' },
  { ...WHOLE, name: 'empty-736-light', width: 736, events: [] },
  { ...WHOLE, name: 'empty-358-light', width: 358, events: [] },
  { ...WINTER, name: 'crowd-736-light', events: CROWD },
  { ...WINTER, name: 'crowd-358-light', events: CROWD, width: 358 },
  { ...WINTER, name: 'statuses-736-light', events: statuses },
  { ...WINTER, name: 'hostile-736-light', events: both('<script>alert("1")</script> & \u0000 ]]>', '2015-11-24', 1) },
  ...Object.entries(DATES).map(([kind, events]) => ({ ...WINTER, name: `date-${kind}-736-light`, events })),
];

/** Strips of all time. */
export const OVERVIEWS: readonly SceneCase[] = [
  { ...WHOLE, name: 'overview-1168-light', width: 1168, from: '2015-11-01', to: '2016-03-01' },
  { ...WHOLE, name: 'overview-736-dark', width: 736, theme: DARK, from: '2014-01-01', to: '2018-01-01' },
  { ...WINTER, name: 'overview-crowd-736-light', events: CROWD, from: '2015-12-15', to: '2016-01-15' },
];
