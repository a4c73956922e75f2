/**
 * How every data twin answers: the bytes under a tag of their own, so that asking again costs little,
 * and what of the query was ignored in a header, for formats with no place for it.
 */
import { error } from '@sveltejs/kit';
import type { SharedView } from '#lib/exchange/shared-view.ts';
import type { Issue } from '#lib/model/issue.ts';

export const CALENDAR = 'text/calendar; charset=utf-8';

export interface DataAnswer {
  readonly body: string;
  /** With its charset. */
  readonly type: string;
  /** Under which a browser saves it. */
  readonly name: string;
  readonly notices?: readonly Issue[];
  /** `Link` header: what describes it. */
  readonly link?: string;
}

export async function dataAnswer(
  request: Request,
  { body, type, name, notices = [], link }: DataAnswer,
): Promise<Response> {
  const etag = `"${await tagOf(body)}"`;
  const headers = {
    etag,
    'cache-control': 'no-cache',
    'content-type': type,
    'content-disposition': `inline; filename="${name}"`,
    // A header holds ASCII; the words of a notice may be anybody's.
    ...(notices.length === 0
      ? {}
      : {
          'x-notices': encodeURI(
            notices
              .map(({ message }) => message)
              .join(' ')
              .toWellFormed(),
          ),
        }),
    ...(link === undefined ? {} : { link }),
  };
  return request.headers.get('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

/** Throws the answer to a view that is too large. */
export function sharedOrRefused(shared: SharedView | Issue): SharedView {
  if ('code' in shared) error(400, { code: shared.code, message: shared.message });
  return shared;
}

async function tagOf(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return [...new Uint8Array(digest).subarray(0, 12)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
