/** `demarche annotate`: articles in, annotations out, one JSON object a line; the way into anybody's pipeline. */
import { Command, Option } from 'commander';
import { z } from 'zod';
import { annotationOf } from '#lib/extract/annotation.ts';
import { draftOf } from '../annotate-line.ts';
import { inLine, outLine, type InLine } from '../contract.ts';
import { dataOption, placesOf, type DataOptions } from '../data-options.ts';
import { EXIT } from '../exit.ts';
import { readLines, writeLine, type ReadLine } from '../lines.ts';
import type { Knowledge } from '#lib/extract/knowledge.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';

interface Options extends DataOptions {
  readonly schema?: 'in' | 'out';
}

export const annotate = new Command('annotate')
  .summary('articles as JSON lines in, their times, actors and events out')
  .description(
    'Reads articles from standard input, one JSON object a line, and writes what was found in each, in order. A line that is not valid is answered with its issues; the run goes on, and ends with exit code 1.',
  )
  .addOption(dataOption())
  .addOption(
    new Option('--schema <line>', 'print the JSON Schema of a line and end').choices(['in', 'out']),
  )
  .addHelpText(
    'after',
    `\nExample:\n  echo '{"id":"a","text":"Turkey downed a Russian warplane in November last year.","published":"2016-02-04"}' | demarche annotate\n`,
  )
  .action(async (options: Options) => {
    if (options.schema) {
      const schema = options.schema === 'in' ? inLine : outLine;
      process.stdout.write(`${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`);
      return;
    }
    const { knowledge } = loadKnowledge(placesOf(options).data);
    let withIssues = 0;
    for await (const read of readLines(process.stdin, inLine)) {
      const answer = answerTo(read, knowledge);
      if (answer.issues.length > 0) withIssues += 1;
      await writeLine(process.stdout, answer);
    }
    if (withIssues > 0) process.exitCode = EXIT.issues;
  });

/** A line that cannot be annotated has issues and no events. */
function answerTo(read: ReadLine<InLine>, knowledge: Knowledge) {
  if (!read.ok) return { id: read.id, events: [], issues: read.issues };
  const drafted = draftOf(read.value, knowledge);
  if (!drafted.ok) return { id: read.value.id, events: [], issues: [drafted.issue] };
  return annotationOf(drafted.draft, read.value.pairs ?? [], knowledge);
}
