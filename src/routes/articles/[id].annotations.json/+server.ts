/** The excerpts of an article and the events that they support, as W3C Web Annotations. */
import { error } from '@sveltejs/kit';
import { annotationsAnswer } from '../../annotations-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (asked) => {
  const { id } = asked.params;
  const annotated = asked.locals.service.annotatedArticle(id);
  if (!annotated) error(404, { code: 'article-unknown', message: `There is no article “${id}”.` });
  return annotationsAnswer(asked, annotated, id);
};
