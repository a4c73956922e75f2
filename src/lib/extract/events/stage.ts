/**
 * Stages 6 and 7: events with their sides, status, date, speakers and title, sentence by sentence.
 * A sentence is read with what the ones before it told: events that "the incident" may mean, and
 * the interview or agency that a speaker's words came through.
 */
import { outletChain, type ExtractedEvent } from '../draft.ts';
import { remember, type Memory } from '../attribution/chains.ts';
import { overlaps } from '../../model/span.ts';
import type { Stage } from '../stage.ts';
import { backReferences } from './back-references.ts';
import { toEvent, toReference, type Telling } from './coding.ts';
import { nounEvents } from './noun-events.ts';
import { readSentences } from './read-sentences.ts';
import { verbEvents } from './verb-events.ts';

/** How many told events a later sentence may point back at. */
const MAX_TOLD = 40;

/** How many sentences back a measure may lie that another goes on with. */
const LATELY = 3;

export const eventsStage: Stage = {
  name: 'events',
  run(draft, { events: lexicon, gazetteer }) {
    const events: ExtractedEvent[] = [];
    let memory: Memory = new Map();
    const names = {
      nameOf: (code: string) => gazetteer.actors.get(code)?.name ?? code,
      language: draft.language,
    };
    const kindOf = (code: string) => gazetteer.actors.get(code)?.kind ?? null;
    let since: readonly number[] = [];
    for (const { clauses, statements, sentence } of readSentences(draft, lexicon, mayGoOn)) {
      const telling: Telling = {
        draft,
        sentence,
        clauses: { ...clauses, lately: events.slice(since[0] ?? 0), told: events.slice(-MAX_TOLD) },
        statements,
        memory,
        names,
        kindOf,
        outlet: outletChain(draft),
      };
      since = [...since.slice(1 - LATELY), events.length];
      events.push(...eventsOf(telling));
      memory = remember(memory, statements);
    }
    return { ...draft, events };
  },
};

function eventsOf(telling: Telling): ExtractedEvent[] {
  const { clauses, statements } = telling;
  if (clauses.words.length === 0) return [];
  const byVerb = verbEvents(clauses, statements);
  const byNoun = nounEvents(clauses, byVerb.spent);
  const spent = [...byVerb.spent, ...byNoun.map(({ trigger }) => trigger)];
  const back = backReferences(clauses, clauses.told, spent);
  const events = [...byVerb.found, ...byNoun].map((found) => toEvent(telling, found));
  const references = back.map((reference) => toReference(telling, reference));
  return distinct([...events, ...references].sort((a, b) => a.start - b.start || a.end - b.end));
}

/** One act told by a verb and by its noun in the same words is one event: that of the two which names more sides. */
const distinct = (events: readonly ExtractedEvent[]): ExtractedEvent[] =>
  events.filter((event) =>
    event.rule.startsWith('noun')
      ? !events.some((other) => tellsSame(other, event))
      : event.target.length > 0 || !events.some((other) => tellsMore(other, event)),
  );

/** "A Peruvian airstrike on Chile killed nine people". */
const tellsMore = (noun: ExtractedEvent, verb: ExtractedEvent): boolean =>
  noun.rule === 'noun' &&
  noun.target.length > 0 &&
  noun.type === verb.type &&
  noun.status === verb.status &&
  noun.source.join() === verb.source.join() &&
  noun.start >= verb.start &&
  noun.end <= verb.trigger.start;

const tellsSame = (verb: ExtractedEvent, noun: ExtractedEvent): boolean =>
  !verb.rule.startsWith('noun') &&
  !verb.backReference &&
  verb.type === noun.type &&
  verb.source.join() === noun.source.join() &&
  verb.target.join() === noun.target.join() &&
  overlaps(verb, noun);

/** A sentence without an actor can still speak of "the incident", or go on with measures: "flights were banned". */
const mayGoOn = (sentence: string): boolean =>
  /\b[Tt]h(?:e|is|at)\b|\b(?:were|was|be|been) \w+(?:ed|en)\b/.test(sentence);
