/** What calendars, feeds and citations say, in the timeline's language: one table a language. */
import { exchangeEn } from './exchange.en.ts';
import type { Language } from './language.ts';

type Widened<T> = T extends (...args: infer A) => string ? (...args: A) => string : string;

export type ExchangeWords = {
  readonly [K in keyof typeof exchangeEn]: Widened<(typeof exchangeEn)[K]>;
};

const TABLES: Record<Language, ExchangeWords> = { en: exchangeEn };

export const exchangeWords = (language: Language): ExchangeWords => TABLES[language];
