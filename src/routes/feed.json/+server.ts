/** What is new and what was corrected among the events of a view, as JSON Feed. */
import { jsonFeed } from '#lib/exchange/json-feed.ts';
import { feedAnswer } from '../feed-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  feedAnswer(event, { write: jsonFeed, type: 'application/feed+json', name: 'feed.json' });
