/**
 * One cell of the table: a page, a size, in a browser of its own. Inputs come sixteen milliseconds
 * apart and wait for nothing, as a hand's do; a window that did not move fails the cell.
 */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../e2e/chromium.ts';
import { thisMachine } from '../../e2e/machine.ts';
import type { Driven } from './driven.ts';
import { serveFolder } from './serve-folder.ts';

export interface Cell {
  /** ms from the data being there to two frames after it was drawn. */
  readonly first: number;
  /** Of which building an index in a worker; null where that is not told apart. */
  readonly build: number | null;
  readonly nodes: number;
  readonly zoom: Frames;
  readonly pan: Frames | null;
  /** Event Timing p98 of keys that zoom, ms; null where it has none. */
  readonly keys: number | null;
  /** Beside the words; null where it is not known. */
  readonly bytesPerEvent: number | null;
  /** ms to paint. */
  readonly filter: number | null;
  readonly search: number | null;
  /** Memory of the page's scripts, MB. */
  readonly heap: number;
}

export interface Frames {
  /** ms between frames. */
  readonly p50: number;
  readonly p95: number;
  /** ms of the page's main thread for each frame. */
  readonly work: number;
}

declare global {
  interface Window {
    bench: Driven;
    benchFrames: number[];
  }
}

const VIEWPORT = { width: 1280, height: 800 };
const STEPS = 40;
const APART = 16; // ms
const CONTROL = 2; // of the protocol's modifiers

export async function measure(folder: string, size: number): Promise<Cell> {
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: findChromium(thisMachine),
    args: [...chromiumArguments(thisMachine.isRoot), '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.goto(server.address);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate((n) => window.bench.prepare(n), size);
    const { first, build } = await page.evaluate(() => window.bench.create());
    await page.waitForTimeout(500);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const zoom = await zooming(page, cdp);
    const pan = await panning(page, cdp);
    const keys = await typing(page);
    const asked = (name: 'filter' | 'search' | 'bytesPerEvent') =>
      page.evaluate(async (one) => (await window.bench[one]?.()) ?? null, name);
    const [bytesPerEvent, filter, search] = [
      await asked('bytesPerEvent'),
      await asked('filter'),
      await asked('search'),
    ];
    const heap = (await metric(cdp, 'JSHeapUsedSize')) / 2 ** 20;
    if (failures.length > 0) throw new Error(failures.join('; '));
    return {
      first,
      build: build ?? null,
      nodes,
      zoom,
      pan,
      keys,
      bytesPerEvent,
      filter,
      search,
      heap,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function zooming(page: Page, cdp: CDPSession): Promise<Frames> {
  const stage = await page.evaluate(() => window.bench.stage());
  await page.mouse.move(stage.x, stage.y);
  const wheel = (deltaY: number) =>
    void cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: stage.x,
      y: stage.y,
      deltaX: 0,
      deltaY,
      modifiers: stage.zoomKey === 'Control' ? CONTROL : 0,
    });
  const before = await page.evaluate(() => window.bench.window());
  let inside = before;
  const frames = await recorded(page, cdp, async () => {
    for (let i = 0; i < STEPS; i++) await step(() => wheel(-100));
    inside = await page.evaluate(() => window.bench.window());
    for (let i = 0; i < STEPS; i++) await step(() => wheel(100));
  });
  if (!(inside[1] - inside[0] < (before[1] - before[0]) * 0.9))
    throw new Error(`zooming moved nothing: ${before.join('…')} → ${inside.join('…')}`);
  // A pan at full extent is clamped and measures nothing.
  for (let i = 0; i < 12; i++) await step(() => wheel(-100));
  await page.waitForTimeout(400);
  return frames;
}

async function panning(page: Page, cdp: CDPSession): Promise<Frames | null> {
  const { x, y } = await page.evaluate(() => window.bench.stage());
  const before = await page.evaluate(() => window.bench.window());
  let there = before;
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: number) =>
    void cdp.send('Input.dispatchMouseEvent', {
      type,
      x: at,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  const frames = await recorded(page, cdp, async () => {
    mouse('mousePressed', x);
    for (let i = 1; i <= STEPS; i++) await step(() => mouse('mouseMoved', x - 8 * i));
    there = await page.evaluate(() => window.bench.window());
    for (let i = STEPS; i >= 0; i--) await step(() => mouse('mouseMoved', x - 8 * i));
    mouse('mouseReleased', x);
  });
  return there[0] === before[0] ? null : frames;
}

/** Presses + and − on the focused mark. */
async function typing(page: Page): Promise<number | null> {
  const mark = page.locator('[data-stage] a[data-event][tabindex="0"]').first();
  if ((await mark.count()) === 0) return null;
  await page.evaluate(() => {
    const taken: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown') taken.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { benchKeys: taken });
  });
  await mark.focus();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press(i % 10 < 5 ? '+' : '-');
    await page.waitForTimeout(60);
  }
  const taken = await page.evaluate(() => (window as unknown as { benchKeys: number[] }).benchKeys);
  // What took less than 16 ms is not reported.
  const all = [...taken, ...Array<number>(Math.max(0, 30 - taken.length)).fill(16)];
  return share(all, 0.98);
}

async function recorded(page: Page, cdp: CDPSession, run: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    window.benchFrames = [];
    let last = performance.now();
    const tick = (now: number) => {
      window.benchFrames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await metric(cdp, 'TaskDuration');
  await run();
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
  const frames = await page.evaluate(() => window.benchFrames);
  const work = ((await metric(cdp, 'TaskDuration')) - before) * 1000;
  const moved = frames.slice(1);
  return {
    p50: share(moved, 0.5),
    p95: share(moved, 0.95),
    work: work / Math.max(1, moved.length),
  };
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

async function step(act: () => void): Promise<void> {
  act();
  await new Promise((resolve) => setTimeout(resolve, APART));
}

/** That share of the values is no higher. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
