/** `demarche ingest PATH…`: takes articles into the data folder and brings the database up to date. */
import { Command } from 'commander';
import { dataOption, dbOption, placesOf, type DataOptions } from '../data-options.ts';
import { EXIT, printIssues } from '../exit.ts';
import { ingestHere } from '../ingest-here.ts';
import { copyIn, planFiles } from '../take-files.ts';

interface Options extends DataOptions {
  readonly diff?: boolean;
  readonly replace?: boolean;
}

export const ingest = new Command('ingest')
  .summary('add articles to the data folder and extract their events')
  .description(
    'Copies articles (.txt, .md, .html, each with an optional .json beside it) into the data folder, extracts their events and stores them. Without a path: what changed in the folder. Run again, it changes nothing.',
  )
  .argument('[path...]', 'files or folders')
  .addOption(dataOption())
  .addOption(dbOption())
  .option('--diff', 'say what would change, and change nothing')
  .option('--replace', 'take a file as a new version of the article of the same name')
  .addHelpText(
    'after',
    '\nExamples:\n  demarche ingest lavrov.txt --data my-timeline\n  demarche ingest --diff clippings/\n',
  )
  .action((paths: string[], options: Options) => {
    const places = placesOf(options);
    const plan = planFiles(paths, places.data, options.replace === true);
    printIssues(plan.issues);
    if (!options.diff) copyIn(plan.files, places.data);
    // Asked for twice, a file that cannot be read is told twice.
    const asked = new Set(plan.files.map(({ file }) => file));
    const { summary, issues } = ingestHere(places, {
      ...(options.diff && { diff: true, added: plan.files }),
      isAsked: ({ at }) => asked.has(at.split(':')[0] ?? at),
    });
    for (const line of summary.difference) process.stdout.write(`${line}\n`);
    if (summary.difference.length === 0) process.stdout.write('nothing changed\n');
    if (plan.issues.length + issues.length > 0) process.exitCode = EXIT.issues;
  });
