/** The kind of a mention by its codes. */
import type { ActorCode, ActorKind } from '../../model/actor.ts';
import type { At } from './at.ts';

export const kindOf = (at: At, codes: readonly ActorCode[]): ActorKind =>
  at.gazetteer.actors.get(codes[0] ?? '')?.kind ?? 'state';

export const displayName = (at: At, codes: readonly ActorCode[]): string =>
  codes.map((code) => at.gazetteer.actors.get(code)?.name ?? code).join(' and ');
