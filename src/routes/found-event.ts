/** The event of an address: what has moved is redirected, what is gone or unknown is told. */
import { error, redirect } from '@sveltejs/kit';
import type { EventView } from '#lib/model/event-view.ts';
import type { SiteService } from '#lib/server/site-service.ts';

/** `addressOf` an id, for where it goes by another. Throws the answer where there is no event. */
export function foundEvent(
  service: SiteService,
  id: string,
  addressOf: (id: string) => string,
): EventView {
  const found = service.event(id);
  switch (found.found) {
    case 'moved':
      redirect(301, addressOf(found.to));
      break;
    case 'retired': {
      const message = `“${found.title}” was taken back.`;
      error(410, { code: 'event-retired', message, hint: found.reason });
      break;
    }
    case 'nothing':
      error(404, { code: 'event-unknown', message: `There is no event “${id}”.` });
      break;
    case 'event':
      if (found.view.event.id !== id) redirect(308, addressOf(found.view.event.id));
      return found.view;
  }
}
