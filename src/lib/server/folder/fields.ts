/** Reads a record from outside field by field: what is wrong is told and left out, the rest is kept. */
import type { z } from 'zod';
import type { Issue } from '../../model/issue.ts';

export type FieldSchemas = Readonly<Record<string, z.ZodType>>;

type Values<S extends FieldSchemas> = { readonly [F in keyof S]?: z.output<S[F]> };

export interface ReadFields<S extends FieldSchemas> {
  readonly values: Values<S>;
  readonly issues: readonly Issue[];
}

/** `at` is the file. A field that the schema does not know is noted, as a misspelt one would be lost silently. */
export function readFields<S extends FieldSchemas>(
  raw: Readonly<Record<string, unknown>>,
  schemas: S,
  at: string,
): ReadFields<S> {
  const values: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [field, value] of Object.entries(raw)) {
    const schema = Object.hasOwn(schemas, field) ? schemas[field] : undefined;
    if (!schema) {
      issues.push({
        code: 'field-unknown',
        at: `${at}: ${field}`,
        message: `${at} has a field “${field}” that means nothing here: known are ${Object.keys(schemas).join(', ')}`,
      });
      continue;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) values[field] = parsed.data;
    else issues.push(...fieldIssues(parsed.error, at, field));
  }
  return { values: values as Values<S>, issues };
}

/** One issue for each thing zod found, with the path to it. */
export const fieldIssues = (error: z.ZodError, at: string, field = ''): readonly Issue[] =>
  error.issues.map((problem) => {
    const path = [field, ...problem.path.map(String)].filter((part) => part !== '').join('.');
    return {
      code: 'field-invalid',
      at: path === '' ? at : `${at}: ${path}`,
      message: `${at}: ${path === '' ? 'the file' : `“${path}”`} is not as it should be: ${wordsFor(problem)}`,
    };
  });

/** What to write instead. A schema's own words are taken as they are. */
function wordsFor(problem: z.core.$ZodIssue): string {
  switch (problem.code) {
    case 'invalid_type':
      return problem.message.endsWith('received undefined')
        ? 'it is missing'
        : `write ${SHAPES[problem.expected] ?? problem.expected}`;
    case 'invalid_value':
      return `write ${oneOf(problem.values.map(String))}`;
    case 'invalid_union':
      // What tells the members of the union apart, which zod gives and its types do not.
      return 'options' in problem && Array.isArray(problem.options)
        ? `write ${oneOf(problem.options.map(String))}`
        : problem.message;
    case 'unrecognized_keys':
      return `${problem.keys.map((key) => `“${key}”`).join(', ')} means nothing here: correct it or take it out`;
    case 'too_big':
      return `${limitOf(problem.origin, 'at most')} ${problem.maximum}`;
    case 'too_small':
      return problem.minimum === 1 && problem.origin === 'string'
        ? 'it is empty'
        : `${limitOf(problem.origin, 'at least')} ${problem.minimum}`;
    default:
      return problem.message;
  }
}

const SHAPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
};

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;

/** A number is bounded itself, a text and a list by their length. */
const limitOf = (origin: string, bound: string): string =>
  origin === 'number' || origin === 'int'
    ? `write a number of ${bound}`
    : `its length must be ${bound}`;
