/**
 * Why a date is what it is, for a reader: the words it was read from and what they were counted from.
 *
 *     ‘November last year’, counted from 4 February 2016
 */
import type { When } from '../model/when.ts';
import { edtfInWords } from './edtf.ts';

/** What of a date its explanation needs. */
export type Derived = Pick<When, 'edtf' | 'rule' | 'anchor' | 'basis'>;

/** `quoted`: the words of the text that give the date; null where it has none. */
export function dateRuleInWords(when: Derived, quoted: string | null): string {
  const words = quoted === null ? null : `‘${quoted.trim().replace(/\s+/g, ' ')}’`;
  const anchor = when.anchor === null ? null : edtfInWords(when.anchor);
  switch (when.basis) {
    case 'record':
      return words === null
        ? 'from a reference record'
        : `${words} in the text; the day comes from a reference record`;
    case 'other-article':
      return words === null
        ? 'the day comes from another article'
        : `${words} here; the day comes from another article`;
    case 'review':
      return 'set by an editor';
    case 'import':
      return 'as it stands in the imported table';
    case 'text':
      return fromText(when, words, anchor);
  }
}

function fromText(when: Derived, words: string | null, anchor: string | null): string {
  if (when.edtf === null)
    return anchor === null
      ? 'the article has no date, so nothing can be placed'
      : 'no date could be read';
  if (when.rule === 'before-publication')
    return anchor === null
      ? 'the text gives no date: some time before the article appeared'
      : `the text gives no date: some time before the article appeared, ${anchor}`;
  const read = words === null ? 'carried over from what is told before' : words;
  const counted = anchor === null ? read : `${read}, counted from ${anchor}`;
  return when.rule === 'date-of-report'
    ? `${counted}: the day of the report, not of what it tells`
    : counted;
}
