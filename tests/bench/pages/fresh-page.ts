/** A page in a Chromium of its own, with nothing kept from before, on a slow machine. */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../e2e/chromium.ts';
import { thisMachine } from '../../e2e/machine.ts';

/** How many times slower than this machine: a phone of the middle class beside a desktop computer. */
export const CPU_THROTTLING = 4;

const executablePath = findChromium(thisMachine);

export interface Screen {
  /** CSS px. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** A phone's: it reads the page's own viewport. */
  readonly isMobile: boolean;
  readonly hasTouch: boolean;
}

export interface FreshPage {
  readonly page: Page;
  readonly protocol: CDPSession;
  /** Of the browser. */
  readonly version: string;
}

/** Gives the page to `use` and closes its browser, come what may. */
export async function withFreshPage<T>(
  screen: Screen,
  use: (fresh: FreshPage) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath,
    args: chromiumArguments(thisMachine.isRoot),
  });
  try {
    const page = await browser.newPage(screen);
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLING });
    return await use({ page, protocol, version: browser.version() });
  } finally {
    await browser.close();
  }
}
