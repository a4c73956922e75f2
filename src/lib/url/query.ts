/**
 * A view as the query of an address, and back:
 *
 *     time=2015-10-01..2016-06-30&actors=RUS~TUR&kinds=SANCTION~ASSAULT&status=denied&q=apology&view=list&rev=12
 *
 * Fixed order, defaults left out, never ending in a full stop (which chat programs cut off a link):
 * one view has one query. What cannot be read is left out and told.
 */
import type { ActorCode } from '../model/actor.ts';
import { EVENT_TYPES, isEventType, type EventType } from '../model/event-type.ts';
import type { Issue } from '../model/issue.ts';
import { isOutletSlug } from '../model/outlet.ts';
import { STATUSES, type Status } from '../model/status.ts';
import { LONGEST_SEARCH, MOST_TERMS, tidySearch } from '../text/search-terms.ts';
import { ALIGN, KNOWN, LANES, SQUEEZE } from './arrange-parameters.ts';
import { isIssue } from './date-path.ts';
import { quoted, valuesOf, type Notify, type Parameter } from './parameter.ts';
import { splitQuery } from './split-query.ts';
import { formatTimeWindow, parseTimeWindow } from './time-window.ts';
import { DEFAULT_VIEW, type Pair, type View } from './view.ts';

export interface DecodedView {
  readonly view: View;
  /** What was ignored, and why. */
  readonly notices: readonly Issue[];
}

/** Names kept for later: today they change nothing. */
const RESERVED = ['half-life', 'zone'];

/** ISO 3166 alpha-3, or the code of an organisation or a group. */
const ACTOR = /^[A-Z][A-Z0-9]{1,7}$/;
const REVISION = /^[1-9]\d{0,8}$/;
const MOST_NOTICES = 8;

const PARAMETERS: readonly Parameter[] = [
  {
    name: 'time',
    encode: ({ time }) => time && formatTimeWindow(time),
    decode: (value, notify) => {
      const time = parseTimeWindow(value);
      if (!isIssue(time)) return { time };
      notify(time.code, time.message);
      return {};
    },
  },
  {
    name: 'actors',
    encode: ({ actors }) => listed(sorted(actors)),
    decode: (value, notify) => ({ actors: sorted(readActors(value, notify)) }),
  },
  {
    name: 'pair',
    encode: ({ pair }) => pair && formatPair(pair),
    decode: (value, notify) => ({ pair: readPair(value, notify) }),
  },
  {
    name: 'kinds',
    encode: ({ kinds }) => listed(sortedKinds(kinds)),
    decode: (value, notify) => ({ kinds: sortedKinds(readKinds(value, notify)) }),
  },
  {
    name: 'status',
    encode: ({ status }) => listed(sortedStatuses(status)),
    decode: (value, notify) => ({ status: sortedStatuses(readStatuses(value, notify)) }),
  },
  {
    name: 'sources',
    encode: ({ sources }) => listed(sorted(sources)),
    decode: (value, notify) => ({ sources: sorted(readSources(value, notify)) }),
  },
  {
    name: 'q',
    encode: ({ q }) => tidySearch(q).text || null,
    decode: (value, notify) => ({ q: readSearch(value, notify) }),
  },
  {
    name: 'view',
    encode: ({ view }) => (view === DEFAULT_VIEW.view ? null : view),
    decode: (value, notify) => {
      if (value === 'list' || value === 'timeline') return { view: value };
      notify('bad-value', `${quoted(value)} is not a view; there are timeline and list.`);
      return {};
    },
  },
  {
    name: 'compare',
    encode: ({ compare }) => compare.map(formatPair).join(',') || null,
    decode: (value, notify) => ({ compare: readPairs(value, notify) }),
  },
  LANES,
  ALIGN,
  KNOWN,
  SQUEEZE,
  {
    name: 'rev',
    encode: ({ rev }) => (rev === null ? null : String(rev)),
    decode: (value, notify) => {
      if (REVISION.test(value)) return { rev: Number(value) };
      notify('bad-value', `${quoted(value)} is not a revision; the newest is shown.`);
      return {};
    },
  },
];

/** Without the question mark; empty for the default view. */
export function encodeView(view: View): string {
  return PARAMETERS.flatMap(({ name, encode }) => {
    const value = encode(view);
    return value === null || value === '' ? [] : [`${name}=${escapeValue(value)}`];
  }).join('&');
}

