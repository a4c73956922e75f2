/** What calendars, feeds and citations say in English. The browser is sent none of it. */
import { plural } from './plural.en.ts';

export const exchangeEn = {
  withEdtf: (words: string, edtf: string) => `${words} (EDTF ${edtf})`,
  excerpt: (words: string, chain: string) => (chain === '' ? `“${words}”` : `“${words}” ${chain}`),
  sources: (n: number, address: string) =>
    `${plural(n, 'source excerpt', 'source excerpts')}: ${address}`,
  openEnded: (date: string, title: string) => `${date}: ${title}`,
  notInCalendar: (n: number) =>
    `${plural(n, 'event', 'events')} without a date that a calendar can hold: left out here.`,
  appearedIn: (revision: number) => `New in revision ${revision} of the timeline.`,
  changedIn: (revision: number) => `Changed in revision ${revision} of the timeline.`,
  revision: (revision: number) => `revision ${revision}`,
  accessed: (date: string) => `accessed ${date}`,
  quotes: (words: string, address: string) => `Quoted: “${words}” (${address})`,
  titled: (title: string) => `“${title}”`,
  /** The publisher gave none. */
  titleMade: (title: string) => `[${title}]`,
} as const;
