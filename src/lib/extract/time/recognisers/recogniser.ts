import type { Reading } from '../moment.ts';
import type { Words } from '../words.ts';

/** Reads one kind of expression that starts at a word; null where there is none. */
export type Recogniser = (words: Words, at: number) => Reading | null;
