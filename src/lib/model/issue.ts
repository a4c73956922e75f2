/**
 * Bad input, as data. `code` is stable and kebab-case, `at` says where (a path, a field, an
 * offset), `message` what it is and what to do, in one sentence for a person.
 */
export interface Issue {
  readonly code: string;
  readonly at: string;
  readonly message: string;
}
