/** Citations of an event, whole or of one excerpt (`?excerpt=m-…`, as the reader's address names it). */
import { error, type RequestEvent } from '@sveltejs/kit';
import type { Citing } from '#lib/exchange/cited-works.ts';
import type { Links, SharedView } from '#lib/exchange/shared-view.ts';
import { mentionAnchor } from '#lib/state/navigation.ts';
import { absoluteLinks } from './absolute-links.ts';
import { dataAnswer } from './data-answer.ts';
import { foundEvent } from './found-event.ts';

export const BIBTEX = 'application/x-bibtex; charset=utf-8';

interface CitationFormat {
  readonly write: (view: SharedView, links: Links, citing: Citing) => string;
  readonly type: string;
  /** Of the address and of the file, with its full stop. */
  readonly ending: '.bib' | '.csl.json' | '.txt';
  /** The address of another event in this format. */
  readonly address: (id: string) => string;
}

export function citationAnswer(
  { locals, params, url, request }: RequestEvent<{ id: string }>,
  { write, type, ending, address }: CitationFormat,
): Promise<Response> {
  const { event } = foundEvent(locals.service, params.id, (id) => `${address(id)}${url.search}`);
  const asked = url.searchParams.get('excerpt');
  const mention = event.mentions.find(({ id }) => mentionAnchor(id) === asked);
  if (asked !== null && !mention)
    error(404, { code: 'excerpt-unknown', message: 'This event has no such excerpt.' });
  const citing = { accessed: accessedOn(url), quotes: true, mention: mention?.id ?? null };
  return dataAnswer(request, {
    body: write(locals.service.sharedById([event.id]), absoluteLinks(url), citing),
    type,
    name: `${event.id}${ending}`,
  });
}

/** `?accessed=2026-11-24`; today, UTC, where the address names no day. */
export function accessedOn(url: URL): string {
  const asked = url.searchParams.get('accessed');
  if (asked === null) return new Date().toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? Date.parse(asked) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(asked))
    error(400, { code: 'bad-value', message: 'A day of access is written as in 2026-11-24.' });
  return asked;
}
