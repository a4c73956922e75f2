/** The head of a file of columns: JSON from outside, held against what it must be. */
import { Malformed } from './byte-reader.ts';
import { MOST, type Tables } from './format.ts';
import { fromUtf8 } from './utf8.ts';

export function readTables(bytes: Uint8Array): Tables {
  const { events, dated, spans, parties, about } = objectIn(fromUtf8(bytes));
  if (!isCount(events) || !isCount(dated) || dated > events)
    throw new Malformed('its head does not say how many events it has');
  if (events > MOST.events) throw new Malformed(`${events} events are too many`);
  if (!isListOf(spans, isSpan)) throw new Malformed('its head has no lengths of time');
  if (!isListOf(parties, isParties)) throw new Malformed('its head has no parties');
  if (!isAbout(about)) throw new Malformed('its head does not say what it is about');
  return { events, dated, spans, parties, about };
}

function objectIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below, as for every other head that is none.
  }
  throw new Malformed('its head is not JSON');
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.every(is);

const isSpan = (value: unknown): value is number | null =>
  value === null || (isCount(value) && value > 0);

const isString = (value: unknown): value is string => typeof value === 'string';

const isParties = (value: unknown): value is Tables['parties'][number] =>
  Array.isArray(value) && value.length === 2 && value.every((side) => isListOf(side, isString));

const isAbout = (value: unknown): value is Tables['about'] =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === 'string' || typeof one === 'number');
