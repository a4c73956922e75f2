/**
 * `npm test`: every check, also after one has failed; then a table, and a line of counts.
 * `npm test -- --only lint,types` runs some, by the names below.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countPlaywright, countVitest } from './run/counts.ts';
import { printHeading, printResult, printTable } from './run/report.ts';
import { runSteps } from './run/schedule.ts';
import type { Step } from './run/step.ts';

const RESULTS = 'tests/.results';
const UNIT_REPORT = `${RESULTS}/unit.json`;
const E2E_REPORT = `${RESULTS}/e2e.json`; // the name is Playwright's configuration's too

const STEPS: readonly Step[] = [
  { name: 'sync', commands: ['svelte-kit sync'] },
  { name: 'format', commands: ['prettier --check --log-level warn .'] },
  {
    name: 'types',
    after: ['sync'],
    commands: [
      'svelte-check --fail-on-warnings --output human',
      'tsc --project tests/tsconfig.pure.json',
      'tsc --project tests/tsconfig.article.json',
    ],
  },
  {
    name: 'unit',
    after: ['sync'],
    commands: [`vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`],
    count: () => countVitest(UNIT_REPORT),
  },
  { name: 'lint', after: ['sync'], commands: ['eslint --max-warnings 0 .'] },
  { name: 'build', after: ['sync'], commands: ['vite build --logLevel warn'] },
  {
    name: 'e2e',
    after: ['build'],
    alone: true,
    commands: ['playwright test --config tests/e2e/playwright.config.ts'],
    count: () => countPlaywright(E2E_REPORT),
  },
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const results = await runSteps(choose(values.only), { onAlone: printHeading, onEnd: printResult });
const { passed, failed } = printTable(results);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** The named steps, and `sync`, on which nearly all depend. */
function choose(only: string | undefined): readonly Step[] {
  if (only === undefined) return STEPS;
  const names = only.split(',');
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`unknown step: ${unknown.join(', ')}`);
  return STEPS.filter(({ name }) => name === 'sync' || names.includes(name));
}
