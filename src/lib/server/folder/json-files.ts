/** Files of JSON in one folder of the data folder, each read or told why not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Issue } from '../../model/issue.ts';
import { fieldIssues } from './fields.ts';

export interface JsonFile {
  /** Name without its ending. */
  readonly name: string;
  /** Path from the data folder, with forward slashes. */
  readonly file: string;
  readonly value: unknown;
}

export interface JsonFiles {
  readonly files: readonly JsonFile[];
  readonly issues: readonly Issue[];
}

/** In the order of their names; a folder that is not there has none. */
export function readJsonFiles(root: string, folder: string): JsonFiles {
  const files: JsonFile[] = [];
  const issues: Issue[] = [];
  for (const entry of namesIn(join(root, folder))) {
    const file = `${folder}/${entry}`;
    const read = readJson(root, file);
    if (read.ok) files.push({ name: entry.replace(/\.json$/, ''), file, value: read.value });
    else issues.push(read.issue);
  }
  return { files, issues };
}

export type ReadJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue };

export function readJson(root: string, file: string): ReadJson {
  try {
    const text = new TextDecoder().decode(readFileSync(join(root, file)));
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${file} cannot be read (${reason}): mend it, until then it is left out`;
    return { ok: false, issue: { code: 'file-damaged', at: file, message } };
  }
}

export interface Documents<T> {
  readonly documents: readonly T[];
  readonly issues: readonly Issue[];
  /** A file could not be read, so that what is missing here is not known to be gone. */
  readonly incomplete: boolean;
}

/** One document a file, of the given shape. */
export function readDocuments<Written, T>(
  { files, issues }: JsonFiles,
  schema: z.ZodType<Written>,
  finish: (written: Written, name: string) => T,
): Documents<T> {
  const documents: T[] = [];
  const all: Issue[] = [...issues];
  for (const { name, file, value } of files) {
    const parsed = schema.safeParse(value);
    if (parsed.success) documents.push(finish(parsed.data, name));
    else all.push(...fieldIssues(parsed.error, file));
  }
  return { documents, issues: all, incomplete: all.length > 0 };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}
