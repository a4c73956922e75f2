/** The test command itself: a failure must never pass for success. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../run/counts.ts';
import { runSteps } from '../run/schedule.ts';
import type { Step } from '../run/step.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const silent = { onAlone: () => {}, onEnd: () => {} };
const counts = async (...steps: Step[]) =>
  (await runSteps(steps, silent)).map((result) => [result.passed, result.failed, result.skipped]);

const PASS: Step = { name: 'pass', commands: ['node --version'] };
const FAIL: Step = { name: 'fail', commands: ['node --no-such-option', 'node --version'] };

describe('counting', () => {
  it("reads vitest's report, and counts a file that could not be loaded", () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const numbers = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 3, numTodoTests: 1 };
    expect(countVitest(report({ ...numbers, testResults }))).toEqual({
      passed: 2,
      failed: 2,
      skipped: 4,
    });
  });

  it("reads Playwright's report, and takes a flaky test for a failed one", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright(report({ stats }))).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts nothing where there is no report', () => {
    const none = { passed: 0, failed: 0, skipped: 0 };
    expect(countVitest(join(folder, 'none.json'))).toEqual(none);
    expect(countPlaywright(join(folder, 'none.json'))).toEqual(none);
  });
});

describe('running', () => {
  it('goes on after a failure, in the order given', async () => {
    expect(await counts(FAIL, PASS)).toEqual([
      [0, 1, 0],
      [1, 0, 0],
    ]);
  });

  it('skips what depends on a failed step', async () => {
    expect(await counts(FAIL, { ...PASS, after: ['fail'] })).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('does not wait for a step that was not asked for', async () => {
    expect(await counts({ ...PASS, after: ['absent'] })).toEqual([[1, 0, 0]]);
  });

  it('fails tests that crash beside their count, and tests that are none', async () => {
    const allPassed = () => ({ passed: 9, failed: 0, skipped: 0 });
    const none = () => ({ passed: 0, failed: 0, skipped: 2 });
    expect(await counts({ ...FAIL, count: allPassed })).toEqual([[9, 1, 0]]);
    expect(await counts({ ...PASS, count: none })).toEqual([[0, 1, 2]]);
  });

  it('gives a step that needs the machine to itself no company', async () => {
    const order: string[] = [];
    const listener = {
      onAlone: (name: string) => order.push(`${name} starts`),
      onEnd: ({ name }: { name: string }) => order.push(`${name} ends`),
    };
    await runSteps([{ ...PASS, name: 'alone', alone: true }, PASS], listener);
    expect(order).toEqual(['pass ends', 'alone starts', 'alone ends']);
  });
});
