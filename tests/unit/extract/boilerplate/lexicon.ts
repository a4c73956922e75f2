/** The lexicon that the product ships, compiled once for the tests. */
import { readFileSync } from 'node:fs';
import {
  compileBoilerplateLexicon,
  type BoilerplateLexiconData,
} from '#lib/extract/boilerplate/lexicon.ts';

const file = new URL('../../../../data/lexicon/boilerplate.json', import.meta.url);

export const lexicon = compileBoilerplateLexicon(
  JSON.parse(readFileSync(file, 'utf8')) as BoilerplateLexiconData,
);
