/** The stage of the pipeline that fills `times`. */
import type { Stage } from '../stage.ts';
import { recogniseTimes } from './recognise-times.ts';

export const timesStage: Stage = {
  name: 'times',
  run(draft, { times: lexicon }) {
    const context = { published: draft.published, style: draft.input.style ?? 'news' } as const;
    const { times, issues } = recogniseTimes(draft, context, lexicon);
    return { ...draft, times, issues: [...draft.issues, ...issues] };
  },
};
