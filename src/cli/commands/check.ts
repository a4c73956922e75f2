/** `demarche check`: reads everything in a data folder and says what is wrong with it; changes nothing. */
import { Command } from 'commander';
import { ingest } from '#lib/server/ingest.ts';
import { openExtraction } from '#lib/server/knowledge.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import { dataOption, placesOf, type DataOptions } from '../data-options.ts';
import { EXIT, printIssues } from '../exit.ts';

export const check = new Command('check')
  .summary('say what is wrong with a data folder')
  .description(
    'Reads articles, records, reviews, ledger and lexicons of a data folder, extracts everything, and says what is wrong and what an ingest would change. Changes nothing.',
  )
  .addOption(dataOption())
  .addHelpText('after', '\nExample:\n  demarche check --data my-timeline\n')
  .action((options: DataOptions) => {
    const { data } = placesOf(options);
    const store = openSqliteStore(':memory:');
    try {
      const checked = ingest(data, store, {
        extraction: openExtraction(data),
        now: Date.now(),
        diff: true,
      });
      const issues = checked.ok ? checked.summary.issues : checked.issues;
      printIssues(issues);
      if (checked.ok) {
        const { articles, events, difference } = checked.summary;
        process.stdout.write(`${articles} articles, ${events} events, ${issues.length} issues\n`);
        const pending =
          difference.length === 0 ? 'the ledger is up to date' : 'an ingest would change:';
        process.stdout.write(`${[pending, ...difference].join('\n')}\n`);
      }
      if (!checked.ok) process.exitCode = EXIT.failed;
      else if (issues.length > 0) process.exitCode = EXIT.issues;
    } finally {
      store.close();
    }
  });
