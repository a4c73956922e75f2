/**
 * Finds a Chromium for the tests, or installs one: `DEMARCHE_CHROMIUM`, then the system's, then
 * Playwright's own, then an install by Playwright, then one by Debian's package manager.
 */

/** What the search asks of the machine; a test answers in its stead. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** Whether the file is there and starts. */
  starts(path: string): boolean;
  /** The full path of a command, as a shell would find it. */
  onPath(command: string): string | undefined;
  /** Where Playwright keeps its own browser, there or not. */
  playwrightsOwn(): string;
  /** Whether the command ended well; its output is shown. */
  run(command: string, args: readonly string[]): boolean;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @throws where none can be had, naming the three ways to provide one */
export function findChromium(machine: Machine): string {
  const named = machine.env['DEMARCHE_CHROMIUM'];
  if (named) {
    if (machine.starts(named)) return named;
    throw new Error(`DEMARCHE_CHROMIUM does not start: ${named}`);
  }
  const found = search(machine);
  if (found) return found;
  for (const install of [withPlaywright, withApt]) {
    if (!install(machine)) continue;
    const installed = search(machine);
    if (installed) return installed;
  }
  throw new Error(NOT_FOUND);
}

const NOT_FOUND = `no Chromium to test with, and none could be installed. Any of these helps:
  1. install Chromium or Chrome with the system's package manager (Debian: apt-get install chromium)
  2. npx playwright install --with-deps chromium
  3. DEMARCHE_CHROMIUM=/path/to/chromium npm test`;

function search(machine: Machine): string | undefined {
  const commands = COMMANDS.map((command) => machine.onPath(command));
  const candidates = [...commands, ...usualPlaces(machine), machine.playwrightsOwn()];
  return candidates.find((path) => path !== undefined && machine.starts(path));
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const apps = ['Google\\Chrome', 'Chromium'];
    return roots.flatMap((root) =>
      root ? apps.map((app) => `${root}\\${app}\\Application\\chrome.exe`) : [],
    );
  }
  return [];
}

function withPlaywright(machine: Machine): boolean {
  // The browser's system libraries come with it where this process may install them.
  const withLibraries = machine.platform === 'linux' && machine.isRoot ? ['--with-deps'] : [];
  return machine.run('npx', ['playwright', 'install', ...withLibraries, 'chromium']);
}

function withApt(machine: Machine): boolean {
  if (!machine.isRoot || !machine.onPath('apt-get')) return false;
  return (
    machine.run('apt-get', ['update']) && machine.run('apt-get', ['install', '-y', 'chromium'])
  );
}

/** Quiet, and without reaching for the network by itself. */
export function chromiumArguments(isRoot: boolean): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    // Chromium's sandbox refuses to run as root, as in most containers.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
