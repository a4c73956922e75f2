/** Texts read by the rules and set against what a person finds in them, and the figures of that. */
import type { ArticleInput, Draft, ExtractedEvent } from '../../src/lib/extract/draft.ts';
import type { Knowledge } from '../../src/lib/extract/knowledge.ts';
import { annotate } from '../../src/lib/extract/pipeline.ts';
import { type GoldList, placeOf } from './event-gold.ts';
import { isAllRight, match, type Match, type Matching, overlap } from './event-match.ts';

export interface Reading extends Matching {
  readonly gold: GoldList;
  readonly draft: Draft;
  /** Events that stand on words which tell none. */
  readonly traps: readonly ExtractedEvent[];
}

export function readAgainst(gold: GoldList, input: ArticleInput, knowledge: Knowledge): Reading {
  const draft = annotate(input, knowledge);
  const never = gold.never.map((words) => placeOf(words, draft.text));
  return {
    gold,
    draft,
    ...match(gold.events, draft.events, draft.text),
    traps: draft.events.filter(({ trigger }) => never.some((place) => overlap(trigger, place))),
  };
}

/** A few lines to print; recall counts what a reader would miss, precision all that was coded. */
export function figuresOf(title: string, readings: readonly Reading[]): string {
  const musts = readings.flatMap(({ gold }) => gold.events.filter(({ must }) => must));
  const found = readings.flatMap(({ matches }) => matches.filter(({ gold }) => gold.must));
  const given = readings.flatMap(({ draft }) => draft.events);
  const matched = readings.flatMap(({ matches, doubles }) => [...matches, ...doubles]);
  const dated = (date: string) => found.filter(({ verdict }) => verdict.date === date).length;
  // Between two ends, as against what is only known to lie before the text was published.
  const bounded = given.filter(({ when }) => when.earliest !== null && when.latest !== null);
  const judged = matched.filter(({ event }) => bounded.includes(event));
  const among = (date: string) => judged.filter(({ verdict }) => verdict.date === date).length;
  const recall = (test: (match: Match) => boolean) =>
    share(found.filter(test).length, musts.length);
  const near = (match: Match) => ({ ...match.verdict, date: 'right' as const });
  const sum = (count: (reading: Reading) => number) =>
    readings.reduce((total, reading) => total + count(reading), 0);
  return `${title}
  recall     found ${recall(() => true)}
        right type ${recall(({ verdict }) => verdict.type)}
       right sides ${recall(({ verdict }) => verdict.sides)}
        right date ${share(dated('right'), musts.length)}, near ${dated('near')}
      right status ${recall(({ verdict }) => verdict.status)}
         all right ${recall(({ verdict }) => isAllRight(verdict))}
 right but for date ${recall((match) => isAllRight(near(match)))}
  precision  match ${share(matched.length, given.length)}, coded twice ${sum(({ doubles }) => doubles.length)}
         all right ${share(matched.filter(({ verdict }) => isAllRight(verdict)).length, given.length)}
  dates      dated ${share(bounded.length, given.length)}
             right ${share(among('right'), judged.length)}, near ${among('near')}, wrong ${among('wrong')}
  on words that tell no event: ${sum(({ traps }) => traps.length)} of ${sum(({ gold }) => gold.never.length)}`;
}

const share = (count: number, whole: number): string =>
  `${((100 * count) / Math.max(1, whole)).toFixed(1).padStart(5)} % (${count} of ${whole})`;
