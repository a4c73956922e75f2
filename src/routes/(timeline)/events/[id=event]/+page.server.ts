import { windowAroundEvent } from '#lib/components/timeline/window-steps.ts';
import { foundEvent } from '../../../found-event.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, parent, url }) => {
  const event = foundEvent(locals.service, params.id, (id) => `/events/${id}${url.search}`);
  const { timeline } = await parent();
  return { event, window: windowAroundEvent(event.event.when, timeline.window) };
};
