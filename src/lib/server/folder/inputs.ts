/** What of a data folder an ingest depends on: names in the folder, files and folders alike. */

/** What the rules know, laid over the program's own files of the same names. */
export const KNOWLEDGE_FOLDERS = ['gazetteers', 'lexicon'] as const;

/** What people put there. */
export const GIVEN = ['site.json', 'articles', 'records', 'reviews'] as const;

/** Written by the program. */
export const LEDGER = 'ledger.jsonl';
