/** `site.json` as it is now: read again when the file has changed. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../model/site.ts';
import { readSite, SITE_FILE } from './site-file.ts';

/** The same object as long as the file is the same; one that cannot be read leaves the last that could. */
export function liveSite(root: string): () => Site {
  const path = join(root, SITE_FILE);
  let stamp = stampOf(path);
  let { site } = readSite(root);
  return () => {
    const now = stampOf(path);
    if (now === stamp) return site;
    stamp = now;
    const read = readSite(root);
    if (!read.issues.some(({ code }) => code === 'file-damaged')) site = read.site;
    return site;
  };
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.mtimeNs} ${stat.size}` : 'none';
}
