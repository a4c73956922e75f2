/** The data twin of a view for many events: columns, part after part. `/events.json` says more of each. */
import { MEDIA_TYPE } from '#lib/timeline/columns/format.ts';
import { readQuery } from '../shown-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) => {
  const { view, notices } = readQuery(url.search);
  const parts = locals.service.eventsColumns(view, notices)[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = parts.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return new Response(body, { headers: { 'content-type': MEDIA_TYPE } });
};
