import type { LayoutServerLoad } from './$types';

/** The whole timeline: the three pages below share it, and moving between them loads it once. */
export const load: LayoutServerLoad = ({ locals }) => ({ timeline: locals.service.timeline() });
