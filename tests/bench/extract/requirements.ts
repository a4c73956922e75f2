/** What the extraction must reach, and what it aims at: on which part of which set. */
import type { Part, Row } from './row.ts';

export interface Requirement {
  readonly part: Part;
  readonly least: number;
  readonly aim: number | null;
  /** Lower is better. */
  readonly atMost?: boolean;
}

const on = (part: Part, least: number, aim: number | null = null): Requirement => ({
  ...{ part, least, aim },
});

const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  'times value F1 TimeBank': on('all', 80, 84),
  'times value F1 AQUAINT': on('all', 72, 78),
  'times value F1 WikiWars': on('all', 86, 89),
  'times strict F1 TimeBank': on('all', 84, 90),
  'times relaxed F1 TimeBank': on('all', 91, 94),
  'times calendar F1 TimeBank': on('all', 84, 88),
  'times calendar F1 WikiWars': on('all', 90, 93),
  'events 15 types, macro-F1 PLV': on('aside', 62, 72),
  'events quad class, macro-F1 PLV': on('aside', 76, 84),
  'events conflict or co-operation, macro-F1 PLV': on('aside', 89, 93),
  'events records fully right PETRARCH unit tests': on('all', 60, 75),
  'article body F1 public pages': on('all', 96, 97),
  'article body precision public pages': on('all', 95, 97),
  'sentences kept whole PLV': on('all', 99.5, 100),
  'sentences pairs split right PLV': on('all', 98.5, 99),
  'boilerplate false events plain text': { ...on('all', 0, 0), atMost: true },
  'boilerplate false events neutral markup': { ...on('all', 0, 0), atMost: true },
  'speed whole pipeline many articles': on('all', 1, 3),
  'speed whole pipeline one article of 5 MB': on('all', 1, 3),
  'speed whole pipeline one article of 5 MB in one line': on('all', 1, 3),
  'memory growth from the first half to the second 100,000 articles streamed': {
    ...on('all', 10),
    atMost: true,
  },
};

export const requirementOf = ({ stage, what, on: set }: Row): Requirement | null =>
  REQUIREMENTS[`${stage} ${what} ${set}`] ?? null;

/** How far a row has come; null where nothing is asked of it, or its part was not measured. */
export function reached(row: Row): 'aim' | 'minimum' | 'short' | null {
  const asked = requirementOf(row);
  const value = asked && row.ours[asked.part]?.value;
  if (!asked || value === undefined || value === null) return null;
  const meets = (bound: number) => (asked.atMost ? value <= bound : value >= bound);
  if (!meets(asked.least)) return 'short';
  return asked.aim !== null && meets(asked.aim) ? 'aim' : 'minimum';
}
