/** Where the data and its index are, the same for every verb: flag, then environment, then default. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Option } from 'commander';
import { programFolder } from '#lib/server/folder/program-folder.ts';
import { Refusal } from './exit.ts';

export interface DataOptions {
  readonly data?: string;
  readonly db?: string;
}

export const dataOption = () =>
  new Option('--data <dir>', 'data folder (default: the one that ships with the program)').env(
    'DEMARCHE_DATA',
  );

export const dbOption = () =>
  new Option(
    '--db <file>',
    'database, an index that can be deleted (default: demarche.db in the data folder)',
  ).env('DEMARCHE_DB');

/** Absolute paths. Refuses a data folder that is not there. */
export function placesOf({ data, db }: DataOptions): {
  readonly data: string;
  readonly db: string;
} {
  const folder = data === undefined ? join(programFolder(), 'data') : resolve(data);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Refusal(
      `${folder} is not a folder: “demarche init ${data ?? folder}” makes a data folder there`,
    );
  return { data: folder, db: db === undefined ? join(folder, 'demarche.db') : resolve(db) };
}
