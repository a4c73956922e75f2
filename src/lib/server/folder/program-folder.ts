/** Where the program itself lives: the folder that holds its own `data/`, from source as from a build. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Absolute path. Throws where the program was torn from its data. */
export function programFolder(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'data', 'gazetteers'))) return folder;
    if (folder === dirname(folder))
      throw new Error(`program folder: no data/gazetteers above ${from}`);
  }
}
