/** Stage: the words in quotation marks, and who says them as far as their sentence tells. */
import type { Quotation } from '../draft.ts';
import { readSentences } from '../events/read-sentences.ts';
import type { Stage } from '../stage.ts';
import { findQuotations } from './quotations.ts';

export const attributionStage: Stage = {
  name: 'attribution',
  run(draft, { events: lexicon }) {
    const quotations: Quotation[] = [];
    for (const { sentence, clauses, statements } of readSentences(draft, lexicon, hasQuote)) {
      for (const span of findQuotations(draft.text, sentence)) {
        const at = clauses.words.findIndex(({ start }) => start >= span.start);
        const speaker = statements.find(({ scope }) => scope.from <= at && at < scope.to)?.speaker;
        quotations.push({ ...span, speaker: speaker?.name ?? null });
      }
    }
    return { ...draft, quotations };
  },
};

const hasQuote = (sentence: string): boolean => /["“«„‘]/.test(sentence);
