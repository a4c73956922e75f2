/** Languages the interface speaks. Each table below this folder has one entry for each of them. */
export const LANGUAGES = ['en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The interface language for a BCP 47 tag: its own, or English. */
export function languageFor(tag: string | null): Language {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
