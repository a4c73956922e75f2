/** The project's own gazetteer, read once for the tests of this folder. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  compileGazetteer,
  type GazetteerFile,
} from '../../../../src/lib/extract/actors/gazetteer.ts';

const FOLDER = new URL('../../../../data/gazetteers/', import.meta.url);

export const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as GazetteerFile);

export const gazetteer = compileGazetteer(files);
