/** `demarche init DIR`: a new, empty data folder that the other verbs can work in. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { Refusal } from '../exit.ts';

const FOLDERS = ['articles', 'records', 'reviews'] as const;

const SITE = {
  title: 'A new timeline',
  summary: 'Say here in a sentence what this timeline is about.',
  language: 'en',
  window: null,
  dyads: [],
  halfLife: 30,
};

const README = `# A Demarche data folder

| what | holds |
|---|---|
| site.json | the title, a summary, the default window (EDTF, for instance "2015-09/2016-12"), the pairs of states to watch ([["RUS", "TUR"]]), the half-life of tension in days, the language |
| articles/ | one file an article: .txt, .md or .html; what the file does not say stands in a .json file of the same name: title, outlet, published (the date, for instance "2016-02-04"), url, language, rights ("full" or "excerpts") |
| records/ | dated facts with a citation, one .json file each: they may date what a text leaves undated |
| reviews/ | corrections, one .json file each, with author and reason |
| ledger.jsonl | every id that was ever given out; the program writes it. Keep it: with it, links stay good |

An article without a date is read, but "last November" in it cannot be placed.
`;

export const init = new Command('init')
  .summary('make a new, empty data folder')
  .description('Makes a new, empty data folder: site.json, articles/, records/, reviews/.')
  .argument('<dir>', 'where; it must not exist yet, or be empty')
  .addHelpText('after', '\nExample:\n  demarche init my-timeline\n')
  .action((dir: string) => {
    const path = resolve(dir);
    if (existsSync(path) && !isEmptyFolder(path)) {
      throw new Refusal(`${path} is not an empty folder: name another, or empty it first`);
    }
    for (const folder of FOLDERS) mkdirSync(join(path, folder), { recursive: true });
    writeFileSync(join(path, 'site.json'), `${JSON.stringify(SITE, null, 2)}\n`);
    writeFileSync(join(path, 'README.md'), README);
    process.stdout.write(
      [
        `${path} is ready. Next:`,
        `  put an article into ${join(path, 'articles')}, or: demarche ingest FILE --data ${path}`,
        `  demarche serve --data ${path}`,
        '',
      ].join('\n'),
    );
  });

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw error;
  }
}
