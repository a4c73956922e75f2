/** One parameter of a query: how a view says it (null: not at all), and how it is read. */
import type { View } from './view.ts';

export type Notify = (code: string, message: string) => void;

export interface Parameter {
  readonly name: string;
  readonly encode: (view: View) => string | null;
  readonly decode: (value: string, notify: Notify) => Partial<View>;
}

const MOST_VALUES = 32;
const LONGEST_QUOTED = 40; // characters

export function valuesOf(text: string, separator: '~' | ',', notify: Notify): string[] {
  const values = text.split(separator).filter((value) => value !== '');
  if (values.length > MOST_VALUES)
    notify('too-many-values', `Only the first ${MOST_VALUES} values count.`);
  return values.slice(0, MOST_VALUES);
}

export function quoted(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_QUOTED
    ? `‘${characters.slice(0, LONGEST_QUOTED).join('')}…’`
    : `‘${text}’`;
}
