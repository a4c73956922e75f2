/** `demarche explain FILE --at OFFSET`: what was read at one place of an article, by which rule, and what was rejected. */
import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Draft } from '#lib/extract/draft.ts';
import { mergeMentions } from '#lib/extract/merge/merge.ts';
import type { Mention } from '#lib/model/mention.ts';
import { buildMentions } from '#lib/server/mentions.ts';
import { pairUp } from '#lib/server/folder/list-articles.ts';
import { LARGEST_FILE, readArticleFile, tooLarge } from '#lib/server/folder/article-file.ts';
import type { Extraction } from '#lib/server/extraction.ts';
import { openExtraction } from '#lib/server/knowledge.ts';
import { dataOption, placesOf, type DataOptions } from '../data-options.ts';
import { EXIT, printIssues, Refusal } from '../exit.ts';
import { explainAt } from '../explain-at.ts';

interface Options extends DataOptions {
  readonly at?: number;
  readonly find?: string;
}

export const explain = new Command('explain')
  .summary('say what was read at one place of an article, and why')
  .description(
    'Annotates one article and prints everything that covers a place in its text: the sentence, times, actors, events and removed blocks, each with the rule, the words that fired it, what it was counted from and what was rejected, and why it is one event with others or not.',
  )
  .argument('<file>', 'article: .txt, .md or .html, with an optional .json beside it')
  .addOption(
    new Option('--at <offset>', 'UTF-16 code unit of the article text').argParser(readOffset),
  )
  .option('--find <words>', 'the first place where these words stand, instead of an offset')
  .addOption(dataOption())
  .addHelpText('after', '\nExample:\n  demarche explain lavrov.txt --find "November last year"\n')
  .action((file: string, options: Options) => {
    const extraction = openExtraction(placesOf(options).data);
    const draft = extraction.annotate(readOne(resolve(file), extraction).input);
    const at = options.find === undefined ? options.at : draft.text.indexOf(options.find);
    if (at === undefined) throw new Refusal('name a place: --at OFFSET or --find WORDS');
    if (at < 0) throw new Refusal(`“${options.find}” does not stand in ${file}`);
    if (at >= draft.text.length)
      throw new Refusal(
        `offset ${at} is behind the end: the text has ${draft.text.length} code units`,
      );
    process.stdout.write(`${explainAt(draft, at, mergedOf(draft)).join('\n')}\n`);
  });

/** What the article tells, merged as it would be if there were no other. */
function mergedOf(draft: Draft): readonly Mention[] {
  const { mentions } = buildMentions(draft, createHash('sha256').update(draft.text).digest('hex'));
  const { published, outlet } = draft;
  const article = { id: draft.input.id, kind: 'given', published, outlet } as const;
  return mergeMentions(mentions, [], [article]).flatMap((cluster) => cluster.mentions);
}

function readOne(path: string, { readPage }: Extraction) {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Refusal(`${path} is not a file: check the path`);
  const { size } = statSync(path);
  if (size > LARGEST_FILE) throw new Refusal(tooLarge(path, size).message);
  const name = basename(path);
  const sidecarName = name.replace(/\.[^.]+$/, '.json');
  const sidecarPath = resolve(dirname(path), sidecarName);
  const beside = existsSync(sidecarPath) && sidecarPath !== path;
  const { articles, issues: unknown } = pairUp(beside ? [name, sidecarName] : [name]);
  const listed = articles[0];
  if (!listed) throw new Refusal(unknown[0]?.message ?? `${name} is not an article`);
  const sidecar = beside ? { file: sidecarName, bytes: readFileSync(sidecarPath) } : null;
  const files = { id: listed.id, file: name, bytes: readFileSync(path), sidecar };
  const { article, issues } = readArticleFile(files, { readPage, now: Date.now() });
  printIssues(issues);
  if (issues.length > 0) process.exitCode = EXIT.issues;
  if (!article) throw new Refusal(`${path} cannot be read as an article`);
  return article;
}

function readOffset(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('an offset is a whole number from 0');
}
