import { error, redirect } from '@sveltejs/kit';
import { windowAroundEvent } from '#lib/components/timeline/window-steps.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, parent, url }) => {
  const found = locals.service.event(params.id);
  if (found.found === 'moved') redirect(301, `/events/${found.to}${url.search}`);
  if (found.found === 'retired') {
    const message = `“${found.title}” was taken back.`;
    error(410, { code: 'event-retired', message, hint: found.reason });
  }
  if (found.found === 'nothing')
    error(404, { code: 'event-unknown', message: `There is no event “${params.id}”.` });
  if (found.view.event.id !== params.id)
    redirect(308, `/events/${found.view.event.id}${url.search}`);
  const { timeline } = await parent();
  return {
    event: found.view,
    window: windowAroundEvent(found.view.event.when, timeline.window),
  };
};
