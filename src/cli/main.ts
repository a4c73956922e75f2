/** `demarche`: the verbs, one file each below `commands/`. */
import { Command, CommanderError } from 'commander';
import { annotate } from './commands/annotate.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { ingest } from './commands/ingest.ts';
import { init } from './commands/init.ts';
import { merge } from './commands/merge.ts';
import { remove } from './commands/remove.ts';
import { serve } from './commands/serve.ts';
import { EXIT, leave } from './exit.ts';

const program = new Command('demarche')
  .description(
    'Turns news articles into a timeline of a diplomatic crisis in which every mark can be traced to the sentence that supports it.',
  )
  .showHelpAfterError('(add --help for what it takes)')
  .exitOverride();

for (const command of [init, ingest, remove, annotate, merge, explain, check, serve]) {
  program.addCommand(command.copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else leave(error);
}
