/**
 * A piece of evidence as a sentence: `{ of: 'source', rule: 'subject' }` over “Turkey” is
 * “‘Turkey’ is the subject of the verb”.
 */
import { isEventType } from '../model/event-type.ts';
import type { Evidence } from '../model/evidence.ts';
import type { When } from '../model/when.ts';
import { dateRuleInWords } from './date-rule.ts';
import { edtfInWords } from './edtf.ts';
import { REASONS } from './evidence-rules.en.ts';
import { pageEn } from './page.en.ts';
import { inQuotes } from './quoted.ts';
import { REJECTED } from './rejected.en.ts';

/** `quoted`: the words it points to. `when`: the date of the same mention, which several pieces may give together. */
export function evidenceInWords(item: Evidence, quoted: string, when: When): string {
  if (item.of === 'date') return dateRuleInWords({ ...when, basis: 'text' }, quoted || null);
  const quote = quoted === '' ? 'the sentence' : inQuotes(quoted);
  // A rule without words here is held to be a mistake by a test; a reader is still told what fired.
  return REASONS[item.of][item.rule]?.(quote, item.anchor) ?? `read from ${quote}`;
}

/** "2016-02-05: dates-the-saying", "“TASS”: passes-words-on", "COERCE: other-pattern": what was rejected, and why. */
export function rejectedInWords(reading: string): string {
  const cut = reading.lastIndexOf(': ');
  if (cut < 0) return reading;
  const [candidate, reason] = [reading.slice(0, cut), reading.slice(cut + 2)];
  return `${candidateInWords(candidate)}: ${REJECTED[reason] ?? reason}`;
}

/** Words of the text stay as they stand; a type is named as on the page; the rest are dates. */
function candidateInWords(candidate: string): string {
  if (candidate.startsWith('“')) return inQuotes(candidate.slice(1, -1));
  if (isEventType(candidate)) return `‘${pageEn.kind[candidate]}’`;
  return edtfInWords(candidate);
}
