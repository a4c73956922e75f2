/** One table of messages a language; every language has the shape of the English one. */
import type { Language } from './language.ts';
import { en } from './messages.en.ts';

type Widened<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Messages = Widened<typeof en>;

const TABLES: Record<Language, Messages> = { en };

export const messagesFor = (language: Language): Messages => TABLES[language];
