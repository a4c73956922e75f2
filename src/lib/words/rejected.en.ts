/** Why a reading was considered and not taken, by the name of the reason: “5 February 2016: the day it was said, …”. */
export const REJECTED: Readonly<Record<string, string>> = {
  // Dates.
  'wider-than-told': 'what is told around it gives a narrower date',
  'day-of-the-article': 'the day the article came out is not taken for the day of what it tells',
  'dates-the-saying': 'the day on which it was said',
  'dates-another-act': 'dates another act of the sentence',
  'in-another-clause': 'stands in another clause',
  'in-a-quotation': 'stands in a quotation that does not tell this',
  'not-of-the-verb': 'does not belong to the verb that tells this',
  'how-often': 'says how often, not when',
  'how-long': 'says how long, not when',
  'not-placed': 'cannot be put on the calendar',
  'told-as-past': 'the words tell of what was',
  'told-as-to-come': 'the words tell of what is to come',
  // Sides.
  'passes-words-on': 'only passes words on',
  'only-says-so': 'only says so',
  'is-where': 'is where, not who',
  'only-whose-it-is': 'only says whose somebody or something is',
  'of-no-known-state': 'belongs to no known state',
  'no-part-by-grammar': 'the grammar gives it no part in this',
  // Kinds.
  'other-pattern': 'its words are not beside this one',
  // The same event?
  'other-day': 'told of another day',
  'other-sides': 'names other sides',
  'other-status': 'one happened, the other was only denied, asked for, planned or feared',
  'other-place': 'names another place',
  'told-apart': 'the text tells the two one beside the other',
  'no-party-in-common': 'no side is named by both',
  'other-words': 'neither the same word nor the same speaker',
  'no-day-to-tell': 'without a day, the words do not say that it is the same',
  'fits-several': 'fits several events, and none of them better',
};
