/**
 * `ledger.jsonl`: the memory of a data folder. One line a revision, only ever added to, so that
 * ids once given out hold, and history can be put back into a new database.
 *
 * A crash while a line is written leaves a last line without an end. It was never acted on (the
 * database is written after the ledger), so it is set aside and the revision is made again.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { appendDurably, replaceDurably } from './folder/durable.ts';
import { LEDGER } from './folder/inputs.ts';
import type { LedgerLine } from './ledger/line.ts';
import { checkLine } from './ledger/line-schema.ts';

const TORN = 'ledger.jsonl.torn';

export interface Ledger {
  /** Absolute or relative path of the file. */
  readonly path: string;
  readonly lines: readonly LedgerLine[];
  /** Digest of each line's bytes together with all before it: tells two histories apart. */
  readonly heads: readonly string[];
  /** What a crash left behind the last whole line. */
  readonly torn: string | null;
  /** Bytes that are whole lines. */
  readonly size: number;
}

export type ReadLedger =
  | { readonly ok: true; readonly ledger: Ledger; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issue: Issue };

/** A folder without a ledger has an empty one. Nothing is written. */
export function readLedger(folder: string): ReadLedger {
  const path = join(folder, LEDGER);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const rest = text.slice(whole.length);
  const lines: LedgerLine[] = [];
  const heads: string[] = [];
  for (const [index, json] of whole.split('\n').slice(0, -1).entries()) {
    const checked = checkLine(json);
    const reason = !checked.ok
      ? checked.reason
      : checked.line.revision === index + 1
        ? null
        : `it is revision ${checked.line.revision}, where ${index + 1} is due`;
    if (!checked.ok || reason !== null)
      return { ok: false, issue: damaged(path, index + 1, reason) };
    lines.push(checked.line);
    heads.push(digestOf(json, heads.at(-1)));
  }
  const torn = rest === '' ? null : rest;
  return {
    ok: true,
    ledger: { path, lines, heads, torn, size: Buffer.byteLength(whole) },
    issues: torn === null ? [] : [tornIssue(path, lines.length + 1)],
  };
}

export type AppendedLedger =
  { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly issue: Issue };

/** Writes a line to disk, for good, before it returns; where that fails, the ledger is as it was. */
export function appendToLedger(ledger: Ledger, line: LedgerLine): AppendedLedger {
  if (line.revision !== ledger.lines.length + 1)
    throw new Error(`ledger: revision ${line.revision} after ${ledger.lines.length}`);
  const json = JSON.stringify(line);
  try {
    appendDurably(ledger.path, `${json}\n`, ledger.size);
  } catch (error) {
    return { ok: false, issue: notWritten(ledger.path, error) };
  }
  return {
    ok: true,
    ledger: {
      ...ledger,
      lines: [...ledger.lines, line],
      heads: [...ledger.heads, digestOf(json, ledger.heads.at(-1))],
      size: ledger.size + Buffer.byteLength(json) + 1,
    },
  };
}

/** Before anything is added: keeps what a crash tore beside the ledger, and cuts the ledger back to its whole lines. */
export function mendLedger(ledger: Ledger): Ledger {
  if (ledger.torn === null) return ledger;
  const whole = readFileSync(ledger.path).subarray(0, ledger.size);
  const aside = join(ledger.path, '..', TORN);
  const before = existsSync(aside) ? readFileSync(aside, 'utf8') : '';
  replaceDurably(aside, `${before}${ledger.torn}\n`);
  replaceDurably(ledger.path, whole);
  return { ...ledger, torn: null };
}

const digestOf = (json: string, before = ''): string =>
  createHash('sha256').update(`${before}\n${json}`).digest('hex');

const damaged = (path: string, line: number, reason: string | null): Issue => ({
  code: 'ledger-damaged',
  at: `${path}:${line}`,
  message: `${path} is damaged in line ${line} (${reason ?? 'unreadable'}): nothing was changed; restore the file from a copy or from version control, for it holds every address that was given out`,
});

const notWritten = (path: string, error: unknown): Issue => ({
  code: 'ledger-not-written',
  at: path,
  message: `${path} could not be written (${error instanceof Error ? error.message : String(error)}): nothing was changed; see that there is room and that you may write there, then try again`,
});

const tornIssue = (path: string, line: number): Issue => ({
  code: 'ledger-torn',
  at: `${path}:${line}`,
  message: `the last line of ${path} was cut off, as by a crash: it is kept in ${TORN} and its revision is made again`,
});
