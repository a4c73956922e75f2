/** Forms of English verbs: all that a lexicon needs to know a verb when it meets one. */

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Third person, past, participle, ing-form; for "be" all forms at once. */
export type Irregular = Readonly<Record<string, readonly string[]>>;

const FORMS: readonly VerbForm[] = ['s', 'past', 'participle', 'ing'];

/** Every form of a verb's lemma; a regular past stands for past and participle. */
export function inflect(
  lemma: string,
  irregular: Irregular,
  doubling: ReadonlySet<string>,
): readonly (readonly [form: VerbForm, text: string])[] {
  const known = irregular[lemma];
  if (known?.length === 4) {
    return [['base', lemma], ...FORMS.map((form, i) => [form, known[i]!] as const)];
  }
  const stem = doubling.has(lemma) ? lemma + lemma.at(-1)! : lemma;
  return [
    ['base', lemma],
    ['s', thirdPerson(lemma)],
    ['past', past(lemma, stem)],
    ['participle', past(lemma, stem)],
    ['ing', ing(lemma, stem)],
  ];
}

/** "downs", "pushes", "denies": also the plural of a noun. */
export function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:go|do|veto|embargo)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function past(lemma: string, stem: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
}

function ing(lemma: string, stem: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)
    ? `${lemma.slice(0, -1)}ing`
    : `${stem}ing`;
}
