/** The last word before a commit: every live excerpt stands in its article, character for character. */
import type { Revision } from '../store.ts';
import type { Connection } from './connection.server.ts';

interface QuoteRow {
  readonly id: string;
  readonly article_id: string;
  readonly text_hash: string;
  readonly excerpt_start: number;
  readonly excerpt_end: number;
  readonly exact: string;
}

/**
 * Throws where an excerpt that began to hold at `revision`, and still does, is not in its text.
 * The schema has each live mention quote a live article of the same text hash, so that older
 * ones need no second look.
 */
export function checkQuotes(db: Connection, revision: Revision): void {
  const rows = db.all<QuoteRow>(
    `select id, article_id, text_hash, excerpt_start, excerpt_end, exact from mention
     where from_revision = :revision and to_revision is null order by article_id`,
    { revision },
  );
  let text = '';
  let of: string | undefined;
  for (const row of rows) {
    if (row.article_id !== of) {
      of = row.article_id;
      text =
        db.get<{ text: string }>(
          'select text from article where id = :id and text_hash = :hash and to_revision is null',
          { id: row.article_id, hash: row.text_hash },
        )?.text ?? '';
    }
    if (text.slice(row.excerpt_start, row.excerpt_end) !== row.exact)
      throw new Error(`commit: excerpt that is not in its article: ${row.id}`);
  }
}
