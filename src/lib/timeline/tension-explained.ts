/** What stands behind a point of the tension curve, and where along the curve there is something to explain. */
import { bisectCenter, bisectLeft, bisectRight } from 'd3';
import { ms, type Ms } from '../model/units.ts';
import { heaviestTerms, tensionAt, type TensionIndex } from './tension.ts';
import type { TimelineEvent } from './timeline-event.ts';

export interface TensionExplained {
  readonly at: Ms;
  /** S(at): positive is conflict. */
  readonly value: number;
  /** The heaviest first, each with what it still weighs. */
  readonly terms: readonly { readonly event: TimelineEvent; readonly weight: number }[];
  /** How many more weigh something that can be said. */
  readonly more: number;
}

/** Said with one decimal, what weighs less weighs nothing. */
const LEAST = 0.05;

/** The last answer for each curve: while a picture moves, its peak is asked for in every frame. */
const lastAnswers = new WeakMap<
  TensionIndex,
  { readonly time: number; readonly most: number; readonly answer: TensionExplained }
>();

/** At most `most` terms. */
export function explainTension(index: TensionIndex, time: number, most: number): TensionExplained {
  const last = lastAnswers.get(index);
  if (last?.time === time && last.most === most) return last.answer;
  const answer = explained(index, time, most);
  lastAnswers.set(index, { time, most, answer });
  return answer;
}

function explained(index: TensionIndex, time: number, most: number): TensionExplained {
  const all = heaviestTerms(index, time, Infinity, LEAST);
  return {
    at: ms(time),
    value: tensionAt(index, time),
    terms: all
      .slice(0, most)
      .map(({ term, value }) => ({ event: index.columns.event(term.place), weight: value })),
    more: Math.max(0, all.length - most),
  };
}

/** The next instant, earlier or later than `time`, at which an event has come to its whole weight; null where there is none. */
export function nextStep(
  { steps }: Pick<TensionIndex, 'steps'>,
  time: number,
  direction: 'earlier' | 'later',
): Ms | null {
  const i = direction === 'later' ? bisectRight(steps, time) : bisectLeft(steps, time) - 1;
  return stepAt(steps, i);
}

/** The nearest such instant; null where nothing weighs. */
export const nearestStep = ({ steps }: Pick<TensionIndex, 'steps'>, time: number): Ms | null =>
  steps.length === 0 ? null : stepAt(steps, bisectCenter(steps, time));

function stepAt(steps: Float64Array, i: number): Ms | null {
  const step = steps[i];
  return step === undefined ? null : ms(step);
}
