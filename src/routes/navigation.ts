/** The router, seen from here alone: makes the links and movements that components get by context. */
import { goto, preloadData, pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { DAY, ms } from '#lib/model/units.ts';
import { mentionAnchor, type Navigation, type TimeWindow } from '#lib/state/navigation.ts';
import { formatTimeWindow } from '#lib/url/time-window.ts';
import { isIssue } from '#lib/url/date-path.ts';
import { goToDate } from '#lib/url/go-to-date.ts';
import { decodeView, withView } from '#lib/url/query.ts';
import { DEFAULT_VIEW, type View } from '#lib/url/view.ts';

export interface NavigationSource {
  /** The window on screen. */
  readonly window: () => TimeWindow;
  /** What `/` shows where the address names no window. */
  readonly home: () => TimeWindow;
  /** What the page on screen shows where its address names no window. */
  readonly usual: () => TimeWindow;
}

/** For a page of the timeline. */
export function makeNavigation({ window, home, usual }: NavigationSource): Navigation {
  const links = plainLinks();
  // An open event is a page of its own: another filter is asked of the timeline.
  const filterHome = () => (page.data.event ? links.home : page.url.pathname);
  const filterUsual = () => (page.data.event ? home() : usual());
  return {
    ...links,
    get home() {
      return withWindow(links.home, window(), home());
    },
    event: (id) => withWindow(links.event(id), window(), home()),
    window: (next) => withWindow(page.url.pathname, next, usual()),
    data: (format) => withWindow(links.data(format), window(), home()),
    range: (window) => inRange(window),
    filtered: (change) => withWindow(filterHome(), window(), filterUsual(), change),
    filter: (change, how) =>
      goto(withWindow(filterHome(), window(), filterUsual(), change), {
        noScroll: true,
        keepFocus: true,
        replaceState: how === 'typing',
      }),
    canonical: () => new URL(withWindow(page.url.pathname, window(), usual()), page.url).href,

    async open(id) {
      const href = withWindow(links.event(id), window(), home());
      const loaded = await preloadData(href);
      if (loaded.type === 'loaded' && loaded.status === 200 && loaded.data['event'])
        pushState(href, { open: loaded.data['event'] as NonNullable<App.PageState['open']> });
      else await goto(href, { noScroll: true });
    },

    async close() {
      if (page.state.open) history.back();
      else if (page.data.event)
        await goto(withWindow(links.home, window(), home()), { noScroll: true, keepFocus: true });
    },

    async goToDate(words) {
      const date = goToDate(words);
      if (isIssue(date)) return date.message;
      const path = resolve('/(timeline)/on/[date=date]', { date: date.text });
      await goto(path, { noScroll: true, keepFocus: true });
      return null;
    },
  };
}

/** For a page without a timeline: its links lead to the usual views. */
export function plainLinks(): Navigation {
  return {
    home: resolve('/(timeline)'),
    event: (id) => resolve('/(timeline)/events/[id=event]', { id }),
    article: (id, mention) =>
      resolve('/articles/[id]', { id }) +
      (mention === undefined ? '' : `#${mentionAnchor(mention)}`),
    eventData: (id, format = 'json') => resolve(`/events/[id=event].${format}`, { id }),
    correction: (id) => resolve('/events/[id=event]/correction', { id }),
    window: ({ from, to }) => withWindow(resolve('/(timeline)'), { from, to }, null),
    goTo: resolve('/on'),
    data: (format = 'events.json') => resolve(`/${format}`),
    date: (date) => resolve('/(timeline)/on/[date=date]', { date }),
    range: (window) => inRange(window),
    filtered: (change) => filteredHome(change),
    filter: (change) => goto(filteredHome(change)),
    canonical: () => page.url.href,
    open: (id) => goto(resolve('/(timeline)/events/[id=event]', { id })),
    close: () => goto(resolve('/(timeline)')),
    goToDate: () => Promise.resolve(null),
  };
}

/** The address follows the window without a step of history. */
export function writeWindow(shown: TimeWindow, usual: TimeWindow): void {
  // The router's own address stays that of the last page, whatever was opened or rewritten since.
  const { pathname, href } = location;
  const unless = pathname === page.url.pathname ? usual : null;
  const url = new URL(withWindow(pathname, shown, unless), href);
  if (url.href !== href) replaceState(url, page.state);
}

/** The rest of the view on screen stays in the address. */
function withWindow(
  path: string,
  shown: TimeWindow,
  unless: TimeWindow | null,
  change: Partial<View> = {},
): string {
  const { view } = decodeView(page.url.search);
  const time = unless !== null && same(shown, unless) ? null : shown;
  return withView(path, { ...view, time, ...change });
}

const filteredHome = (change: Partial<View>): string =>
  withView(resolve('/(timeline)'), { ...DEFAULT_VIEW, ...change });

/** Whole days: an address of a date names none shorter. */
function inRange({ from, to }: TimeWindow): string {
  const days = { from: ms(Math.floor(from / DAY) * DAY), to: ms(Math.ceil(to / DAY) * DAY) };
  return resolve('/(timeline)/on/[date=date]', { date: formatTimeWindow(days) });
}

const same = (a: TimeWindow, b: TimeWindow): boolean => a.from === b.from && a.to === b.to;
