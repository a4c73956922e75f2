import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-store-'));
let made = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract('SQLite file', () => openSqliteStore(join(folder, `${made++}.db`)));
storeContract('SQLite memory', () => openSqliteStore(':memory:'));
