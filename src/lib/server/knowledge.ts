/**
 * What the rules know: the program's own gazetteers and lexicons, with the data folder's files of
 * the same names laid over them.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileGazetteer, type GazetteerFile } from '../extract/actors/gazetteer.ts';
import {
  type BoilerplateLexiconData,
  compileBoilerplateLexicon,
} from '../extract/boilerplate/lexicon.ts';
import {
  type CameoFile,
  compileEventLexicon,
  type EventLexiconFile,
} from '../extract/events/lexicon.ts';
import { readHtml } from '../extract/article/read-html.ts';
import type { Knowledge } from '../extract/knowledge.ts';
import { annotate } from '../extract/pipeline.ts';
import { compileTimeLexicon, type TimeLexiconData } from '../extract/time/lexicon.ts';
import type { Issue } from '../model/issue.ts';
import type { Extraction } from './extraction.ts';
import { fingerprintOf } from './folder/fingerprint.ts';
import { KNOWLEDGE_FOLDERS } from './folder/inputs.ts';
import { readJsonFiles } from './folder/json-files.ts';
import { overlay } from './folder/overlay.ts';
import { programFolder } from './folder/program-folder.ts';

export interface LoadedKnowledge {
  readonly knowledge: Knowledge;
  readonly issues: readonly Issue[];
}

/** What drafts depend on beside the knowledge: a change of any of these extracts everything again. */
const RULES = [
  'package.json',
  ...['edtf', 'text', 'model', 'words', 'extract'].map((folder) => `src/lib/${folder}`),
  'src/lib/server/mentions.ts',
  'src/lib/server/ingest/extract-articles.ts',
];

/** The rules at work for a data folder. Knowledge is read when it is first asked for. */
export function openExtraction(folder: string): Extraction {
  const program = programFolder();
  let loaded: LoadedKnowledge | undefined;
  const load = () => (loaded ??= loadKnowledge(folder));
  return {
    readPage: (html, url) => readHtml(html, url ?? undefined),
    annotate: (input) => annotate(input, load().knowledge),
    actors: () => [...load().knowledge.gazetteer.actors.values()],
    issues: () => load().issues,
    version: [
      fingerprintOf(program, [...RULES, ...KNOWLEDGE_FOLDERS.map((part) => `data/${part}`)]),
      fingerprintOf(folder, KNOWLEDGE_FOLDERS),
    ].join(' '),
  };
}

/** By path below `data/`, e.g. `lexicon/cameo.json`. */
type KnowledgeFiles = ReadonlyMap<string, unknown>;

/**
 * For a data folder. Throws where the program's own files are not in order; a data folder's files
 * that are not leave the program's own in force. `own` is the program's `data/`.
 */
export function loadKnowledge(
  folder: string,
  own: string = join(programFolder(), 'data'),
): LoadedKnowledge {
  const program = read(own);
  if (program.issues[0]) throw new Error(`knowledge: ${program.issues[0].message}`);
  if (!existsSync(folder) || resolve(own) === resolve(folder))
    return { knowledge: compile(program.files), issues: [] };
  const added = read(folder);
  const issues = [...added.issues];
  let files = program.files;
  // One by one, so that the one that does not fit is known by its name.
  for (const [name, value] of added.files)
    try {
      const tried = new Map(files).set(name, overlay(files.get(name), value));
      compile(tried);
      files = tried;
    } catch (error) {
      issues.push(unfit(name, error));
    }
  return { knowledge: compile(files), issues };
}

function read(root: string): { readonly files: KnowledgeFiles; readonly issues: readonly Issue[] } {
  const parts = KNOWLEDGE_FOLDERS.map((folder) => readJsonFiles(root, folder));
  return {
    files: new Map(
      parts.flatMap(({ files }) => files.map(({ file, value }) => [file, value] as const)),
    ),
    issues: parts.flatMap(({ issues }) => issues),
  };
}

/** The compilers throw at what contradicts itself; the shapes are those of the program's own files. */
function compile(files: KnowledgeFiles): Knowledge {
  const gazetteers = [...files].filter(([name]) => name.startsWith('gazetteers/'));
  return {
    gazetteer: compileGazetteer(gazetteers.map(([, value]) => value as GazetteerFile)),
    boilerplate: compileBoilerplateLexicon(
      files.get('lexicon/boilerplate.json') as BoilerplateLexiconData,
    ),
    times: compileTimeLexicon(files.get('lexicon/times.en.json') as TimeLexiconData),
    events: compileEventLexicon(
      files.get('lexicon/events.en.json') as EventLexiconFile,
      files.get('lexicon/cameo.json') as CameoFile,
    ),
  };
}

function unfit(file: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'knowledge-unfit',
    at: file,
    message: `${file} was left out, for it does not fit the program's own file of that name (${reason}): write it in the same shape`,
  };
}
