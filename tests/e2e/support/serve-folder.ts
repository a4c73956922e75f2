/** Another data folder, served for a test that needs one: a copy, so that the ledger goes with it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer, type Server } from './start-server.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MAIN = join(ROOT, 'src/cli/main.ts');

export interface Folder {
  readonly data: string;
  /** Runs a verb on it; throws where it fails. */
  readonly run: (...args: readonly string[]) => void;
  /** Its address, once it answers. */
  readonly serve: (...args: readonly string[]) => Promise<string>;
  /** Everything the server has printed. */
  readonly said: () => string;
  /** Ends the server and keeps the folder. */
  readonly stop: () => void;
  readonly end: () => void;
}

/** `fixture` below tests/fixtures; none for the folder that `init` makes. */
export function openFolder(fixture?: string): Folder {
  const place = mkdtempSync(join(tmpdir(), 'demarche-folder-'));
  const data = join(place, 'data');
  const places = ['--data', data, '--db', join(place, 'demarche.db')];
  let server: Server | undefined;
  const run = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { cwd: ROOT });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr.toString()}`);
  };
  if (fixture) cpSync(join(ROOT, 'tests/fixtures', fixture), data, { recursive: true });
  else run('init', data);
  return {
    data,
    run: (...args) => run(...args, ...places),
    serve: async (...args) => {
      server = await startServer(...places, ...args);
      return server.address;
    },
    said: () => server?.said() ?? '',
    stop: () => void server?.end('SIGKILL'),
    end: () => {
      void server?.end('SIGKILL');
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
