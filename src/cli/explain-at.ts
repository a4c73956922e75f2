/** What a draft holds at one place, in lines for a person. */
import type { Draft, ExtractedEvent } from '#lib/extract/draft.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import { rejectedInWords } from '#lib/words/evidence.ts';

/** `merged`: the draft's own mentions with why they are one event, as the article alone tells. */
export function explainAt(
  draft: Draft,
  at: number,
  merged: readonly Mention[] = [],
): readonly string[] {
  const here = <T extends Span>(items: readonly T[]): readonly T[] =>
    items.filter(({ start, end }) => start <= at && at < end);
  const words = ({ start, end }: Span): string => `“${draft.text.slice(start, end)}”`;
  const lines = [
    ...here(draft.removed).map((one) => `removed as ${one.reason}: ${words(one)}`),
    ...here(draft.sentences).map((one) => `sentence ${one.index + 1}: ${words(one)}`),
    ...here(draft.times).flatMap((one) => [
      `time ${words(one)}: TIMEX3 ${one.type} ${one.value}, EDTF ${one.edtf ?? 'none'}`,
      `  rule ${one.rule}${one.anchor ? `, counted from ${one.anchor}` : ''}${one.signal ? `, after “${one.signal}”` : ''}`,
      ...(one.rejected ?? []).map((reading) => `  rejected: ${reading}`),
    ]),
    ...here(draft.actors).map(
      (one) =>
        `actor ${words(one)}: ${one.codes.join(', ') || 'no party'} (${one.name}), ${one.role}, rule ${one.rule}`,
    ),
    ...here(draft.events).flatMap((event) => [
      ...explainEvent(event, words),
      ...explainJoined(event, merged),
    ]),
  ];
  return lines.length > 0 ? lines : ['nothing was read here'];
}

function explainEvent(event: ExtractedEvent, words: (span: Span) => string): readonly string[] {
  const sides = `${event.source.join(', ') || '–'} → ${event.target.join(', ') || '–'}`;
  return [
    `event “${event.title}”: ${event.type}${event.cameo ? ` (CAMEO ${event.cameo})` : ''}, ${sides}, ${event.status}, ${event.when.edtf ?? 'undated'}, score ${(event.goldstein / 100).toFixed(1)}`,
    `  excerpt ${words(event)}`,
    `  rule ${event.rule}`,
    `  said by ${event.attribution.map(({ name }) => name).join(' → ') || 'nobody named'}`,
    ...event.evidence.flatMap((one) => [
      `  ${one.of}: rule ${one.rule}, by ${words(one)}${one.anchor ? `, from ${one.anchor}` : ''}`,
      ...(one.rejected ?? []).map((reading) => `    rejected: ${rejectedInWords(reading)}`),
    ]),
  ];
}

function explainJoined(event: ExtractedEvent, merged: readonly Mention[]): readonly string[] {
  const mention = merged.find(
    ({ type, trigger }) => type === event.type && trigger.start === event.trigger.start,
  );
  const joined = mention?.evidence.find(({ of }) => of === 'joined');
  if (!joined) return [];
  return [
    joined.rule === 'alone'
      ? '  merged with no other telling of this article'
      : `  merged by rule ${joined.rule} with “${joined.anchor ?? ''}”`,
    ...(joined.rejected ?? []).map((reading) => `    rejected: ${rejectedInWords(reading)}`),
  ];
}