/** A path, and the view as its query; the path alone for the usual view. */
export function withView(path: string, view: View): string {
  const query = encodeView(view);
  return query === '' ? path : `${path}?${query}`;
}

/** Reads a query with or without its question mark. Never fails: what is bad or unknown becomes a notice. */
export function decodeView(query: string): DecodedView {
  const notices: Issue[] = [];
  const seen = new Set<string>();
  let view = DEFAULT_VIEW;
  for (const { name, value } of splitQuery(query)) {
    const notify: Notify = (code, message) => notices.push({ code, at: name, message });
    const parameter = PARAMETERS.find((candidate) => candidate.name === name);
    if (seen.has(name))
      notify('repeated-parameter', `${quoted(name)} is given twice; the first counts.`);
    else if (parameter) view = { ...view, ...parameter.decode(value, notify) };
    else if (RESERVED.includes(name))
      notify('reserved-parameter', `${quoted(name)} has no meaning yet.`);
    else notify('unknown-parameter', `${quoted(name)} is not known here.`);
    seen.add(name);
  }
  return { view, notices: fewest(notices) };
}

/** An address of nothing but mistakes is answered in a few lines. */
function fewest(notices: readonly Issue[]): readonly Issue[] {
  const rest = notices.length - MOST_NOTICES;
  if (rest <= 0) return notices;
  const more: Issue = { code: 'more', at: 'query', message: `${rest} more were ignored.` };
  return [...notices.slice(0, MOST_NOTICES), more];
}

const listed = (values: readonly string[]): string => values.join('~');

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

const sortedKinds = (kinds: readonly EventType[]): EventType[] =>
  EVENT_TYPES.filter((type) => kinds.includes(type));

const sortedStatuses = (statuses: readonly Status[]): Status[] =>
  STATUSES.filter((status) => statuses.includes(status));

function formatPair(pair: Pair): string {
  return listed(sorted(pair));
}

function readActors(value: string, notify: Notify): ActorCode[] {
  return valuesOf(value.toUpperCase(), '~', notify).filter((code) => {
    const good = ACTOR.test(code);
    if (!good) notify('bad-value', `${quoted(code)} is not the code of an actor.`);
    return good;
  });
}

function readKinds(value: string, notify: Notify): EventType[] {
  return valuesOf(value.toUpperCase(), '~', notify).filter((kind): kind is EventType => {
    const good = isEventType(kind);
    if (!good) notify('bad-value', `${quoted(kind)} is not a kind of event.`);
    return good;
  });
}

function readStatuses(value: string, notify: Notify): Status[] {
  return valuesOf(value.toLowerCase(), '~', notify).filter((status): status is Status => {
    const good = (STATUSES as readonly string[]).includes(status);
    if (!good)
      notify('bad-value', `${quoted(status)} is not a status; there are ${STATUSES.join(', ')}.`);
    return good;
  });
}

/** Whether there is such an outlet is known to the timeline, not to its address. */
function readSources(value: string, notify: Notify): string[] {
  return valuesOf(value.toLowerCase().normalize('NFC'), '~', notify).filter((slug) => {
    const good = isOutletSlug(slug);
    if (!good) notify('bad-value', `${quoted(slug)} is not the name of an outlet.`);
    return good;
  });
}

function readSearch(value: string, notify: Notify): string {
  const { text, cut } = tidySearch(value);
  if (cut)
    notify(
      'too-long',
      `Only the beginning of the search counts: ${LONGEST_SEARCH} characters, ${MOST_TERMS} words.`,
    );
  if (text === '' && value.trim() !== '') notify('bad-value', 'There is no word to search for.');
  return text;
}

function readPair(value: string, notify: Notify): Pair | null {
  const [a, b, ...more] = sorted(readActors(value, notify));
  if (a !== undefined && b !== undefined && more.length === 0) return [a, b];
  notify('bad-value', `${quoted(value)} is not a pair; write two codes, as in RUS~TUR.`);
  return null;
}

function readPairs(value: string, notify: Notify): Pair[] {
  const pairs = valuesOf(value, ',', notify).flatMap((pair) => {
    const read = readPair(pair, notify);
    return read ? [read] : [];
  });
  return pairs.filter(
    (pair, i) => pairs.findIndex((other) => formatPair(other) === formatPair(pair)) === i,
  );
}

/** Readable where the grammar of addresses allows it. */
function escapeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%20/g, '+')
    .replace(/[.!'()*]+$/, (end) =>
      [...end].map((c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`).join(''),
    );
}
