import { describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium, type Machine } from '../e2e/chromium.ts';

const OWN = '/playwright/chrome';

/** A machine with these files only, where installing fails unless told otherwise. */
function machine(files: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    env: {},
    platform: 'linux',
    isRoot: false,
    starts: (path) => files.includes(path),
    onPath: (command) => files.find((file) => file === `/usr/bin/${command}`),
    playwrightsOwn: () => OWN,
    run: () => false,
    ...rest,
  };
}

describe('findChromium', () => {
  it('takes the named one before any other', () => {
    const env = { DEMARCHE_CHROMIUM: '/opt/chromium' };
    expect(findChromium(machine(['/opt/chromium', '/usr/bin/chromium'], { env }))).toBe(
      '/opt/chromium',
    );
  });

  it('does not pass over a named one that is missing', () => {
    const env = { DEMARCHE_CHROMIUM: '/opt/chromium' };
    expect(() => findChromium(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'DEMARCHE_CHROMIUM does not start: /opt/chromium',
    );
  });

  it("takes the system's before Playwright's own", () => {
    expect(findChromium(machine([OWN, '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
    expect(findChromium(machine([OWN]))).toBe(OWN);
  });

  it('passes over one that does not start', () => {
    const broken = machine([OWN], { onPath: () => '/usr/bin/chromium' });
    expect(findChromium(broken)).toBe(OWN);
  });

  it('knows the usual places', () => {
    const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findChromium(machine([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = 'C:\\Apps\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Apps' };
    expect(findChromium(machine([windows], { platform: 'win32', env }))).toBe(windows);
  });

  it('installs by Playwright first', () => {
    const files: string[] = [];
    const ran: string[] = [];
    const run: Machine['run'] = (command, args) => {
      ran.push([command, ...args].join(' '));
      files.push(OWN);
      return true;
    };
    expect(findChromium(machine(files, { run }))).toBe(OWN);
    expect(ran).toEqual(['npx playwright install chromium']);
  });

  it("installs by Debian's package manager where Playwright could not, as root only", () => {
    const files = ['/usr/bin/apt-get'];
    const ran: string[] = [];
    const run: Machine['run'] = (command, args) => {
      ran.push([command, ...args].join(' '));
      if (args.includes('-y')) files.push('/usr/bin/chromium');
      return command === 'apt-get';
    };
    expect(() => findChromium(machine(files, { run }))).toThrow('no Chromium');
    expect(ran).toEqual(['npx playwright install chromium']);
    ran.length = 0;
    expect(findChromium(machine(files, { run, isRoot: true }))).toBe('/usr/bin/chromium');
    expect(ran).toEqual([
      'npx playwright install --with-deps chromium',
      'apt-get update',
      'apt-get install -y chromium',
    ]);
  });

  it('names three ways where there is none', () => {
    expect(() => findChromium(machine([]))).toThrow(
      /apt-get install chromium[^]*npx playwright install[^]*DEMARCHE_CHROMIUM=/,
    );
  });
});

describe('chromiumArguments', () => {
  it('gives up the sandbox for root only', () => {
    expect(chromiumArguments(true)).toContain('--no-sandbox');
    expect(chromiumArguments(false)).not.toContain('--no-sandbox');
  });
});
