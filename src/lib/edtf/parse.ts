/** Reads a date in EDTF: levels 0 and 1, and the one-of sets of level 2. */
import type { EdtfDate } from './edtf-date.ts';
import { parseByLibrary } from './library.ts';
import { parsePlain } from './plain.ts';

/** The date; null where the text is not EDTF or names an impossible day (`2015-02-30`). */
export const parseEdtf = (text: string): EdtfDate | null =>
  parsePlain(text) ?? parseByLibrary(text);
