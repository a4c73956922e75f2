/** This machine, as the search for a Chromium sees it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Machine } from './chromium.ts';

const START_MS = 30_000;
const INSTALL_MS = 240_000;
const onWindows = process.platform === 'win32';

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,

  starts(path) {
    if (!existsSync(path)) return false;
    // On Windows `--version` opens a window instead of answering.
    if (onWindows) return true;
    return spawnSync(path, ['--version'], { timeout: START_MS }).status === 0;
  },

  onPath(command) {
    const folders = (process.env['PATH'] ?? '').split(delimiter);
    const file = onWindows ? `${command}.exe` : command;
    return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
  },

  playwrightsOwn: () => chromium.executablePath(),

  run(command, args) {
    console.error(`no Chromium yet: ${command} ${args.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // The report on standard output stays a report: an installer's words go beside it.
    const stdio: ['ignore', number, number] = ['ignore', 2, 2];
    const { status } = spawnSync(command, args, {
      env,
      stdio,
      timeout: INSTALL_MS,
      shell: onWindows,
    });
    return status === 0;
  },
};
