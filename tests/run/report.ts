/** What the test command says: a block for each step, then a table, then one plain line. */
import { addCounts } from './counts.ts';
import type { Counts, Result } from './step.ts';

const WIDTH = 72;

export function printHeading(name: string): void {
  console.log(`\n── ${name} ${'─'.repeat(WIDTH - name.length - 4)}`);
}

export function printResult(result: Result): void {
  if (result.output) {
    printHeading(result.name);
    console.log(result.output);
  }
  console.log(`${markOf(result)} ${result.name} (${result.seconds.toFixed(1)} s)`);
}

/** @returns the sum of all steps */
export function printTable(results: readonly Result[]): Counts {
  const total = results.reduce<Counts>(addCounts, { passed: 0, failed: 0, skipped: 0 });
  printHeading('summary');
  console.log(row('  step', 'passed', 'failed', 'skipped', 'seconds'));
  for (const result of results) {
    const { name, passed, failed, skipped, seconds } = result;
    console.log(row(`${markOf(result)} ${name}`, passed, failed, skipped, seconds.toFixed(1)));
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total;
}

function markOf({ passed, failed }: Counts): string {
  if (failed > 0) return '✗';
  return passed > 0 ? '✓' : '–';
}

function row(first: string, ...rest: readonly (string | number)[]): string {
  return first.padEnd(12) + rest.map((cell) => String(cell).padStart(10)).join('');
}
