/** A server of a test's own, on a free port; it ends by the test's word, not with the run. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const START_MS = 60_000;

export interface Server {
  readonly address: string;
  /** Everything it has printed so far. */
  readonly said: () => string;
  /** Ends it with the signal, and gives its exit code; null where the signal killed it. */
  readonly end: (signal: 'SIGINT' | 'SIGKILL') => Promise<number | null>;
}

/** Resolves once it names its address; rejects with what it printed where it ends before. */
export function startServer(...args: readonly string[]): Promise<Server> {
  const child = spawn(
    process.execPath,
    [MAIN, 'serve', '--host', '127.0.0.1', '--port', '0', ...args],
    // The address of the server under test is not this one's.
    { cwd: ROOT, env: { ...process.env, ORIGIN: undefined } },
  );
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const end = (signal: 'SIGINT' | 'SIGKILL') => {
    child.kill(signal);
    return ended;
  };
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${why}: ${said}`));
    };
    const late = setTimeout(() => fail('no address'), START_MS);
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (!address) return;
      clearTimeout(late);
      resolve({ address, said: () => said, end });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => {
      clearTimeout(late);
      fail('ended');
    });
  });
}
