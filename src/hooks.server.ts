/** Opens the timeline once for the process, and sends every answer with its security headers. */
import { dev } from '$app/environment';
import { env } from '$env/dynamic/private';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { programFolder } from '#lib/server/folder/program-folder.ts';
import { openService } from '#lib/server/open-service.ts';
import type { SiteService } from '#lib/server/site-service.ts';

/** Beside the content-security policy, which svelte.config.js holds. */
const HEADERS: Readonly<Record<string, string>> = {
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
};

let service: SiteService | undefined;

/** Throws where there is nothing to serve: the server then says so and does not start. */
export const init: ServerInit = () => {
  const data = env['DEMARCHE_DATA'] || `${programFolder()}/data`;
  const db = env['DEMARCHE_DB'] || `${data}/demarche.db`;
  const opened = openService({ data, db, now: Date.now() });
  if (!opened.ok) throw new Error(opened.issues.map(({ message }) => message).join('\n'));
  ({ service } = opened);
};

export const handle: Handle = async ({ event, resolve }) => {
  if (!service) throw new Error('service: not open');
  event.locals.service = service;
  const language = service.site().language;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%demarche.lang%', language),
  });
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
};

/** What failed is for the log; the reader is told that it is not their doing, and what may help. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status === 404) return { code: 'page-unknown', message: 'There is no page at this address.' };
  console.error(`${event.request.method} ${event.url.pathname}:`, error);
  return {
    code: 'failed',
    message: dev && error instanceof Error ? error.message : 'Something failed on the server.',
    hint: 'Try again in a moment. If it stays, tell whoever runs this timeline what you opened.',
  };
};
