import { rmSync } from 'node:fs';

export default function removeTestFolder(): void {
  const folder = process.env['DEMARCHE_TEST_DIR'];
  // The server may still hold its database open on Windows; the system clears the folder then.
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
