/** Actors of the sentence that are no side of the event, each with the reason: `“TASS”: passes-words-on`. */
import { overlaps } from '../../model/span.ts';
import type { Sentence } from '../../text/document.ts';
import { lastStartingBy } from '../../text/search.ts';
import type { ActorMention, Draft, ExtractedEvent } from '../draft.ts';

export function otherActors(draft: Draft, event: ExtractedEvent, sentence: Sentence): string[] {
  const { actors } = draft;
  const sides = [...event.source, ...event.target];
  return actors
    .slice(
      lastStartingBy(actors, sentence.start - 1) + 1,
      lastStartingBy(actors, sentence.end - 1) + 1,
    )
    .filter(({ codes }) => !codes.some((code) => sides.includes(code)))
    .map((actor) => `“${actor.text}”: ${reasonOf(event, actor)}`);
}

function reasonOf(event: ExtractedEvent, actor: ActorMention): string {
  if (actor.kind === 'outlet' || actor.kind === 'agency' || actor.role === 'speaker-outlet')
    return 'passes-words-on';
  if (event.attribution.some(({ name }) => name === actor.name)) return 'only-says-so';
  if (actor.role === 'venue' || actor.kind === 'place') return 'is-where';
  if (actor.codes.length === 0) return 'of-no-known-state';
  if (actor.role === 'modifier') return 'only-whose-it-is';
  return overlaps(event, actor) ? 'no-part-by-grammar' : 'in-another-clause';
}
