import { error } from '@sveltejs/kit';
import { isIssue, parseDatePath } from '#lib/url/date-path.ts';
import { withBeside } from '#lib/url/named-date.ts';
import { windowAround } from '#lib/url/window-around.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, parent }) => {
  const date = parseDatePath(params.date);
  if (isIssue(date)) error(400, { code: date.code, message: date.message });
  const { timeline } = await parent();
  return {
    window: windowAround(date, timeline.extent),
    date: withBeside(date),
  };
};
