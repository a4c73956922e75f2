/** What the pages say, in the reader's language: one table a language, all of the English shape. */
import type { Language } from './language.ts';
import { pageEn } from './page.en.ts';

type Widened<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Widened<T[K]> };

export type PageWords = Widened<typeof pageEn>;

const TABLES: Record<Language, PageWords> = { en: pageEn };

export const pageWords = (language: Language): PageWords => TABLES[language];
