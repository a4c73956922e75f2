/** Bundles the pages that are measured: ours from the sources, each peer's from its own packages. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = new URL('./', import.meta.url);
const PEERS = new URL('../peers/timeline/', import.meta.url);

/** Into a folder below `into`, by the page's name. @throws where a peer is asked for that is not installed */
export async function buildPage(name: string, into: string): Promise<void> {
  const ours = name === 'demarche';
  if (!ours && !existsSync(new URL('node_modules', PEERS)))
    throw new Error(`${name}: first npm ci --prefix tests/bench/peers/timeline`);
  await build({
    root: fileURLToPath(ours ? new URL('page/', HERE) : new URL(`${name}/`, PEERS)),
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: ours ? [svelte({ configFile: false })] : [],
    worker: { format: 'es' },
    build: {
      outDir: `${into}/${name}`,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 10_000,
    },
  });
}
