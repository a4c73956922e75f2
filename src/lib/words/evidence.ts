/**
 * A piece of evidence as a sentence: `{ of: 'source', rule: 'subject' }` over “Turkey” is
 * “‘Turkey’ is the subject of the verb”.
 */
import type { Evidence } from '../model/evidence.ts';
import type { When } from '../model/when.ts';
import { dateRuleInWords } from './date-rule.ts';
import { edtfInWords } from './edtf.ts';
import { REASONS } from './evidence-rules.en.ts';
import { inQuotes } from './quoted.ts';

/** `quoted`: the words it points to. `when`: the date of the same mention, which several pieces may give together. */
export function evidenceInWords(item: Evidence, quoted: string, when: When): string {
  if (item.of === 'date') return dateRuleInWords({ ...when, basis: 'text' }, quoted || null);
  const quote = quoted === '' ? 'the sentence' : inQuotes(quoted);
  // A rule without words here is held to be a mistake by a test; a reader is still told what fired.
  return REASONS[item.of][item.rule]?.(quote, item.anchor) ?? `read from ${quote}`;
}

/** "../2016-02-04: the telling has reached a narrower date", its date in words. */
export function rejectedInWords(reading: string): string {
  const cut = reading.indexOf(': ');
  return cut < 0 ? reading : `${edtfInWords(reading.slice(0, cut))}${reading.slice(cut)}`;
}
