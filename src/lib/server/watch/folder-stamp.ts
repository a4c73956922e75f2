/** A data folder at a glance: which files are there, how large, when written. Their content is not read. */
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GIVEN, KNOWLEDGE_FOLDERS } from '../folder/inputs.ts';

const DEEPEST = 12; // folders below one another
const AT_ONCE = 64; // files asked for together

/** All but the ledger, which an ingest writes itself. */
const WATCHED = [...GIVEN, ...KNOWLEDGE_FOLDERS];

export interface FolderStamp {
  /** The same as long as nothing changed. */
  readonly value: string;
  /** Folders that were looked into, absolute: where a change may be heard. */
  readonly folders: readonly string[];
}

/** What cannot be read counts as absent. */
export async function stampFolder(root: string): Promise<FolderStamp> {
  const found: Found = { files: [], folders: [root] };
  for (const name of WATCHED) await collect(join(root, name), 0, found);
  const hash = createHash('sha256');
  for (let from = 0; from < found.files.length; from += AT_ONCE) {
    const lines = await Promise.all(found.files.slice(from, from + AT_ONCE).map(lineOf));
    for (const line of lines) hash.update(`${line}\n`);
  }
  return { value: hash.digest('hex'), folders: found.folders };
}

interface Found {
  readonly files: string[];
  readonly folders: string[];
}

async function collect(path: string, depth: number, found: Found): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch {
    // Not a folder: a file, or nothing.
    if (depth === 0) found.files.push(path);
    return;
  }
  found.folders.push(path);
  if (depth > DEEPEST) return;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const below = join(path, entry.name);
    if (entry.isDirectory()) await collect(below, depth + 1, found);
    else found.files.push(below);
  }
}

async function lineOf(path: string): Promise<string> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true });
    return `${path} ${size} ${mtimeNs} ${ino}`;
  } catch {
    return `${path} none`;
  }
}
