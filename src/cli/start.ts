/** `npm start`: builds the app where its inputs changed, then becomes `demarche serve`. */
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.ts';

await buildIfChanged();

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
process.argv = [process.execPath, main, 'serve', ...process.argv.slice(2)];
await import('./main.ts');
