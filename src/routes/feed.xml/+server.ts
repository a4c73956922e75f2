/** What is new and what was corrected among the events of a view, as Atom. */
import { atomFeed } from '#lib/exchange/atom.ts';
import { feedAnswer } from '../feed-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  feedAnswer(event, { write: atomFeed, type: 'application/atom+xml', name: 'feed.xml' });
