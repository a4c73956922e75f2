/** The date box without JavaScript: words in, the address of the date out. */
import { error, redirect } from '@sveltejs/kit';
import { isIssue } from '#lib/url/date-path.ts';
import { goToDate } from '#lib/url/go-to-date.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
  const date = goToDate(url.searchParams.get('date') ?? '');
  if (isIssue(date)) error(400, { code: date.code, message: date.message });
  redirect(303, `/on/${date.text}`);
};
