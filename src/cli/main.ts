/** `demarche`: the verbs, one file each below `commands/`; only the one that is asked for is loaded. */
import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import { EXIT, leave } from './exit.ts';

enableCompileCache();

const VERBS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  ingest: async () => (await import('./commands/ingest.ts')).ingest,
  remove: async () => (await import('./commands/remove.ts')).remove,
  annotate: async () => (await import('./commands/annotate.ts')).annotate,
  merge: async () => (await import('./commands/merge.ts')).merge,
  explain: async () => (await import('./commands/explain.ts')).explain,
  check: async () => (await import('./commands/check.ts')).check,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

const program = new Command('demarche')
  .description(
    'Turns news articles into a timeline of a diplomatic crisis in which every mark can be traced to the sentence that supports it.',
  )
  .showHelpAfterError('(add --help for what it takes)')
  .exitOverride();

const asked = VERBS[process.argv[2] ?? ''];
try {
  for (const load of asked ? [asked] : Object.values(VERBS))
    program.addCommand((await load()).copyInheritedSettings(program));
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else leave(error);
}
