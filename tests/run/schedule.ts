/** Runs steps in their order, two at once where neither waits for the other. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import type { Counts, Result, Step } from './step.ts';

const AT_ONCE = 2; // more would make tests wait for each other on a small machine

/** A tool that writes into a pipe can't see that its output ends on a terminal. */
const colours: NodeJS.ProcessEnv = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

interface Listener {
  /** Just before a step that shows its output as it comes. */
  onAlone(name: string): void;
  onEnd(result: Result): void;
}

/** @returns one result for each step, in the order given */
export async function runSteps(steps: readonly Step[], listener: Listener): Promise<Result[]> {
  const results = new Map<string, Result>();
  const waiting = new Set(steps);
  const running = new Map<Step, Promise<void>>();

  /** Steps that were not asked for are not waited for. */
  const before = (step: Step) => steps.filter(({ name }) => step.after?.includes(name));
  const mayStart = (step: Step) =>
    before(step).every(({ name }) => results.has(name)) &&
    (step.alone
      ? running.size === 0 && [...waiting].every(({ alone }) => alone)
      : running.size < AT_ONCE);
  const start = async (step: Step) => {
    const broken = before(step).find(({ name }) => results.get(name)!.passed === 0);
    if (step.alone && !broken) listener.onAlone(step.name);
    const result = broken ? skip(step, broken) : await run(step);
    results.set(step.name, result);
    listener.onEnd(result);
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      if (!mayStart(step)) continue;
      waiting.delete(step);
      running.set(
        step,
        start(step).finally(() => running.delete(step)),
      );
    }
    await Promise.race(running.values());
  }
  return steps.map(({ name }) => results.get(name)!);
}

function skip({ name }: Step, broken: Step): Result {
  const output = `not run, since ${broken.name} failed`;
  return { name, passed: 0, failed: 0, skipped: 1, seconds: 0, output };
}

async function run(step: Step): Promise<Result> {
  const started = performance.now();
  let output = '';
  let ok = true;
  for (const command of step.commands) {
    const ended = await execute(command, step.alone ?? false);
    output += ended.output;
    ok &&= ended.ok;
  }
  const seconds = (performance.now() - started) / 1000;
  const isWorthReading = !ok || step.count;
  return {
    name: step.name,
    seconds,
    output: isWorthReading ? output.trim() : '',
    ...count(step, ok),
  };
}

function count(step: Step, ok: boolean): Counts {
  if (!step.count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const counts = step.count();
  // A crash beside the tests, or no test at all, must not pass for success.
  const isHollow = counts.failed === 0 && (!ok || counts.passed === 0);
  return isHollow ? { ...counts, failed: 1 } : counts;
}

function execute(command: string, show: boolean): Promise<{ ok: boolean; output: string }> {
  const [name, ...args] = command.split(' ');
  const path = resolve('node_modules/.bin') + delimiter + process.env['PATH'];
  return new Promise((settle, reject) => {
    const child = spawn(name!, args, {
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...colours, PATH: path, NODE_NO_WARNINGS: '1' },
      shell: process.platform === 'win32', // where tools are `.cmd` files
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => settle({ ok: code === 0, output }));
  });
}
