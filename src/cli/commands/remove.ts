/** `demarche remove ARTICLE`: takes an article out; events that only it told are retired, their pages say so. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { listArticles } from '#lib/server/folder/list-articles.ts';
import { dataOption, dbOption, placesOf, type DataOptions } from '../data-options.ts';
import { EXIT, Refusal } from '../exit.ts';
import { ingestHere } from '../ingest-here.ts';

export const remove = new Command('remove')
  .summary('take an article out of the data folder')
  .description(
    'Deletes the files of an article from the data folder and brings the database up to date. Events that only it told are retired: their addresses keep a page that says so.',
  )
  .argument('<article>', 'id of the article: the name of its file without the ending')
  .addOption(dataOption())
  .addOption(dbOption())
  .addHelpText(
    'after',
    '\nExample:\n  demarche remove moscow-times-lavrov-limes --data my-timeline\n',
  )
  .action((id: string, options: DataOptions) => {
    const places = placesOf(options);
    const { articles } = listArticles(places.data);
    const article = articles.find((one) => one.id === id);
    if (!article)
      throw new Refusal(
        `there is no article “${id}” in ${places.data}: it has ${nearestOf(id, articles)}`,
      );
    for (const file of [article.file, article.sidecar]) if (file) rmSync(join(places.data, file));
    const { summary, issues } = ingestHere(places);
    for (const line of summary.difference) process.stdout.write(`${line}\n`);
    if (issues.length > 0) process.exitCode = EXIT.issues;
  });

/** A few that share its beginning, else how many there are. */
function nearestOf(id: string, articles: readonly { readonly id: string }[]): string {
  const alike = articles.filter((one) => one.id.startsWith(id.slice(0, 4))).slice(0, 5);
  return alike.length > 0 ? alike.map((one) => one.id).join(', ') : `${articles.length} others`;
}
