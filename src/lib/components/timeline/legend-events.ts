/** Made-up events whose marks the legend shows: drawn by the same code as the real ones. */
import { DAY, ms } from '#lib/model/units.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';

const PLAIN: TimelineEvent = {
  id: 'legend',
  title: '',
  earliest: ms(0),
  latest: ms(DAY),
  extent: 'somewhere-in',
  granularity: 'day',
  approximate: false,
  uncertain: false,
  quad: 4,
  goldstein: -800,
  source: [],
  target: [],
  status: 'asserted',
  mentions: 1,
  origin: 'extracted',
};

export const LEGEND = {
  deed: PLAIN,
  neutralDeed: { ...PLAIN, goldstein: 0 },
  neutralWord: { ...PLAIN, quad: 3, goldstein: 0 },
  word: { ...PLAIN, quad: 3, goldstein: -500 },
  cooperation: { ...PLAIN, quad: 1, goldstein: 500 },
  mild: { ...PLAIN, goldstein: -100 },
  unreal: { ...PLAIN, quad: 2, goldstein: 600, status: 'denied' },
  reviewed: { ...PLAIN, goldstein: -500, origin: 'reviewed' },
  month: { ...PLAIN, goldstein: -600 },
  open: { ...PLAIN, goldstein: -600, earliest: null },
  repeated: { ...PLAIN, goldstein: -500, status: 'habitual' },
} satisfies Record<string, TimelineEvent>;
