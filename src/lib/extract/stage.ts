import type { Draft } from './draft.ts';
import type { Knowledge } from './knowledge.ts';

/** One step of the pipeline: pure, and it changes nothing but its own part of the draft. */
export interface Stage {
  readonly name:
    | 'boilerplate'
    | 'sentences'
    | 'times'
    | 'actors'
    | 'attribution'
    | 'events'
    | 'when'
    | 'considered';
  run(draft: Draft, knowledge: Knowledge): Draft;
}
