/** A crisis to draw: the events of 2015 and 2016 between Russia and Turkey, with every kind of date and status. */
import type { Actor } from '#lib/model/actor.ts';
import type { QuadClass } from '#lib/model/event-type.ts';
import { ms, type Ms } from '#lib/model/units.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';

export const ACTORS: readonly Actor[] = [
  { code: 'RUS', kind: 'state', name: 'Russia' },
  { code: 'TUR', kind: 'state', name: 'Turkey' },
  { code: 'USA', kind: 'state', name: 'United States' },
  { code: 'SYR', kind: 'state', name: 'Syria' },
  { code: 'NAT', kind: 'organisation', name: 'NATO' },
  { code: 'ISSG', kind: 'organisation', name: 'International Syria Support Group' },
];

export const DYADS = [['RUS', 'TUR']] as const;

/** Midnight UTC. */
export const day = (text: string): Ms => ms(Date.parse(`${text}T00:00:00Z`));

export function event(title: string, from: string | null, days: number | null, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  const earliest = from === null ? null : day(from);
  return {
    id: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title,
    earliest,
    latest: earliest === null || days === null ? null : ms(earliest + days * 86_400_000),
    extent: 'somewhere-in',
    granularity: 'day',
    approximate: false,
    uncertain: false,
    quad: 3,
    goldstein: -200,
    source: [],
    target: [],
    status: 'asserted',
    mentions: 1,
    origin: 'extracted',
    ...rest,
  };
}

const TO_RUSSIA = { source: ['TUR'], target: ['RUS'] };
const TO_TURKEY = { source: ['RUS'], target: ['TUR'] };
const TOGETHER = { source: ['RUS', 'TUR'], target: ['RUS', 'TUR'] };
const SUPPORT_GROUP = { source: ['ISSG'], target: [] };

const score = (quad: QuadClass, goldstein: number) => ({ quad, goldstein: goldstein * 100 });

export const CRISIS: readonly TimelineEvent[] = [
  event('Russian jets enter Turkish air space', '2015-10-03', 2, { ...TO_TURKEY, ...score(4, -5) }),
  event('Turkey summons the Russian ambassador', '2015-10-05', 1, { ...TO_RUSSIA, ...score(3, -2) }),
  event('Russia admits an error by its pilot', '2015-10-06', 1, { ...TO_TURKEY, ...score(2, 3) }),
  event('Turkey shoots down a drone near the border', '2015-10-16', 1, { ...TO_RUSSIA, ...score(4, -6) }),
  event('Vienna: foreign ministers meet on Syria', '2015-10-30', 1, { ...SUPPORT_GROUP, ...score(1, 4) }),
  event('Vienna: a plan for talks on Syria', '2015-11-14', 1, { ...SUPPORT_GROUP, ...score(1, 5) }),
  event('Turkey protests at the bombing of Turkmen villages', '2015-11-19', 1, { ...TO_RUSSIA, ...score(3, -3) }),
  event('Turkey downs a Russian warplane', '2015-11-24', 1, {
    ...TO_RUSSIA,
    ...score(4, -10),
    mentions: 14,
    told: { from: day('2015-11-01'), to: day('2015-12-01') },
  }),
  event('Putin calls it a stab in the back', '2015-11-24', 1, { ...TO_TURKEY, ...score(3, -4), mentions: 5 }),
  event('Lavrov cancels his visit to Turkey', '2015-11-24', 1, { ...TO_TURKEY, ...score(3, -4) }),
  event('Russia sends S-400 systems to Hmeimim', '2015-11-25', 1, { ...TO_TURKEY, ...score(4, -7) }),
  event('Russia suspends military contacts', '2015-11-25', 1, { ...TO_TURKEY, ...score(4, -6) }),
  event('Russia ends visa-free travel for Turks', '2015-11-27', 1, { ...TO_TURKEY, ...score(4, -5) }),
  event('Russia signs sanctions against Turkey', '2015-11-28', 1, { ...TO_TURKEY, ...score(4, -8), mentions: 6 }),
  event('Erdoğan says he is saddened', '2015-11-28', 1, { ...TO_RUSSIA, ...score(1, 2) }),
  event('Putin declines to meet Erdoğan in Paris', '2015-11-30', 1, { ...TO_TURKEY, ...score(3, -4) }),
  event('Russia accuses Turkey of buying oil from IS', '2015-12-02', 1, { ...TO_TURKEY, ...score(3, -5), mentions: 3 }),
  event('Russia halts talks on Turkish Stream', '2015-12-03', 1, { ...TO_TURKEY, ...score(4, -6) }),
  event('A sailor aims a missile launcher off Istanbul', '2015-12-04', 1, { ...TO_TURKEY, ...score(4, -5) }),
  event('Russian destroyer fires warning shots', '2015-12-13', 1, { ...TO_TURKEY, ...score(4, -6) }),
  event('UN adopts resolution 2254', '2015-12-18', 1, { ...SUPPORT_GROUP, ...score(1, 6) }),
  event('Turkey reports another air-space violation', '2016-01-29', 1, { ...TO_RUSSIA, ...score(3, -5) }),
  event('Lavrov talks to Limes', '2016-02-04', 1, { ...TO_TURKEY, ...score(3, -2) }),
  event('No apology from Turkey', null, null, { ...TO_RUSSIA, ...score(2, 5), latest: day('2016-02-05'), status: 'denied', granularity: 'interval' }),
  event('Turkey refuses to hand over suspects', null, null, {
    ...TO_RUSSIA,
    ...score(3, -4),
    latest: day('2016-02-05'),
    status: 'habitual',
    extent: 'throughout',
    granularity: 'interval',
  }),
  event('Russia voices concern over Turkey', null, null, {
    ...TO_TURKEY,
    ...score(3, -2),
    latest: day('2016-02-05'),
    status: 'habitual',
    extent: 'throughout',
    granularity: 'interval',
  }),
  event('Munich: a cessation of hostilities', '2016-02-11', 2, { ...SUPPORT_GROUP, ...score(1, 7) }),
  event('Russia and the United States announce a truce', '2016-02-22', 1, { source: ['RUS'], target: ['USA'], ...score(1, 7) }),
  event('NATO stands by Turkey', '2015-11-24', 1, { source: ['NAT'], target: ['RUS'], ...score(1, 3) }),
  event('Turkey plans a letter', '2016-05-01', 31, { ...TO_RUSSIA, ...score(1, 4), status: 'planned', granularity: 'month' }),
  event('Erdoğan writes a letter of regret', '2016-06-24', 4, { ...TO_RUSSIA, ...score(2, 7), mentions: 7 }),
  event('Putin and Erdoğan talk by telephone', '2016-06-29', 1, { ...TOGETHER, ...score(1, 4) }),
  event('Russia lifts the ban on package tours', '2016-06-30', 1, { ...TO_TURKEY, ...score(2, 6) }),
  event('Putin condemns the coup attempt', '2016-07-17', 1, { ...TO_TURKEY, ...score(1, 4) }),
  event('Putin and Erdoğan meet in St Petersburg', '2016-08-09', 1, { ...TOGETHER, ...score(1, 6), mentions: 4 }),
  event('Charter flights resume', '2016-08-20', 30, { ...TO_TURKEY, ...score(2, 5), approximate: true, granularity: 'interval' }),
  event('Turkish Stream agreement signed', '2016-10-10', 1, { ...TOGETHER, ...score(1, 8) }),
  event('Russian ambassador killed in Ankara', '2016-12-19', 1, { source: [], target: ['RUS'], ...score(4, -9) }),
];
