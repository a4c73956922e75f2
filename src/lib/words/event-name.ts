/** An event in one breath, for who hears it instead of seeing it: "24 November 2015, Turkey → Russia, Turkey downs a Russian warplane, 3 sources". */
import type { Actor, ActorCode } from '../model/actor.ts';
import type { Status } from '../model/status.ts';
import { dateInWords, type Dated } from './date.ts';
import type { PageWords } from './page.ts';

export interface NamedEvent extends Dated {
  readonly title: string;
  readonly source: readonly ActorCode[];
  readonly target: readonly ActorCode[];
  readonly status: Status;
  readonly mentions: number;
}

export type NameOf = (code: ActorCode) => string;

export function namesOf(actors: readonly Actor[]): NameOf {
  const names = new Map(actors.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** "Turkey → Russia", "Russia and Turkey" where both sides are the same, '' where nobody is named. */
export function actorsInWords(
  event: Pick<NamedEvent, 'source' | 'target'>,
  nameOf: NameOf,
): string {
  const list = (codes: readonly ActorCode[]) => joined(codes.map(nameOf));
  const same =
    event.source.length > 0 && [...event.source].sort().join() === [...event.target].sort().join();
  if (same || event.target.length === 0) return list(event.source);
  return event.source.length === 0
    ? `→ ${list(event.target)}`
    : `${list(event.source)} → ${list(event.target)}`;
}

export function eventName(event: NamedEvent, nameOf: NameOf, words: PageWords): string {
  const status = event.status === 'asserted' ? '' : words.status[event.status];
  return [
    dateInWords(event, { habitual: event.status === 'habitual' }),
    actorsInWords(event, nameOf),
    event.title,
    status,
    words.sources(event.mentions),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
