/** chrono-node, its answers read as TIMEX3 as kindly as they allow. */
import type { TimesPeer, VersionOf } from './peers.ts';
import { asMarked, isoWeekOf, partOfDay, pastFirst, quarterOf } from './peer-values.ts';

type Component = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

interface Components {
  isCertain(component: Component): boolean;
  get(component: Component): number | null;
}

interface Chrono {
  parse(
    text: string,
    from: Date,
  ): { readonly index: number; readonly text: string; readonly start: Components }[];
}

export function openChrono(load: NodeJS.Require, versionOf: VersionOf): TimesPeer {
  const chrono = load('chrono-node') as Chrono;
  return {
    name: `chrono-node ${versionOf('chrono-node')}`,
    read: (text, created) =>
      chrono.parse(text, new Date(`${created}T12:00:00Z`)).map(({ index, text: words, start }) => ({
        ...asMarked(text, index, index + words.length),
        value: valueOf(start, words, created),
      })),
  };
}

/** As fine as the words are: chrono fills in what they leave out. */
function valueOf(start: Components, words: string, created: string): string {
  const two = (component: Component) => String(start.get(component) ?? 0).padStart(2, '0');
  const named = `${String(start.get('year') ?? 0).padStart(4, '0')}-${two('month')}-${two('day')}`;
  const day = start.isCertain('year') ? named : pastFirst(named, words, created);
  const year = day.slice(0, 4);
  if (/\bnow\b/i.test(words)) return 'PRESENT_REF';
  if (/\bweekend/i.test(words)) return `${isoWeekOf(day)}-WE`;
  if (/\bweek/i.test(words) && !start.isCertain('weekday')) return isoWeekOf(day);
  if (/\bquarter/i.test(words)) return quarterOf(day);
  const part = partOfDay(words);
  if (part) return day + part;
  if (start.isCertain('hour')) return `${day}T${two('hour')}:${two('minute')}`;
  if (/\byears?\b/i.test(words)) return year;
  if (/\bmonths?\b/i.test(words)) return day.slice(0, 7);
  if (start.isCertain('day') || start.isCertain('weekday')) return day;
  return start.isCertain('month') ? day.slice(0, 7) : year;
}
