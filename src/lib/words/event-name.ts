/** An event in one breath, for who hears it instead of seeing it: "24 November 2015, Turkey → Russia, Turkey downs a Russian warplane, 3 sources". */
import type { Actor, ActorCode } from '../model/actor.ts';
import type { Origin } from '../model/diplomatic-event.ts';
import type { Status } from '../model/status.ts';
import { dateInWords, type Dated } from './date.ts';
import type { PageWords } from './page.ts';

export interface NamedEvent extends Dated {
  readonly title: string;
  readonly source: readonly ActorCode[];
  readonly target: readonly ActorCode[];
  readonly status: Status;
  readonly mentions: number;
  readonly origin?: Origin;
}

export type NameOf = (code: ActorCode) => string;

export function namesOf(actors: readonly Actor[]): NameOf {
  const names = new Map(actors.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** A name, or what stands between two. */
export interface ActorPart {
  readonly text: string;
  /** Null for what is no name. */
  readonly code: ActorCode | null;
}

/** "Turkey → Russia", "Russia and Turkey" where both sides are the same; none where nobody is named. */
export function actorParts(
  { source, target }: Pick<NamedEvent, 'source' | 'target'>,
  nameOf: NameOf,
): readonly ActorPart[] {
  const list = (codes: readonly ActorCode[]): readonly ActorPart[] =>
    codes.flatMap((code, i) => [
      ...(i === 0 ? [] : [between(i === codes.length - 1 ? ' and ' : ', ')]),
      { text: nameOf(code), code },
    ]);
  const same = source.length > 0 && [...source].sort().join() === [...target].sort().join();
  if (same || target.length === 0) return list(source);
  return source.length === 0
    ? [between('→ '), ...list(target)]
    : [...list(source), between(' → '), ...list(target)];
}

/** The same in one piece. */
export const actorsInWords = (
  event: Pick<NamedEvent, 'source' | 'target'>,
  nameOf: NameOf,
): string =>
  actorParts(event, nameOf)
    .map(({ text }) => text)
    .join('');

export function eventName(event: NamedEvent, nameOf: NameOf, words: PageWords): string {
  const status = event.status === 'asserted' ? '' : words.status[event.status];
  return [
    dateInWords(event, { habitual: event.status === 'habitual' }),
    actorsInWords(event, nameOf),
    event.title,
    status,
    event.origin === 'reviewed' ? words.reviewed : '',
    words.sources(event.mentions),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const between = (text: string): ActorPart => ({ text, code: null });
