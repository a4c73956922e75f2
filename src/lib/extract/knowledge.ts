import type { Gazetteer } from './actors/gazetteer.ts';
import type { BoilerplateLexicon } from './boilerplate/lexicon.ts';
import type { EventLexicon } from './events/lexicon.ts';
import type { TimeLexicon } from './time/lexicon.ts';

/** What the rules know of the world and the language, compiled once from the data folder's files. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly boilerplate: BoilerplateLexicon;
  readonly times: TimeLexicon;
  readonly events: EventLexicon;
}
