/** An event in plain lines, as calendars and feeds show it. */
import { languageFor } from '../words/language.ts';
import { actorsInWords } from '../words/event-name.ts';
import { dateInWords } from '../words/date.ts';
import { exchangeWords, type ExchangeWords } from '../words/exchange.ts';
import { pageWords, type PageWords } from '../words/page.ts';
import { oneLine } from './plain-text.ts';
import type { Links, SharedEvent, SharedView } from './shared-view.ts';

export interface SharedWords {
  readonly page: PageWords;
  readonly exchange: ExchangeWords;
}

export function wordsFor({ site }: Pick<SharedView, 'site'>): SharedWords {
  const language = languageFor(site.language);
  return { page: pageWords(language), exchange: exchangeWords(language) };
}

/** "November 2015", never more exact than it is known. */
export const dateOf = ({ event }: SharedEvent): string =>
  dateInWords(event.when, { habitual: event.status === 'habitual' });

/** Date with its EDTF, who and toward whom, status, the first excerpt with who says so, where the rest stands. */
export function linesOf(shared: SharedEvent, view: SharedView, links: Links): readonly string[] {
  const { event } = shared;
  const { page, exchange } = wordsFor(view);
  const [{ excerpt, attribution }] = event.mentions;
  const date = dateOf(shared);
  const chain = attribution.map(({ name }) => name).join(' → ');
  return [
    event.when.edtf === null ? date : exchange.withEdtf(date, event.when.edtf),
    actorsInWords(event, view.nameOf),
    event.status === 'asserted' ? '' : page.status[event.status],
    exchange.excerpt(oneLine(excerpt.exact), chain === '' ? '' : `– ${chain}`),
    exchange.sources(event.mentions.length, links.event(event.id)),
  ]
    .map(oneLine)
    .filter((line) => line !== '');
}
