/** Another data folder, served for a test that needs one: a copy, so that the ledger goes with it. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MAIN = join(ROOT, 'src/cli/main.ts');
const START_MS = 60_000;

export interface Folder {
  readonly data: string;
  /** Runs a verb on it; throws where it fails. */
  run(...args: readonly string[]): void;
  /** Its address, once it answers. */
  serve(): Promise<string>;
  end(): void;
}

/** `fixture` below tests/fixtures; none for the folder that `init` makes. */
export function openFolder(fixture?: string): Folder {
  const place = mkdtempSync(join(tmpdir(), 'demarche-folder-'));
  const data = join(place, 'data');
  const places = ['--data', data, '--db', join(place, 'demarche.db')];
  let server: ReturnType<typeof spawn> | undefined;
  const run = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { cwd: ROOT });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr.toString()}`);
  };
  if (fixture) cpSync(join(ROOT, 'tests/fixtures', fixture), data, { recursive: true });
  else run('init', data);
  return {
    data,
    run: (...args) => run(...args, ...places),
    serve: () =>
      new Promise((resolve, reject) => {
        const child = spawn(
          process.execPath,
          [MAIN, 'serve', '--host', '127.0.0.1', '--port', '0', ...places],
          // The address of the server under test is not this one's.
          { cwd: ROOT, env: { ...process.env, ORIGIN: undefined } },
        );
        server = child;
        let said = '';
        const late = setTimeout(() => reject(new Error(`no address: ${said}`)), START_MS);
        const hear = (chunk: Buffer) => {
          said += chunk.toString();
          const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
          if (!address) return;
          clearTimeout(late);
          resolve(address);
        };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.on('exit', () => reject(new Error(`ended: ${said}`)));
      }),
    end: () => {
      server?.kill('SIGKILL');
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
