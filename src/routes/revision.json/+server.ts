/** Whether a page is still what is known: asked by open pages, so answered in a few bytes or none. */
import type { RequestHandler } from './$types';

/** `since`: the revision that the page shows. */
export const GET: RequestHandler = ({ locals: { service }, request, url }) => {
  const etag = `"${service.version()}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  const revision = service.revision();
  const asked = url.searchParams.get('since') ?? '';
  const since = /^\d{1,12}$/.test(asked) ? Number(asked) : revision;
  const changed = since < revision ? service.changedSince(since) : 0;
  const body = JSON.stringify({ revision, version: service.version(), changed });
  return new Response(body, {
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  });
};
