/** Writes that a crash leaves either undone or whole. */
import {
  closeSync,
  fsyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Writes beside it, then takes its place (rename is atomic within a file system). */
export function replaceDurably(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Throws where the file is no longer of the size that was read: somebody else has written to it. */
export function appendDurably(path: string, content: string, expectedSize: number): void {
  const file = openSync(path, 'a');
  try {
    const { size } = fstatSync(file);
    if (size !== expectedSize)
      throw new Error(`append: ${path} has ${size} bytes where ${expectedSize} were read`);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } catch (error) {
      // A full disk may have taken a part of it.
      ftruncateSync(file, expectedSize);
      throw error;
    }
  } finally {
    closeSync(file);
  }
  if (expectedSize === 0) syncFolder(dirname(path));
}

/** Makes a new name durable. Windows cannot, and needs no telling. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
