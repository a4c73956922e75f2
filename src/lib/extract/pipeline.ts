/**
 * From an article to sourced events: the stages in the order in which they run. Each is pure, fills
 * its own part of the draft, and leans only on what the ones before it filled.
 */
import { actorsStage } from './actors/stage.ts';
import { attributionStage } from './attribution/stage.ts';
import { boilerplateStage } from './boilerplate/stage.ts';
import { consideredStage } from './considered/stage.ts';
import type { ArticleInput, Draft } from './draft.ts';
import { eventsStage } from './events/stage.ts';
import type { Knowledge } from './knowledge.ts';
import { openDraft } from './open-draft.ts';
import { sentencesStage } from './sentences.ts';
import type { Stage } from './stage.ts';
import { timesStage } from './time/stage.ts';
import { whenStage } from './when/stage.ts';

export const STAGES: readonly Stage[] = [
  boilerplateStage,
  sentencesStage,
  timesStage,
  actorsStage,
  attributionStage,
  eventsStage,
  whenStage,
  consideredStage,
];

/** Runs every stage. The same input and knowledge give the same draft, anywhere. */
export const annotate = (input: ArticleInput, knowledge: Knowledge): Draft =>
  STAGES.reduce((draft, stage) => stage.run(draft, knowledge), openDraft(input));
