import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals }) => {
  const view = locals.service.article(params.id);
  if (view === null)
    error(404, { code: 'article-unknown', message: `There is no article “${params.id}”.` });
  return { article: view, site: locals.service.site(), revision: locals.service.revision() };
};
