/** Which files an ingest takes into the data folder, and where they come to stand. Nothing is overwritten unasked. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Issue } from '#lib/model/issue.ts';
import type { AddedFile } from '#lib/server/data-folder.ts';
import { Refusal } from './exit.ts';
import { ARTICLE_ENDINGS } from '#lib/server/folder/article-file.ts';

export interface FilePlan {
  readonly files: readonly AddedFile[];
  readonly issues: readonly Issue[];
}

/** `paths`: files, or folders whose articles keep their place below the folder's name. */
export function planFiles(paths: readonly string[], data: string, replace: boolean): FilePlan {
  const files: AddedFile[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const from = resolve(path);
    if (!existsSync(from)) {
      issues.push({
        code: 'no-such-file',
        at: path,
        message: 'there is no such file or folder: check the path',
      });
      continue;
    }
    if (isBelow(from, data)) continue;
    for (const { file, source } of statSync(from).isDirectory()
      ? articlesBelow(from)
      : withSidecar(from)) {
      if (isBelow(source, data)) continue;
      const target = `articles/${file}`;
      const problem = problemWith(source, target, data, replace);
      if (problem) issues.push(problem);
      else files.push({ file: target, from: source });
    }
  }
  return { files, issues };
}

/** Refuses where the folder cannot be written to. */
export function copyIn(files: readonly AddedFile[], data: string): void {
  for (const { file, from } of files) {
    try {
      mkdirSync(join(data, dirname(file)), { recursive: true });
      copyFileSync(from, join(data, file));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Refusal(
        `${join(data, file)} cannot be written (${reason}): check that you may write to the data folder and that it has room`,
        { cause },
      );
    }
  }
}

interface Found {
  /** Below `articles/`, with forward slashes. */
  readonly file: string;
  readonly source: string;
}

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
};

const endingOf = (file: string): string | undefined =>
  ARTICLE_ENDINGS.find((ending) => file.toLowerCase().endsWith(ending));

function withSidecar(source: string): readonly Found[] {
  const ending = endingOf(source);
  const beside = ending && `${source.slice(0, -ending.length)}.json`;
  const own = { file: basename(source), source };
  return beside && existsSync(beside) ? [own, { file: basename(beside), source: beside }] : [own];
}

function articlesBelow(folder: string): readonly Found[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const kept = names.filter((name) => !name.split(sep).some((part) => part.startsWith('.')));
  return kept
    .filter((name) => endingOf(name) !== undefined || isSidecar(name, kept))
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({
      file: [basename(folder), ...name.split(sep)].join('/'),
      source: join(folder, name),
    }));
}

const isSidecar = (name: string, names: readonly string[]): boolean =>
  name.endsWith('.json') &&
  ARTICLE_ENDINGS.some((ending) => names.includes(`${name.slice(0, -'.json'.length)}${ending}`));

function problemWith(source: string, target: string, data: string, replace: boolean): Issue | null {
  if (!target.endsWith('.json') && endingOf(target) === undefined) {
    const message = `not a kind of file that is read: give text (${ARTICLE_ENDINGS.join(', ')})`;
    return { code: 'unknown-kind', at: source, message };
  }
  const there = join(data, target);
  if (!existsSync(there) || replace || readFileSync(there).equals(readFileSync(source)))
    return null;
  const message = `${target} is there already with other words: add --replace to take this as its new version, or give the file another name`;
  return { code: 'file-exists', at: source, message };
}
