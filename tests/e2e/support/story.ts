/** What the served timeline holds, asked of its data twin. */
import type { APIRequestContext, Page } from '@playwright/test';

export interface ServedEvent {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly when: { readonly earliest: string | null; readonly latest: string | null };
  readonly mentions: readonly {
    readonly article: string;
    readonly attribution: readonly { readonly name: string }[];
    readonly selector: readonly { readonly type: string; readonly exact?: string }[];
  }[];
}

export async function servedEvents(
  request: APIRequestContext,
  query = '',
): Promise<readonly ServedEvent[]> {
  const response = await request.get(`/events.json${query}`);
  return ((await response.json()) as { events: ServedEvent[] }).events;
}

/** The event that is told most often and dated to the day: it is drawn everywhere. */
export async function bestTold(request: APIRequestContext): Promise<ServedEvent> {
  const events = await servedEvents(request);
  const dated = events.filter(({ when }) => when.earliest !== null && when.latest !== null);
  const [best] = [...dated].sort(
    (a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1),
  );
  if (!best) throw new Error('the served timeline has no dated event');
  return best;
}

/** A window so narrow that a phone, too, draws marks of single events beside its crowds. */
export const NARROW = '/?time=2015-10-10..2015-10-30';

/** Scripts run: the picture is measured and one of its links is the tab stop. */
export async function alive(page: Page): Promise<void> {
  await page.locator('.stage a[tabindex="0"]').first().waitFor({ state: 'attached' });
}

/** Links of marks that stand for one event. */
export const marks = (page: Page) => page.locator('.stage a[data-event]:not([data-crowd]):visible');

export const crowds = (page: Page) => page.locator('.stage a[data-crowd]:visible');
