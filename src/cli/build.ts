/** The built app, kept as long as nothing it was built from has changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgress } from './progress.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const INPUTS = [
  'src/**/*',
  'static/**/*',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
];
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const BUILD = join(ROOT, 'build');
const STAMP = join(BUILD, 'inputs.sha256');

/** Ends the process with vite's own words where the build fails. */
export async function buildIfChanged(): Promise<void> {
  const hash = hashInputs();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;

  const progress = startProgress('Building the pages');
  const { code, output } = await runVite();
  if (code !== 0) {
    progress.fail();
    console.error(output);
    process.exit(code ?? 1);
  }
  // Written last, and vite empties the folder first: a build that was cut short is never taken for whole.
  writeFileSync(STAMP, hash);
  progress.done();
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const path of globSync(INPUTS, { cwd: ROOT }).sort()) {
    const file = join(ROOT, path);
    if (!statSync(file).isFile()) continue;
    const content = readFileSync(file);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function runVite(): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [VITE, 'build', '--logLevel', 'warn'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
