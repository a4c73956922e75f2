/** The hand-made gold list of `tests/fixtures/corpus-gold`, one file a brief (see its README). */
import { readFileSync, readdirSync } from 'node:fs';
import type { GoldList } from './event-gold.ts';

const GOLD = new URL('../../fixtures/corpus-gold/', import.meta.url);

export interface GoldBrief extends GoldList {
  readonly slug: string;
  readonly split: 'dev' | 'aside';
}

/** Of all briefs, in alphabetical order. */
export const readGold = (): GoldBrief[] =>
  readdirSync(GOLD)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      slug: name.replace(/\.json$/, ''),
      ...(JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')) as Omit<GoldBrief, 'slug'>),
    }));
