/** What a person finds in a text: the events, and the words that tell none. See tests/fixtures/corpus-gold. */
import type { ActorCode } from '#lib/model/actor.ts';
import type { EventType } from '#lib/model/event-type.ts';
import type { Span } from '#lib/model/span.ts';
import type { Status } from '#lib/model/status.ts';

interface Words {
  /** An exact quote, found once in the text. */
  readonly words: string;
}

export interface GoldEvent extends Words {
  readonly type: EventType;
  readonly source: readonly ActorCode[];
  readonly target: readonly ActorCode[];
  /** EDTF. */
  readonly when: string;
  readonly status: Status;
  /** A reader would miss it; the others are neither missing nor false. */
  readonly must: boolean;
  readonly note?: string;
  /** Values that are as right as the first, field by field. */
  readonly or?: {
    readonly type?: readonly EventType[];
    readonly source?: readonly (readonly ActorCode[])[];
    readonly target?: readonly (readonly ActorCode[])[];
    readonly when?: readonly string[];
    readonly status?: readonly Status[];
  };
}

export interface Never extends Words {
  readonly why: string;
}

export interface GoldList {
  readonly events: readonly GoldEvent[];
  readonly never: readonly Never[];
}

export const isIn = (text: string, { words }: Words): boolean => text.includes(words);

/** Where the words stand. Throws where they are not in the text exactly once. */
export function placeOf({ words }: Words, text: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0)
    throw new Error(`the gold words are not in the text exactly once: ${words}`);
  return { start, end: start + words.length };
}
