/** Stage: the words in quotation marks, and who says them as far as their sentence tells. */
import { lastStartingBy } from '../../text/search.ts';
import type { Quotation } from '../draft.ts';
import { readSentence } from '../events/read-sentences.ts';
import type { Stage } from '../stage.ts';
import { findQuotations } from './quotations.ts';

export const attributionStage: Stage = {
  name: 'attribution',
  run(draft, { events: lexicon }) {
    const quotations: Quotation[] = [];
    for (const sentence of draft.sentences) {
      const spans = findQuotations(draft.text, sentence);
      // Laying a sentence out costs much; most quote nobody.
      if (spans.length === 0) continue;
      const within = <T extends { readonly start: number }>(items: readonly T[]): T[] =>
        items.slice(
          lastStartingBy(items, sentence.start - 1) + 1,
          lastStartingBy(items, sentence.end - 1) + 1,
        );
      const { clauses, statements } = readSentence(
        draft,
        sentence,
        within(draft.actors),
        within(draft.times),
        lexicon,
      );
      for (const span of spans) {
        const at = clauses.words.findIndex(({ start }) => start >= span.start);
        const speaker = statements.find(({ scope }) => scope.from <= at && at < scope.to)?.speaker;
        quotations.push({ ...span, speaker: speaker?.name ?? null });
      }
    }
    return { ...draft, quotations };
  },
};
