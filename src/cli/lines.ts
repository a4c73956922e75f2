/** JSON lines in and out: streamed, bounded, and each line answered on its own. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { z } from 'zod';
import type { Issue } from '#lib/model/issue.ts';

/** Characters; room for a 20 MB article and its escapes. */
const LONGEST_LINE = 64_000_000;

export type ReadLine<T> =
  | { readonly ok: true; readonly line: number; readonly value: T }
  | {
      readonly ok: false;
      readonly line: number;
      readonly id: string;
      readonly issues: readonly Issue[];
    };

/** Each line of the input against the schema; blank lines are passed over, a line that is not valid is data, not an end. */
export async function* readLines<T>(
  input: AsyncIterable<Buffer | string>,
  schema: z.ZodType<T>,
): AsyncGenerator<ReadLine<T>> {
  let number = 0;
  for await (const text of splitLines(input)) {
    number += 1;
    if (text !== null && text.trim() === '') continue;
    yield readLine(text, number, schema);
  }
}

/** Waits for the reader, so that a slow one does not fill the memory. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

/** `null` stands for a line that is longer than allowed. */
async function* splitLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (): string | null => {
    const line = length > LONGEST_LINE ? null : parts.join('');
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: string) => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else parts.push(part);
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      add(text.slice(from, end));
      yield take();
      from = end + 1;
    }
    add(text.slice(from));
  }
  if (length > 0) yield take();
}

function readLine<T>(text: string | null, line: number, schema: z.ZodType<T>): ReadLine<T> {
  const refuse = (id: string, issues: readonly Issue[]): ReadLine<T> => ({
    ok: false,
    line,
    id,
    issues,
  });
  if (text === null) {
    const message = `the line is longer than ${LONGEST_LINE} characters; split the article`;
    return refuse('', [{ code: 'line-too-long', at: `line ${line}`, message }]);
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const message = `the line is not JSON (${error instanceof Error ? error.message : 'unknown'}); write one object a line`;
    return refuse('', [{ code: 'not-json', at: `line ${line}`, message }]);
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, line, value: parsed.data };
  return refuse(
    idOf(raw),
    parsed.error.issues.map(({ path, message }) => ({
      code: 'invalid-line',
      at: [`line ${line}`, ...path].join(' › '),
      message,
    })),
  );
}

function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : '';
  return typeof id === 'string' ? id : '';
}
