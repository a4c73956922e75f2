import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => ({
  window: (await parent()).timeline.window,
});
