/** One hash for what files hold, so that a start with nothing changed has nothing to do. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DEEPEST = 12; // folders below one another

/** `parts`: files and folders below `root`, the missing ones counted as missing. */
export function fingerprintOf(root: string, parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts)
    for (const file of filesAt(root, part)) {
      const bytes = read(join(root, file));
      hash.update(`${file}\n${bytes?.length ?? 'unreadable'}\n`).update(bytes ?? '');
    }
  return hash.digest('hex');
}

function filesAt(root: string, path: string, depth = 0): string[] {
  try {
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    if (depth > DEEPEST) return [];
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(({ name }) => filesAt(root, `${path}/${name}`, depth + 1));
  } catch {
    // Not a folder: a file, or nothing.
    return [path];
  }
}

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
