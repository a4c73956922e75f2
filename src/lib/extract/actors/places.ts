/** Where something happened, as far as the actors stage knows: venues, borders, datelines left out. */
import { covers, type Span } from '../../model/span.ts';
import type { ActorMention } from '../draft.ts';

export const placesIn = (actors: readonly ActorMention[], span: Span): ActorMention[] =>
  actors.filter(
    (mention) => mention.role === 'venue' && mention.rule !== 'dateline' && covers(span, mention),
  );
