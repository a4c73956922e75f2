/** The excerpts that support an event, as W3C Web Annotations. */
import { resolve } from '$app/paths';
import { error } from '@sveltejs/kit';
import { annotationsAnswer } from '../../annotations-answer.ts';
import { foundEvent } from '../../found-event.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (asked) => {
  const { service } = asked.locals;
  const address = (id: string) => resolve('/events/[id=event].annotations.json', { id });
  const { event } = foundEvent(service, asked.params.id, address);
  const annotated = service.annotatedEvent(event.id);
  if (!annotated) error(404, { code: 'event-unknown', message: 'There is no such event.' });
  return annotationsAnswer(asked, annotated, event.id);
};
