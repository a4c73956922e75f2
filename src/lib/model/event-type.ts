/**
 * The PLOVER event types in use (manual, draft 0.8): CONCEDE and RETREAT are YIELD, DEMAND is
 * REQUEST. The order is from co-operation to conflict and fixes how kinds are listed.
 */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** CAMEO quad classes: 1 verbal co-operation, 2 material co-operation, 3 verbal conflict, 4 material conflict. */
export type QuadClass = 1 | 2 | 3 | 4;

const QUAD: Record<EventType, QuadClass> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  YIELD: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

export const isEventType = (value: string): value is EventType =>
  (EVENT_TYPES as readonly string[]).includes(value);

export const quadOf = (type: EventType): QuadClass => QUAD[type];

/** Words (false) or deeds (true): decides the shape of a mark. */
export const isMaterial = (quad: QuadClass): boolean => quad === 2 || quad === 4;
