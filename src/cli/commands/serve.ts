/** `demarche serve`: brings the database up to date and serves the built pages until it is told to stop. */
import { existsSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import { Command, InvalidArgumentError, Option } from 'commander';
import compression from 'compression';
import { stampFolder } from '#lib/server/watch/folder-stamp.ts';
import { dataOption, dbOption, placesOf, type DataOptions } from '../data-options.ts';
import { Refusal } from '../exit.ts';
import { ingestHere } from '../ingest-here.ts';
import { goLive } from '../live.ts';

const HANDLER = new URL('../../../build/handler.js', import.meta.url);
const GRACE_MS = 2_000; // for answers that are under way when it is told to stop

/** Of Brotli's 11: from here on it finds what a page repeats far apart, in no more time than at 4. */
const PACKING = 5;

/** Typed for Express, and at home under any server. */
const compress = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: PACKING } },
}) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface Options extends DataOptions {
  readonly port: number;
  readonly host: string;
  readonly watch: boolean;
}

export const serve = new Command('serve')
  .summary('serve the timeline')
  .description(
    'Brings the database up to date with the data folder and serves the timeline. What changes in the folder while it runs appears without a restart.',
  )
  .addOption(new Option('--port <number>', 'port').env('PORT').default(3000).argParser(readPort))
  .addOption(new Option('--host <name>', 'address to listen on').env('HOST').default('localhost'))
  .addOption(dataOption())
  .addOption(dbOption())
  .option('--no-watch', 'leave the data folder alone after the start')
  .addHelpText('after', '\nExample:\n  demarche serve --data my-timeline --port 8080\n')
  .action(async (options: Options) => {
    if (!existsSync(HANDLER))
      throw new Refusal(
        `the pages are not built: run “npm run build”, or “npm start”, which does it`,
      );
    const places = placesOf(options);
    const { value: seen } = await stampFolder(places.data);
    ingestHere(places);
    // The built pages read their places from here, as they do under any other server.
    process.env['DEMARCHE_DATA'] = places.data;
    process.env['DEMARCHE_DB'] = places.db;
    const server = createServer();
    const origin = await listen(server, options);
    process.env['ORIGIN'] ??= origin;
    const { handler } = (await import(fileURLToPath(HANDLER))) as { handler: RequestListener };
    server.on('request', (request, response) =>
      compress(request, response, () => handler(request, response)),
    );
    const endLive = options.watch ? goLive(places, seen) : () => {};
    for (const end of ['SIGINT', 'SIGTERM', 'exit'] as const) process.once(end, endLive);
    process.stdout.write(`Demarche is at ${origin} (Ctrl-C ends it)\n`);
  });

/** The address it listens on, with the port that was given out where 0 was asked for. */
async function listen(server: Server, { port, host }: Options): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusalOf(error, port, host)));
    server.listen(port, host, resolve);
  });
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), GRACE_MS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const { port: given } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${given}`;
}

function refusalOf(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const hint = 'choose another with --port or PORT';
  if (error.code === 'EADDRINUSE')
    return new Refusal(`port ${port} on ${host} is in use, perhaps by another Demarche: ${hint}`);
  if (error.code === 'EACCES')
    return new Refusal(`port ${port} needs more rights than this user has: ${hint}`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Refusal(
      `${host} is not an address of this machine: choose another with --host or HOST`,
    );
  return error;
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('a port is a whole number from 0 to 65535');
}
